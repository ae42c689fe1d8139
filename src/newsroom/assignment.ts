import type { Copy, FiledArticle } from '../model/edition.ts';
import type { KeptStory } from '../model/kept-story.ts';
import type { PictureKeys } from '../pictures/prepare.ts';

/** A story that a build before has printed, and the digest of the text and the code that it was made of. */
export interface KnownStory {
  digest: string;
  read: () => KeptStory;
}

/** What the last build published. */
export interface LastGood {
  article: (slug: string) => FiledArticle | undefined;
  /** Undefined where nothing was published before. */
  rest: Pick<Copy, 'desks' | 'tags' | 'people' | 'pages'> | undefined;
  /** Whether an article that readers know may be left out, as where only its editor looks. */
  mayLose?: boolean;
}

/** What the newsroom is told. */
export interface Assignment {
  /** Folder of all content. */
  content: string;
  /** The moment that tells what readers see. */
  now: Date;
  /** What changes when the code that makes texts or pictures does. */
  keys: PictureKeys & { texts: string; drawings: string };
  /** The story of an article as the last build printed it. */
  known: (slug: string) => KnownStory | undefined;
  /** What the last build published, where that takes the place of what is wrong now. */
  lastGood?: LastGood | undefined;
}
