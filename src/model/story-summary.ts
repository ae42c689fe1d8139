import type { Picture, ShownPicture, Variant } from './picture.ts';
import type { FileProblem } from './problems.ts';
import type { Chart, MapFigure } from './story.ts';

/**
 * The data of a story that lists, cards, page heads and checks need. It does not contain the text.
 */
export interface StoryOutline {
  parts: PartOutline[];
  /** Number of words of the whole text. */
  words: number;
  /** Bytes of the text in a feed, where `<` and `>` are escaped. */
  feedBytes: number;
  /** Links within the site: the path, the id that the fragment names, and the line in the file. */
  links: { path: string; fragment?: string | undefined; line?: number | undefined }[];
  /** Pictures in the text, each once. */
  pictures: ShownPicture[];
  /** Maps and charts in the text, as images. */
  drawings: Variant[];
  /** Kinds of content for which its page needs styles. */
  features: Feature[];
  /** The figure that represents the story in lists, feeds and previews. */
  lead?: Lead | undefined;
  /**
   * A digest of everything that readers read in the story, except its typography: `1-` and 32
   * hexadecimal digits.
   */
  digest: string;
  /** How an earlier version of this program published the same text, where that differs. */
  former?: FormerStory | undefined;
  /** Problems that do not block a build. */
  warnings?: FileProblem[] | undefined;
}

/** What an earlier version of this program made of the same text. */
export interface FormerStory {
  /** Digests of the text. */
  digests: string[];
  /** Former slugs of parts, with the present ones. */
  parts: { was: string; now: string }[];
}

/**
 * A kind of content that needs extra styles: maps (`map`), charts (`chart`), tables (`table`),
 * footnotes (`notes`), and anything other than paragraphs, links and headings (`rich`). A line
 * chart has both `chart` and `lines`.
 */
export type Feature = 'map' | 'chart' | 'lines' | 'table' | 'notes' | 'rich';

export interface PartOutline {
  /** Id of the part on the article's page, and path segment of its own page. */
  slug: string;
  /** The heading as plain text. */
  heading: string;
  /** The beginning of its text, for link previews. */
  excerpt: string;
  /** Number of words of its text. */
  words: number;
  /** Kinds of content for which its page needs styles. */
  features: Feature[];
}

/** The figure that represents a story: a drawn map or chart, or a picture. */
export type Lead = {
  /** Text alternative. */
  alt: string;
  /** Plain text. */
  caption: string;
} & (
  | {
      figure: MapFigure | Chart;
      /** Image of the figure, for feeds and search engines. */
      drawn: Variant;
      /** Kinds of content for which a page with the figure needs styles. */
      features: Feature[];
    }
  | { picture: Picture }
);

/**
 * A piece of a standalone file: HTML, or a placeholder for the data of the picture with this path.
 */
export type Piece = string | { picture: string };

/** HTML for the article's page. If it differs, also HTML for feeds and for a standalone file. */
export interface RenderedHtml {
  html: string;
  feed?: string | undefined;
  file?: Piece[] | undefined;
}

/**
 * The rendered text of a story, as HTML for each place where it is read. Pages, part pages, feeds
 * and files contain the HTML unchanged, and no code parses it again.
 */
export interface RenderedStory {
  /** The first paragraph. */
  opening: RenderedHtml;
  /** The rest of the text before the first part. */
  lead: RenderedHtml;
  /** HTML of the lead figure for lists, if it is a map or a chart. */
  figure?: string | undefined;
  /** Plain text, one line each: the text before the first part, then each part. */
  plain: string[];
  /** The text of each part, without its heading. */
  parts: (RenderedHtml & {
    /** HTML for the part page, if it differs. */
    alone?: string | undefined;
    /** HTML of the footnotes to which the part refers, for the part page. */
    notes?: string | undefined;
  })[];
  /** Footnotes as list items, in the order of their numbers. */
  notes?: RenderedHtml | undefined;
}

/**
 * A cached story: its outline, and the name of its rendered text in the cache. The text is by far
 * the largest part, so it is read only when its page is rendered.
 */
export interface StorySummary {
  story: StoryOutline;
  text: string;
}
