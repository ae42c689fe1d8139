import type { FileProblem } from '../model/problems.ts';
import type { FrontMatter } from '../model/schema.ts';
import { editor } from '../i18n/editor.ts';
import { suggest } from '../model/suggestion.ts';

/** An article that later articles may follow. */
interface Followed {
  slug: string;
  data: Pick<FrontMatter, 'published' | 'follows' | 'aliases'>;
}

/**
 * Checks that each article with `follows` names another article that was not published later.
 *
 * @returns the problems, by the slug of the article with `follows`
 */
export function checkFollowUps(articles: Followed[]): Map<string, FileProblem> {
  const bySlug = new Map(
    articles.flatMap((article) =>
      [...(article.data.aliases ?? []), article.slug].map((name) => [name, article] as const),
    ),
  );
  const problems = new Map<string, FileProblem>();
  for (const { slug, data } of articles) {
    if (data.follows === undefined) continue;
    const older = bySlug.get(data.follows);
    const problem = getProblem(slug, data.follows, data.published, older, bySlug);
    if (problem) problems.set(slug, { field: 'follows', ...problem });
  }
  return problems;
}

function getProblem(
  slug: string,
  follows: string,
  published: string,
  older: Followed | undefined,
  known: Map<string, Followed>,
): FileProblem | undefined {
  if (!older)
    return {
      message: editor.follows.unknown(follows),
      hint: suggest(follows, [...known.keys()]),
    };
  if (older.slug === slug) return editor.follows.itself;
  return Date.parse(older.data.published) > Date.parse(published)
    ? editor.follows.newer(follows)
    : undefined;
}
