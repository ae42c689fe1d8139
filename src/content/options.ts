import type { Content, FiledArticle, StaticPageEntry } from '../model/edition.ts';
import type { StorySummary, RenderedStory } from '../model/story-summary.ts';
import type { ShownPicture } from '../model/picture.ts';
import type { Place } from '../model/story.ts';
import type { PictureKeys } from '../media/images/prepare.ts';
import type { Message } from '../i18n/editor.ts';
import type { FileListing } from './content-files.ts';

/** A valid article or static page that an earlier build has rendered. */
export interface CachedText<Filed = FiledArticle | StaticPageEntry> {
  /** Hash of its file, and of the code, the places and the names that it was rendered with. */
  digest: string;
  /**
   * Stamp of its file, and of everything that it is checked and rendered with. Undefined if the
   * file may have changed while it was read.
   */
  stamp?: string | undefined;
  filed: Filed;
}

/** A picture that was not refused. */
export interface CheckedPicture {
  picture: ShownPicture;
  /** A problem that does not prevent publication. */
  warning?: Message;
  /** Stamp for the next build. Undefined if the file may have changed while it was read. */
  stamp?: string | undefined;
}

/** The results of earlier builds, by the file paths that editors are shown. */
export interface PreviousBuild {
  text: (file: string) => CachedText | undefined;
  picture: (file: string) => CheckedPicture | undefined;
  /**
   * Time of the build that found all of these texts valid. Undefined if the texts come from several
   * builds.
   */
  now?: Date | undefined;
}

/** A cache of rendered stories, by name. */
export interface StoryCache {
  has: (name: string) => boolean;
  /** Caches a story and returns its name. */
  keep: (text: RenderedStory) => string;
}

/** The content that the last build published. */
export interface LastGood {
  article: (slug: string) => FiledArticle | undefined;
  /** Undefined before the first publication. */
  rest: Pick<Content, 'desks' | 'tags' | 'people' | 'pages'> | undefined;
  /** Whether a published article may be left out, as in the development server. */
  mayLose?: boolean;
}

/** Fingerprints of the code that makes or checks content. */
export type ContentKeys = PictureKeys & { texts: string; drawings: string; checks: string };

/** Options for reading the content. */
export interface ReadOptions {
  /** Path of the content folder. */
  content: string;
  /** The time of the build, which decides what readers see. */
  now: Date;
  /**
   * Time at which reading began, by the clock of the file system, in milliseconds since 1970. A
   * file that changed later may have been read half-written.
   */
  begun?: number;
  /** The files and folders of the content, if they have been listed already. */
  listed?: FileListing | undefined;
  keys: ContentKeys;
  known?: PreviousBuild;
  texts: StoryCache;
  /** Fingerprint of the code that draws cards. Only needed to render pages. */
  design?: string;
  /** The last published content, if it may replace content that has problems. */
  lastGood?: LastGood | undefined;
}

/** Options for rendering stories. */
export interface RenderOptions extends Pick<ReadOptions, 'keys' | 'texts'> {
  known?: PreviousBuild | undefined;
  /** Returns whether a rendered story can be reused. */
  stands: (story: StorySummary) => boolean;
  /** The places that maps can name. */
  places?: Place[];
  /** Names that must not break across lines. */
  names?: string[];
}
