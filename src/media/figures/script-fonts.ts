import korean from '@fontsource-variable/noto-serif-kr/unicode.json' with { type: 'json' };
import arabic from '@fontsource/noto-naskh-arabic/unicode.json' with { type: 'json' };
import javanese from '@fontsource/noto-sans-javanese/unicode.json' with { type: 'json' };

/** A font file. A file without `weight` contains all weights. */
interface FontFile {
  file: string;
  weight?: number;
}

/** A script that the drawings' main typeface lacks, and a typeface that supports it. */
interface Script {
  typeface: string;
  /** Letters of the script, as ranges in a character class of a regular expression (flag `u`). */
  letters: string;
  /** Ranges of each subset of the typeface, by name, in the syntax of CSS `unicode-range`. */
  subsets: Record<string, string>;
  filesOf: (subset: string) => FontFile[];
}

/** Returns a function that lists the files of a subset, one for each weight. */
const listWeights = (name: string) => (subset: string) =>
  [400, 700].map((weight) => ({
    file: `@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`,
    weight,
  }));

/** Scripts of the countries that are reported on, other than Latin, Cyrillic and Greek. */
export const scripts: Script[] = [
  {
    typeface: 'Noto Serif KR',
    letters: '\\u3131-\\u318e\\uac00-\\ud7a3',
    subsets: korean,
    filesOf: (subset) => {
      const name = `noto-serif-kr-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`;
      return [{ file: `@fontsource-variable/noto-serif-kr/files/${name}` }];
    },
  },
  {
    typeface: 'Noto Naskh Arabic',
    letters:
      '\\u060c\\u061b\\u061f-\\u063a\\u0640-\\u0652\\u0660-\\u066d\\u0671-\\u06d3\\u06f0-\\u06f9',
    subsets: arabic,
    filesOf: listWeights('noto-naskh-arabic'),
  },
  {
    typeface: 'Noto Sans Javanese',
    letters: '\\ua980-\\ua9cd\\ua9cf-\\ua9d9\\ua9de\\ua9df',
    subsets: javanese,
    filesOf: listWeights('noto-sans-javanese'),
  },
];

/** Finds the typefaces that a text needs besides the main one, with the files of its letters. */
export function chooseTypefaces(text: string): { typeface: string; files: FontFile[] }[] {
  return scripts.flatMap(({ typeface, letters, subsets, filesOf }) => {
    const found = text.match(new RegExp(`[${letters}]`, 'gu')) ?? [];
    const codes = [...new Set(found)].map((letter) => letter.codePointAt(0) ?? 0);
    if (codes.length === 0) return [];
    const files = Object.entries(subsets)
      .filter(([, ranges]) => codes.some((code) => isWithin(code, ranges)))
      .flatMap(([subset]) => filesOf(subset));
    return [{ typeface, files }];
  });
}

/** Checks whether a code point is in ranges such as `U+ac00-ac0f,U+ac11`. */
const isWithin = (code: number, ranges: string): boolean =>
  ranges.split(',').some((range) => {
    const [first = 0, last = first] = range
      .slice(2)
      .split('-')
      .map((digits) => Number.parseInt(digits, 16));
    return first <= code && code <= last;
  });
