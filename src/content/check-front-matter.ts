import type { z } from 'zod';
import type { FileProblem, Problem } from '../model/problems.ts';
import {
  articleSchema,
  type FrontMatter,
  isSlug,
  type PageHead,
  pageSchema,
} from '../model/schema.ts';
import { isReserved } from '../model/text.ts';
import { editor, type Message } from '../i18n/editor.ts';
import { checkDates } from './dates.ts';
import { checkCardLetters } from './glyph-coverage.ts';
import type { Lists } from './lists.ts';
import { isWithdrawn, type Manuscript } from './front-matter.ts';
import { checkRedirects } from './redirects.ts';
import { checkReferences } from './references.ts';
import { describeSchemaIssues } from './schema-problems.ts';

/** A manuscript with valid front matter. */
interface CheckedManuscript<Data> {
  manuscript: Manuscript;
  data: Data;
}

/** The manuscripts with valid front matter, and the problems of the others. */
export interface Checked<Data> {
  checked: CheckedManuscript<Data>[];
  problems: Problem[];
}

/**
 * Checks the file names and the front matter of articles.
 *
 * @param before time at which an earlier build checked the known articles
 */
export function checkArticles(
  manuscripts: Manuscript[],
  lists: Lists,
  now: Date,
  before?: Date,
): Checked<FrontMatter> {
  const addresses = checkRedirects(manuscripts);
  // Dates that were valid earlier are still valid: only dates in the future are compared with the
  // time.
  const wereRight = before !== undefined && before <= now;
  return checkEach(manuscripts, articleSchema, ({ frontMatter, file, known }) => [
    ...(known && wereRight ? [] : checkDates(frontMatter, now)),
    ...checkReferences(frontMatter, lists),
    ...(addresses.get(file) ?? []),
  ]);
}

/** Checks the file names and the front matter of static pages. */
export const checkPages = (manuscripts: Manuscript[]): Checked<PageHead> =>
  checkEach(manuscripts, pageSchema, () => []);

/**
 * Checks the slug and the front matter of each manuscript. Known manuscripts skip the checks that
 * depend on their file alone.
 *
 * @param amongOthers returns the problems that depend on other files or on the time
 */
function checkEach<Data>(
  manuscripts: Manuscript[],
  schema: z.ZodType<Data>,
  amongOthers: (manuscript: Manuscript) => FileProblem[],
): Checked<Data> {
  const slugs = new Map<string, string>();
  const checked: CheckedManuscript<Data>[] = [];
  const problems: Problem[] = [];
  for (const manuscript of manuscripts) {
    const { file, frontMatter, lineOf } = manuscript;
    const { data, problems: byItself } = manuscript.known
      ? { data: frontMatter as Data, problems: [] }
      : getHead(manuscript, schema);
    const found: FileProblem[] = [
      ...checkSlug(manuscript, slugs),
      ...byItself,
      ...(frontMatter === undefined ? [] : amongOthers(manuscript)),
    ];
    for (const problem of found) problems.push({ file, line: lineOf(problem.field), ...problem });
    if (data !== undefined && found.length === 0) checked.push({ manuscript, data });
  }
  return { checked, problems };
}

/** Checks the front matter of one manuscript alone, and that its body is not empty. */
function getHead<Data>(
  manuscript: Manuscript,
  schema: z.ZodType<Data>,
): { data: Data | undefined; problems: FileProblem[] } {
  const { frontMatter, text } = manuscript;
  const isEmpty = text?.body.trim() === '' && !isWithdrawn(manuscript);
  const result = frontMatter === undefined ? undefined : schema.safeParse(frontMatter);
  return {
    data: result?.data,
    problems: [
      ...(isEmpty ? [{ field: editor.files.text, ...editor.text.empty }] : []),
      ...(result?.error ? describeSchemaIssues(result.error, schema, frontMatter) : []),
      ...(frontMatter === undefined ? [] : checkTitleLetters(frontMatter)),
    ],
  };
}

const checkTitleLetters = (raw: unknown): FileProblem[] =>
  checkCardLetters(
    'title',
    (raw as { title?: unknown } | null)?.title,
    editor.fields.fill(articleSchema.shape.title.description ?? ''),
  );

function describeSlug(slug: string): Message {
  if (slug === 'index') return editor.files.slugOfIndex;
  const better = slug.split('-').filter(Boolean).join('-');
  return better !== slug && isSlug(better)
    ? editor.files.slugHyphens(slug, better)
    : editor.files.noSlug(slug);
}

function checkSlug({ slug, file, known }: Manuscript, slugs: Map<string, string>): FileProblem[] {
  const other = slugs.get(slug);
  slugs.set(slug, file);
  const field = editor.files.name;
  if (other !== undefined) return [{ field, ...editor.files.slugTaken(slug, other) }];
  if (known) return [];
  if (isReserved(slug)) return [{ field, ...editor.files.reservedSlug(slug) }];
  return isSlug(slug) ? [] : [{ field, ...describeSlug(slug) }];
}
