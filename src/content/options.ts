import type { Content, FiledArticle, StaticPageEntry } from '../model/edition.ts';
import type { StorySummary, RenderedStory } from '../model/story-summary.ts';
import type { ShownPicture } from '../model/picture.ts';
import type { Place } from '../model/story.ts';
import type { PictureKeys } from '../media/images/prepare.ts';
import type { Message } from '../i18n/editor.ts';
import type { FileListing } from './content-files.ts';

/** An article, or a page of the publication's own, as a build before found it right and printed it. */
export interface CachedText<Filed = FiledArticle | StaticPageEntry> {
  /** Of its file, and of the code and the words that it was printed with. */
  digest: string;
  /** What its file and all that it is checked and printed by looked like; undefined where it may have changed while it was read. */
  stamp?: string | undefined;
  filed: Filed;
}

/** A picture that was not refused. */
export interface CheckedPicture {
  picture: ShownPicture;
  /** What an editor may mend and need not. */
  warning?: Message;
  /** What its file looks like to the next build; undefined where it may have changed while it was read. */
  stamp?: string | undefined;
}

/** What is known from a build before, by the paths of files as they are shown. */
export interface PreviousBuild {
  text: (file: string) => CachedText | undefined;
  picture: (file: string) => CheckedPicture | undefined;
  /** The moment that it counted as now, at which each text was right among the others; undefined where there was more than one. */
  now?: Date | undefined;
}

/** Where printed texts are kept, by their names. */
export interface StoryCache {
  has: (name: string) => boolean;
  /** Keeps a text and gives its name. */
  keep: (text: RenderedStory) => string;
}

/** What the last build published. */
export interface LastGood {
  article: (slug: string) => FiledArticle | undefined;
  /** Undefined where nothing was published before. */
  rest: Pick<Content, 'desks' | 'tags' | 'people' | 'pages'> | undefined;
  /** Whether an article that readers know may be left out, as where only its editor looks. */
  mayLose?: boolean;
}

/** What changes when the code that makes or checks something does. */
export type ContentKeys = PictureKeys & { texts: string; drawings: string; checks: string };

/** What the newsroom is told. */
export interface ReadOptions {
  /** Folder of all content. */
  content: string;
  /** The moment that tells what readers see. */
  now: Date;
  /** The moment at which reading began, by the clock of the file system, in milliseconds since 1970: a file that changed later may have been read half. */
  begun?: number;
  /** What stands in the folder, where that was looked at before. */
  listed?: FileListing | undefined;
  keys: ContentKeys;
  known?: PreviousBuild;
  texts: StoryCache;
  /** Key of the code that draws cards, where what is read is to be printed. */
  design?: string;
  /** What the last build published, where that takes the place of what is wrong now. */
  lastGood?: LastGood | undefined;
}

/** What stories are printed by. */
export interface RenderOptions extends Pick<ReadOptions, 'keys' | 'texts'> {
  known?: PreviousBuild | undefined;
  /** Whether a story can stay as it was printed. */
  stands: (story: StorySummary) => boolean;
  /** Places that maps may name. */
  places?: Place[];
  /** Names that no line's end is to tear. */
  names?: string[];
}
