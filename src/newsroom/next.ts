import { isInstant } from '../model/dates.ts';
import { filesBelow } from './files.ts';
import { isDraft, type Manuscript, readManuscripts } from './manuscripts.ts';

/** The moment at which the next article is due after another; undefined where none waits. What else is wrong in an article is not judged here. */
export async function nextDue(content: string, now: Date): Promise<Date | undefined> {
  const { files } = await filesBelow(content);
  const { manuscripts } = await readManuscripts(
    files.filter(({ name }) => name.startsWith('articles/') && name.endsWith('.md')),
  );
  const due = manuscripts
    .filter((manuscript) => !isDraft(manuscript))
    .map(publicationOf)
    .filter((moment) => moment > now.getTime());
  return due.length > 0 ? new Date(due.reduce((a, b) => Math.min(a, b))) : undefined;
}

function publicationOf({ frontMatter }: Manuscript): number {
  const { published } = (frontMatter ?? {}) as { published?: unknown };
  return typeof published === 'string' && isInstant(published) ? Date.parse(published) : NaN;
}
