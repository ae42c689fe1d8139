import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { VFile } from 'vfile';
import type { Chart, MapFigure, Place } from '../model/story.ts';

/** What plugins know of the text that they process: the `data` of its VFile. */
export interface TextData {
  /** Slug of the article, for addresses that are relative to its page. */
  slug: string;
  /** Line at which the text begins in the article's file, from 1. */
  firstLine: number;
  /** Places that a map may name without coordinates. */
  places: Place[];
  /**
   * 32 hexadecimal digits that no author can write into the text, as they are its hash. They mark
   * footnotes and figures of ours until the author's HTML has been sanitized.
   */
  marker: string;
  /** Maps and charts, while they are out of the tree. */
  figures: (MapFigure | Chart)[];
  /** Whether a map or a chart was refused, which leaves its place empty. */
  hasRefusedFigure: boolean;
  /** Headings of parts before the author's HTML was parsed; undefined where the author wrote none. */
  headingsBeforeHtml?: Element[];
}

/** Where a text comes from. */
export interface TextOptions {
  slug: string;
  /** 1 by default. */
  firstLine?: number;
  /** None by default. */
  places?: Place[];
}

/** Creates the file of a text, with the data that plugins need. */
export function createTextFile(
  markdown: string,
  { slug, firstLine = 1, places = [] }: TextOptions,
): VFile {
  const marker = createHash('sha256').update(markdown).digest('hex').slice(0, 32);
  const data: TextData = { slug, firstLine, places, marker, figures: [], hasRefusedFigure: false };
  return new VFile({ value: markdown, data: { ...data } });
}

/** Returns the data of a file that `createTextFile` made. */
export const getTextData = (file: VFile): TextData => file.data as unknown as TextData;
