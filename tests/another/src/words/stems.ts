const untold = new Set(
  'a an and are as at be by for from in is it of on or that the this to was with'.split(' '),
);

export const isTold = (word: string): boolean => !untold.has(word);

export const stemsOf = (word: string): string[] => [
  /^[a-z]{5,}$/.test(word) ? word.replace(/(?:es|ed|ing|s)$/, '') : word,
];

export const beginningsOf = (word: string): string[] => (word.length > 2 ? [word] : []);
