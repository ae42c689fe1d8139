/** Words that are in every text, so a search ignores them. */
const stopWords = new Set(
  (
    'ada adalah akan antara atas atau bagi bahwa belum beberapa bisa boleh dalam dan dapat dari daripada dengan di dia hal hanya harus hingga ' +
    'ia ini itu jika juga kalau kami kamu karena ke kepada ketika kita lagi lain lalu lebih maka masih mereka namun oleh pada para pun saat saja ' +
    'sambil sampai sangat saya sebagai sebelum sebuah secara sedang sejak selain selama semua seorang seperti serta setelah setiap suatu sudah ' +
    'supaya tapi telah tentang terhadap tersebut tetapi tidak untuk yaitu yakni yang'
  ).split(' '),
);

/** Checks whether a search considers a word: it is not a stop word. */
export const isIndexed = (word: string): boolean => !stopWords.has(word);

/**
 * Prefixes. Each one has a list of letters that it may have replaced at the beginning of the root.
 * The root of *menulis* is *tulis*, the root of *menikah* is *nikah*.
 */
const prefixes: [prefix: RegExp, lost: string[]][] = [
  [/^(?:di|ke|se|ter|be[rl]?|pe[rl]?|me)(?=[a-z]{3})/, ['']],
  [/^(?:me|pe)ng(?=[aeiou])/, ['', 'k']],
  [/^(?:me|pe)ng(?=[ghk])/, ['']],
  [/^(?:me|pe)ny(?=[aeiou])/, ['s']],
  [/^(?:me|pe)n(?=[aeiou])/, ['t']],
  [/^(?:me|pe)n(?=[cdjz])/, ['']],
  [/^(?:me|pe)m(?=[aeiou])/, ['p']],
  [/^(?:me|pe)m(?=[bfvp])/, ['']],
];

/** Suffixes of any word, and further suffixes of words with a prefix. */
const [endings, endingsOfVerbs] = [['lah', 'kah', 'pun', 'ku', 'mu', 'nya', 'kan', 'an'], ['i']];

/** Pairs of consonants with which no Indonesian root begins or ends. */
const unlike = [
  /^(?!ng|ny|sy|kh|[bdgkpt][lr]|s[klptw])[^aeiou]{2}/,
  /(?!ng|ks|ns|rs|rt|nt|st|kh)[^aeiou]{2}$/,
];

/**
 * Checks whether a word can be a root: it has at least two syllables and no unusual pair of
 * consonants.
 */
const canBeRoot = (word: string): boolean =>
  (word.match(/[aeiou]/g)?.length ?? 0) >= 2 && !unlike.some((pattern) => pattern.test(word));

/**
 * Returns the possible roots of an Indonesian word. Two words are related if they share a root. A
 * word with characters other than a to z, or with more than 40 letters, is its own root.
 */
export const stemWord = (word: string): string[] =>
  /^[a-z]{1,40}$/.test(word) ? [...new Set(getRoots(word, endings, 2))] : [word];

/**
 * Removes suffixes and prefixes, and returns the possible roots.
 *
 * @param after suffixes that may be removed
 * @param layers how many prefixes may be removed, such as two in *ke-pe-mimpin-an*
 */
function getRoots(word: string, after: string[], layers: number): string[] {
  const shorter = after
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))
    .filter(canBeRoot)
    .flatMap((root) => getRoots(root, after, layers));
  const bare =
    layers === 0
      ? []
      : prefixes.flatMap(([prefix, lost]) =>
          prefix.test(word)
            ? lost
                .map((letter) => letter + word.replace(prefix, ''))
                .filter(canBeRoot)
                .flatMap((root) => getRoots(root, [...endings, ...endingsOfVerbs], layers - 1))
            : [],
        );
  const roots = [...shorter, ...bare];
  // A final *i* may be a suffix, as in *menemui* (root *temu*), or part of the root, as in
  // *mencari* (root *cari*).
  return roots.length === 0 ||
    endingsOfVerbs.some((ending) => after.includes(ending) && word.endsWith(ending))
    ? [word, ...roots]
    : roots;
}

/**
 * Lists possible beginnings of the root of an incomplete word: *kement* and *ment* for *kement*.
 */
export const listBeginnings = (word: string): string[] =>
  [
    word,
    ...prefixes.flatMap(([prefix, lost]) =>
      prefix.test(word) ? lost.map((letter) => letter + word.replace(prefix, '')) : [],
    ),
  ].filter((beginning) => beginning.length >= shortest);

/** Minimum length of a beginning in `listBeginnings`, in letters. */
const shortest = 3;
