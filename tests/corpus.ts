import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The size of an invented newsroom. All its content is plainly fictional. */
export interface CorpusShape {
  articles: number;
  /** Words per article. */
  words: number;
  parts: number;
  desks: number;
  tags: number;
  tagsAnArticle: number;
  people: number;
  /** Articles are spread evenly over this many years before `until`. */
  years: number;
  until: Date;
  seed: number;
}

/** A small newsroom, for tests that build it many times. */
export const smallCorpus: CorpusShape = {
  articles: 8,
  words: 60,
  parts: 1,
  desks: 2,
  tags: 3,
  tagsAnArticle: 1,
  people: 2,
  years: 1,
  until: new Date('2030-01-01T00:00:00Z'),
  seed: 3,
};

const syllables =
  'ba ca da fa ga ha ja ka la ma na pa ra sa ta wa ya bi di gi ki li mi ni pi ri si ti bu du ku lu mu nu pu ru su tu bo do ko lo mo no ro so to'.split(
    ' ',
  );

/** Returns a generator of numbers in [0, 1). The same seed gives the same numbers (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const commonest =
  'yang dan di itu dengan untuk dari pada dalam tidak akan ini ke oleh juga telah sebagai adalah bahwa karena';

/**
 * Number of invented roots. Together they have as many forms as a language such as Indonesian has.
 */
const roots = 12_000;

/** Forms of a root, with the percentage of words that have each form. The rest are bare roots. */
const forms: [often: number, form: (root: string) => string][] = [
  [14, (root) => active('me', root)],
  [8, (root) => `di${root}`],
  [6, (root) => `ber${root}`],
  [5, (root) => `${active('pe', root)}an`],
  [4, (root) => `ke${root}an`],
  [4, (root) => `${root}an`],
  [4, (root) => `${root}nya`],
];

/**
 * Adds a prefix and a nasal to a root. Depending on the first letter of the root, the nasal
 * replaces it, precedes it or is omitted.
 */
function active(prefix: string, root: string): string {
  const nasal = /^[bfpv]/.test(root) ? 'm' : /^[cdjtz]/.test(root) ? 'n' : 'ng';
  if (root.startsWith('s')) return `${prefix}ny${root.slice(1)}`;
  if (/^[lmnrwy]/.test(root)) return prefix + root;
  return prefix + nasal + (/^[kpt]/.test(root) ? root.slice(1) : root);
}

/**
 * Returns a generator of invented words. A few words are frequent and most are rare, as in a
 * language (Zipf's law).
 */
export function wordsBy(next: () => number): () => string {
  const pick = <T>(list: T[]): T => list[Math.floor(next() * list.length)] as T;
  const made = new Set(commonest.split(' '));
  while (made.size < roots)
    made.add(Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(syllables)).join(''));
  const known = [...made];
  let sum = 0;
  const sums = known.map((_, rank) => (sum += 1 / (rank + 2.7)));
  return () => {
    const wanted = next() * sum;
    let [low, high] = [0, known.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    const root = known[low] ?? '';
    if (low < commonest.split(' ').length) return root;
    let share = next() * 100;
    for (const [often, form] of forms) if ((share -= often) < 0) return form(root);
    return root;
  };
}

/** Writes an invented newsroom to a folder. The same shape gives the same files. */
export function writeCorpus(folder: string, shape: CorpusShape): void {
  const next = random(shape.seed);
  const pick = <T>(list: T[]): T => list[Math.floor(next() * list.length)] as T;
  const word = wordsBy(next);
  const sentence = (count: number) => capital(`${Array.from({ length: count }, word).join(' ')}.`);
  const paragraphs = (count: number) =>
    Array.from({ length: Math.max(1, Math.round(count / 45)) }, () =>
      [15, 12, 18].map(sentence).join(' '),
    ).join('\n\n');
  const keys = (kind: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${kind}-${index + 1}`);
  const [desks, tags, people] = [
    keys('rubrik', shape.desks),
    keys('tag', shape.tags),
    keys('orang', shape.people),
  ];
  const span = shape.years * 365 * 86_400_000;

  mkdirSync(join(folder, 'articles'), { recursive: true });
  for (const [name, list, label] of [
    ['desks', desks, 'Rubrik Khayal'],
    ['tags', tags, 'Tag Khayal'],
    ['people', people, 'Penulis Khayal'],
  ] as const) {
    const lines = list.map((key, index) => `${key}:\n  name: ${label} ${index + 1}\n`);
    writeFileSync(join(folder, `${name}.yaml`), lines.join(''));
  }
  mkdirSync(join(folder, 'pages'), { recursive: true });
  writeFileSync(
    join(folder, 'pages/tentang.md'),
    '---\ntitle: Tentang Negeri Awan\ndescription: Naskah karangan untuk mencoba situs ini.\n---\n\nSemua isi situs ini karangan.\n',
  );
  for (let index = 0; index < shape.articles; index++) {
    const published = new Date(
      shape.until.getTime() - Math.floor((span * index) / shape.articles) - 3_600_000,
    );
    const own = new Set<string>();
    while (own.size < shape.tagsAnArticle) own.add(pick(tags));
    const share = shape.words / (shape.parts + 1);
    const parts = Array.from(
      { length: shape.parts },
      (_, part) => `## Bagian ${capital(word())} ${part + 1}\n\n${paragraphs(share)}`,
    );
    const front = [
      `title: Negeri Awan ${sentence(7).slice(0, -1)}`,
      `standfirst: ${sentence(16)}`,
      `description: ${sentence(12)}`,
      `desk: ${pick(desks)}`,
      `tags: [${[...own].join(', ')}]`,
      `credits: [{ role: report, person: ${pick(people)} }]`,
      'place: Negeri Awan',
      `published: ${published.toISOString()}`,
    ];
    const text = `---\n${front.join('\n')}\n---\n\n${paragraphs(share)}\n\n${parts.join('\n\n')}\n`;
    writeFileSync(join(folder, 'articles', `kabar-${index + 1}.md`), text);
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
