const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|igsh|twclid|ttclid|yclid|mc_[ce]id|_hs\w+)$/;

/** The address without what others hung on it to follow readers; undefined where there is nothing of the kind. */
export function cleaned(address: string): string | undefined {
  const url = new URL(address);
  const names = [...url.searchParams.keys()].filter((name) => tracking.test(name));
  for (const name of names) url.searchParams.delete(name);
  return names.length > 0 ? url.href : undefined;
}
