import korean from '@fontsource-variable/noto-serif-kr/unicode.json' with { type: 'json' };
import arabic from '@fontsource/noto-naskh-arabic/unicode.json' with { type: 'json' };
import javanese from '@fontsource/noto-sans-javanese/unicode.json' with { type: 'json' };

/** A file of a typeface; one without a weight holds all weights. */
interface FontFile {
  file: string;
  weight?: number;
}

/** A script that the cards' own typeface lacks, with the one that has its letters. */
interface Script {
  /** Name of the typeface. */
  typeface: string;
  /** The letters that are drawn with it, as ranges of a class in a regular expression with the flag `u`. */
  letters: string;
  /** Ranges of each subset of the typeface, by its name, as `unicode-range` of CSS writes them. */
  subsets: Record<string, string>;
  filesOf: (subset: string) => FontFile[];
}

/** The files of a typeface that has one for each subset and weight. */
const listWeights = (name: string) => (subset: string) =>
  [400, 700].map((weight) => ({
    file: `@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`,
    weight,
  }));

/** The scripts of the countries that are reported on, besides Latin, Cyrillic and Greek. */
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

/** The typefaces besides the cards' own that a text has letters of, each with the files that hold them. */
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

/** Whether a code point is among ranges such as `U+ac00-ac0f,U+ac11`. */
const isWithin = (code: number, ranges: string): boolean =>
  ranges.split(',').some((range) => {
    const [first = 0, last = first] = range
      .slice(2)
      .split('-')
      .map((digits) => Number.parseInt(digits, 16));
    return first <= code && code <= last;
  });
