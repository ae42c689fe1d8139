/** How long ago something was, by whole months, one at the least. */
export const ago = (months: number): string =>
  months < 12 ? `${Math.max(1, months)} months ago` : `${Math.floor(months / 12)} years ago`;
