import type { DrawnFigure, Picture, ShownPicture } from './picture.ts';
import type { FileProblem } from './problems.ts';
import type { Chart, MapFigure } from './story.ts';

/** What a story consists of, without its text: all that lists, cards, heads and checks need of it. */
export interface StoryOutline {
  parts: PartOutline[];
  /** Words of the whole text. */
  words: number;
  /** Paths within the site that the text links to, each with the id that it names there and with its line in the file. */
  links: { path: string; fragment?: string | undefined; line?: number | undefined }[];
  /** Pictures that the text shows, each once. */
  pictures: ShownPicture[];
  /** Maps and charts of the text, as pictures. */
  drawings: DrawnFigure[];
  /** What its page needs styles for. */
  features: Feature[];
  /** The figure that stands for the story in lists, feeds and previews. */
  lead?: Lead | undefined;
  /** A hash of all that a reader reads in it, but for its typography (`1-` and 32 hexadecimal digits). */
  digest: string;
  /** What an editor may mend and need not. */
  warnings?: FileProblem[] | undefined;
}

/**
 * What a text may hold that not every page needs styles for: maps, charts, those of lines among them, tables, notes, and what else is
 * more than paragraphs, links and headings.
 */
export type Feature = 'map' | 'chart' | 'lines' | 'table' | 'notes' | 'rich';

export interface PartOutline {
  /** The part's id on the article's page, and its step in the address of its own page. */
  slug: string;
  /** The heading as plain text. */
  heading: string;
  /** Its beginning in words, for those who preview a link to it. */
  excerpt: string;
  /** Words of its text. */
  words: number;
  /** What its page needs styles for. */
  features: Feature[];
}

/** The figure that stands for a story: a map or a chart, drawn, or an editor's picture. */
export type Lead = {
  /** What it shows, for those who do not see it. */
  alt: string;
  /** Plain text. */
  caption: string;
} & ({ figure: MapFigure | Chart; drawn: DrawnFigure } | { picture: Picture });

/** A piece of what goes into a file of its own: HTML as it stands, or the place of a picture's data, by the path that it is published at. */
export type Piece = string | { picture: string };

/** HTML for the article's page, for feeds where that differs, and for a file of its own where that does. */
export interface RenderedHtml {
  html: string;
  feed?: string | undefined;
  file?: Piece[] | undefined;
}

/**
 * A story's text, printed for each place that it is read in: HTML that goes into a page, a part's page,
 * a feed or a file as it stands. Nothing reads these pieces back.
 */
export interface RenderedStory {
  /** The first paragraph. */
  opening: RenderedHtml;
  /** What else stands before the first part. */
  lead: RenderedHtml;
  /** Plain text, each on one line: what stands before the first part, then what stands in each. */
  plain: string[];
  /** What stands under the heading of each part. */
  parts: (RenderedHtml & {
    /** As on its own page, where that differs. */
    alone?: string | undefined;
    /** The notes that it refers to, as on its own page. */
    notes?: string | undefined;
  })[];
  /** Footnotes as list items, in the order of their numbers. */
  notes?: RenderedHtml | undefined;
}

/** A story as it is kept: what it consists of, and the name that its printed text is kept under, for that is the heaviest thing there is and read when its page is made. */
export interface StorySummary {
  story: StoryOutline;
  text: string;
}
