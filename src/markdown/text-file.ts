import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { VFile } from 'vfile';
import type { Chart, MapFigure, Place } from '../model/story.ts';

/** The `data` of a text's VFile, which the plugins share. */
export interface TextData {
  /** Slug of the article. Relative addresses are resolved against the article's page. */
  slug: string;
  /** Line of the article's file on which the text begins, from 1. */
  firstLine: number;
  /** Places that maps can name without coordinates. */
  places: Place[];
  /**
   * First 32 hexadecimal digits of the text's SHA-256 hash. It marks generated footnotes and
   * figures until the author's HTML is sanitized. An author cannot forge the marker: adding it to
   * the text would change the hash.
   */
  marker: string;
  /** Maps and charts that are temporarily out of the tree. */
  figures: (MapFigure | Chart)[];
  /** Whether a map or a chart has a problem. Its place in the tree may be empty. */
  hasRefusedFigure: boolean;
  /** Part headings before the author's HTML was parsed; undefined if there is no HTML. */
  headingsBeforeHtml?: Element[];
}

/** Options for a text. */
export interface TextOptions {
  slug: string;
  /** Defaults to 1. */
  firstLine?: number;
  /** Defaults to an empty list. */
  places?: Place[];
}

/** Creates the VFile of a text, with the data that the plugins need. */
export function createTextFile(
  markdown: string,
  { slug, firstLine = 1, places = [] }: TextOptions,
): VFile {
  const marker = createHash('sha256').update(markdown).digest('hex').slice(0, 32);
  const data: TextData = { slug, firstLine, places, marker, figures: [], hasRefusedFigure: false };
  return new VFile({ value: markdown, data: { ...data } });
}

/** Returns the data of a file created by `createTextFile`. */
export const getTextData = (file: VFile): TextData => file.data as unknown as TextData;
