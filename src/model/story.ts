import type { Element, ElementContent } from 'hast';
import type { FileProblem } from './problems.ts';

/** An article's text as data, made once from its Markdown: from the first paragraph to the last note. */
export interface Story {
  /** What stands before the first part. */
  lead: Block[];
  parts: Part[];
  /** In the order of their numbers, which begin at 1. */
  notes: Note[];
  /** Links within the site, in the text's order. */
  links: Link[];
  /** Pictures that the text shows, in its order, each as often as it is shown. */
  pictures: PictureUse[];
  /** Words of the whole text, by Unicode's word boundaries (UAX #29). */
  words: number;
  /** What an editor must mend. */
  problems: FileProblem[];
}

/** One `##` part of an article. */
interface Part {
  /** The heading as plain text. */
  heading: string;
  /** The part's id on the article's page, and its step in the address of its own page. */
  slug: string;
  /** Line of the heading in the file, from 1. */
  line: number | undefined;
  blocks: Block[];
}

/** What a text is made of. */
export type Block = Prose | Figure | Table | MapFigure | Chart;

/** Paragraphs, lists, quotations and what else runs on: a tree of the policy's elements (hast). */
interface Prose {
  kind: 'prose';
  nodes: ElementContent[];
}

/** A picture that stands by itself, with its caption. */
export interface Figure {
  kind: 'figure';
  picture: Element;
  caption: ElementContent[];
}

/** A table that stands by itself. */
interface Table {
  kind: 'table';
  table: Element;
}

/** A map of some places, as an editor asked for it. */
export interface MapFigure {
  kind: 'map';
  /** Plain text. */
  caption: string;
  /** Its name, made of the caption as that of a part is of its heading. */
  name: string;
  /** Two letters of the countries that it is of (ISO 3166-1, alpha-2). */
  countries: string[];
  /** Kilometres from its left edge to its right one, where an editor asks for so many. */
  breadth?: number | undefined;
  /** One at least; all else is seen from the first. */
  places: Place[];
}

/** A place on a map, named as the article names it. */
export interface Place {
  name: string;
  /** In degrees (WGS 84). */
  latitude: number;
  longitude: number;
}

/** Numbers as bars or lines, as an editor wrote them in a table. */
export interface Chart {
  kind: 'chart';
  shape: 'bars' | 'lines';
  title: string;
  /** Its name, made of the title as that of a part is of its heading. */
  name: string;
  /** Where the numbers come from, as plain text. */
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
  /** Of each series; undefined where there is none. */
  values: (number | undefined)[];
  /** As they are shown. */
  shown: string[];
}

/** A footnote: a list item with links back to where the text refers to it. */
interface Note {
  item: Element;
}

/** A link within the site. */
export interface Link {
  /** Path, without query and fragment. */
  path: string;
  /** The id that its fragment names. */
  fragment?: string;
  line: number | undefined;
}

/** A picture that the text shows. */
export interface PictureUse {
  /** Path from the article's folder, as the editor wrote it. */
  src: string;
  line: number | undefined;
}

declare module 'hast' {
  interface ElementData {
    /** Of a link that refers to a footnote: its number. */
    note?: number;
    /** Of a figure: the map or the chart that it is. */
    figure?: MapFigure | Chart;
  }
}
