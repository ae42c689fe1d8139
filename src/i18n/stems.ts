/** Words that stand in every text, and so lead to none. */
const stopWords = new Set(
  (
    'ada adalah akan antara atas atau bagi bahwa belum beberapa bisa boleh dalam dan dapat dari daripada dengan di dia hal hanya harus hingga ' +
    'ia ini itu jika juga kalau kami kamu karena ke kepada ketika kita lagi lain lalu lebih maka masih mereka namun oleh pada para pun saat saja ' +
    'sambil sampai sangat saya sebagai sebelum sebuah secara sedang sejak selain selama semua seorang seperti serta setelah setiap suatu sudah ' +
    'supaya tapi telah tentang terhadap tersebut tetapi tidak untuk yaitu yakni yang'
  ).split(' '),
);

/** Whether a word tells one text from another. */
export const isIndexed = (word: string): boolean => !stopWords.has(word);

/** What may stand before a root, with the letters that it may have taken the place of: of *menulis* the root is *tulis*, of *menikah* it is *nikah*. */
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

/** What may stand after a root alone, and what may where something stands before it. */
const [endings, endingsOfVerbs] = [['lah', 'kah', 'pun', 'ku', 'mu', 'nya', 'kan', 'an'], ['i']];

/** Two consonants together, at the beginning and at the end, where no root of this language has them. */
const unlike = [
  /^(?!ng|ny|sy|kh|[bdgkpt][lr]|s[klptw])[^aeiou]{2}/,
  /(?!ng|ks|ns|rs|rt|nt|st|kh)[^aeiou]{2}$/,
];

/** Whether a word can be a root: of at least two syllables, as roots are. */
const canBeRoot = (word: string): boolean =>
  (word.match(/[aeiou]/g)?.length ?? 0) >= 2 && !unlike.some((pattern) => pattern.test(word));

/**
 * The roots that an Indonesian word may be built on; of a word of another script, and of what is longer than any word, itself.
 * Two words are of one root where any of theirs is the same.
 */
export const stemWord = (word: string): string[] =>
  /^[a-z]{1,40}$/.test(word) ? [...new Set(getRoots(word, endings, 2))] : [word];

/**
 * @param after what may stand at the word's end
 * @param layers how many times something may stand before it, as in *ke-pe-mimpin-an*
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
  // Of *menemui* the root is *temu*, of *mencari* it is *cari*.
  return roots.length === 0 ||
    endingsOfVerbs.some((ending) => after.includes(ending) && word.endsWith(ending))
    ? [word, ...roots]
    : roots;
}

/** What the roots of a word may begin with of which this is the beginning: of *kement*, it and *ment*. */
export const listBeginnings = (word: string): string[] =>
  [
    word,
    ...prefixes.flatMap(([prefix, lost]) =>
      prefix.test(word) ? lost.map((letter) => letter + word.replace(prefix, '')) : [],
    ),
  ].filter((beginning) => beginning.length >= shortest);

/** Letters that a word has at the least before what it begins is looked for. */
const shortest = 3;
