import { isInstant } from '../model/dates.ts';
import { articleSchema } from '../model/schema.ts';
import type { ContentFile } from './content-files.ts';
import { isDraft, type Manuscript, readManuscripts } from './front-matter.ts';

/**
 * The next publication time, and the articles whose times are unknown because their front matter
 * could not be read.
 */
export interface Due {
  next: Date | undefined;
  unread: string[];
}

/**
 * Finds the publication time of the next scheduled article, which is undefined if there is none.
 * Ignores all other problems of articles.
 */
export async function findNextDue(files: ContentFile[], now: Date): Promise<Due> {
  const articles = files.filter(({ name }) => name.startsWith('articles/') && name.endsWith('.md'));
  const { manuscripts } = await readManuscripts(articles, articleSchema);
  const read = new Set(
    manuscripts.filter(({ frontMatter }) => frontMatter !== undefined).map(({ file }) => file),
  );
  const due = manuscripts
    .filter((manuscript) => !isDraft(manuscript))
    .map(getPublication)
    .filter((moment) => moment > now.getTime());
  return {
    next: due.length > 0 ? new Date(due.reduce((a, b) => Math.min(a, b))) : undefined,
    unread: articles.map(({ shown }) => shown).filter((file) => !read.has(file)),
  };
}

function getPublication({ frontMatter }: Manuscript): number {
  const { published } = (frontMatter ?? {}) as { published?: unknown };
  return typeof published === 'string' && isInstant(published) ? Date.parse(published) : NaN;
}
