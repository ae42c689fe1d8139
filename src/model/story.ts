import type { Element, ElementContent } from 'hast';
import type { FileProblem } from './problems.ts';

/**
 * The parsed text of an article, created once from its Markdown: from the first paragraph to the
 * last footnote.
 */
export interface Story {
  /** The text before the first part. */
  lead: Block[];
  parts: Part[];
  /** In the order of their numbers, which start at 1. */
  notes: Note[];
  /** Links within the site, in the order of the text. */
  links: Link[];
  /** Pictures in the text, in its order. A picture that is shown twice is listed twice. */
  pictures: PictureUse[];
  /** Number of words of the whole text, by Unicode word boundaries (UAX #29). */
  words: number;
  /** Problems in the text, including warnings. */
  problems: FileProblem[];
}

/** A part of an article, which begins with a `##` heading. */
interface Part {
  /** The heading as plain text. */
  heading: string;
  /** Id of the part on the article's page, and path segment of its own page. */
  slug: string;
  /** Line of the heading in the file, from 1. */
  line: number | undefined;
  blocks: Block[];
}

export type Block = Prose | Figure | Table | MapFigure | Chart;

/**
 * Running text, such as paragraphs, lists and quotations: hast nodes of the elements that the
 * sanitizer allows.
 */
interface Prose {
  kind: 'prose';
  nodes: ElementContent[];
}

/** A picture outside running text, with its caption. */
export interface Figure {
  kind: 'figure';
  picture: Element;
  caption: ElementContent[];
}

/** A table outside running text. */
interface Table {
  kind: 'table';
  table: Element;
}

/** A map of places, as specified by an editor. */
export interface MapFigure {
  kind: 'map';
  /** Plain text. */
  caption: string;
  /** Slug of the caption. */
  name: string;
  /** Two-letter codes of the countries that it shows (ISO 3166-1 alpha-2). */
  countries: string[];
  /** Width in kilometers, if the editor specified one. */
  breadth?: number | undefined;
  /** At least one place. Descriptions relate the other places to the first. */
  places: Place[];
}

/** A place on a map, with its name as spelled in the article. */
export interface Place {
  name: string;
  /** In degrees (WGS 84). */
  latitude: number;
  longitude: number;
}

/** A chart of bars or lines, from a table that an editor wrote. */
export interface Chart {
  kind: 'chart';
  shape: 'bars' | 'lines';
  title: string;
  /** Slug of the title. */
  name: string;
  /** Source of the numbers, as plain text. */
  source: string;
  /** Heading of the column of names. */
  heading: string;
  series: Series[];
  rows: Row[];
}

/** A column of numbers. */
interface Series {
  name: string;
}

/** A row of numbers. */
interface Row {
  name: string;
  /** Number of each series; undefined if there is none. */
  values: (number | undefined)[];
  /** Numbers as readers see them. */
  shown: string[];
}

/** A footnote: a list item with links back to its references in the text. */
interface Note {
  item: Element;
}

/** A link within the site. */
export interface Link {
  /** Path, without query and fragment. */
  path: string;
  /** Id that its fragment names. */
  fragment?: string;
  line: number | undefined;
}

/** A use of a picture in the text. */
export interface PictureUse {
  /** Path relative to the article's folder, as the editor wrote it. */
  src: string;
  line: number | undefined;
}

declare module 'hast' {
  interface ElementData {
    /** For a reference to a footnote: its number. */
    note?: number;
    /** Whether it is the sign of a task. */
    isCheckBox?: boolean;
    /** For the placeholder of a map or chart: its data. */
    figure?: MapFigure | Chart;
  }
}
