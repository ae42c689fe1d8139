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
import { editor } from '../words/editor.ts';
import { dateProblems } from './dates.ts';
import { letterProblems } from './letters.ts';
import type { Lists } from './lists.ts';
import { isWithdrawn, type Manuscript } from './manuscripts.ts';
import { oldAddressProblems } from './old-addresses.ts';
import { referenceProblems } from './references.ts';
import { problemsOf } from './schema-problems.ts';

/** A manuscript whose front matter is right. */
interface CheckedManuscript<Data> {
  manuscript: Manuscript;
  data: Data;
}

/** Manuscripts whose front matter is right, and what is wrong in the others. */
export interface Checked<Data> {
  checked: CheckedManuscript<Data>[];
  problems: Problem[];
}

/** Checks the names and the front matter of articles. */
export function checkArticles(
  manuscripts: Manuscript[],
  lists: Lists,
  now: Date,
): Checked<FrontMatter> {
  const addresses = oldAddressProblems(manuscripts);
  return checkEach(manuscripts, articleSchema, ({ frontMatter, file }) => [
    ...dateProblems(frontMatter, now),
    ...referenceProblems(frontMatter, lists),
    ...(addresses.get(file) ?? []),
    ...titleLetters(frontMatter),
  ]);
}

/** Checks the names and the front matter of the publication's own pages. */
export const checkPages = (manuscripts: Manuscript[]): Checked<PageHead> =>
  checkEach(manuscripts, pageSchema, ({ frontMatter }) => titleLetters(frontMatter));

function checkEach<Data>(
  manuscripts: Manuscript[],
  schema: z.ZodType<Data>,
  furtherProblems: (manuscript: Manuscript) => FileProblem[],
): Checked<Data> {
  const slugs = new Map<string, string>();
  const checked: CheckedManuscript<Data>[] = [];
  const problems: Problem[] = [];
  for (const manuscript of manuscripts) {
    const { file, frontMatter, body, lineOf } = manuscript;
    const isEmpty = body.trim() === '' && !isWithdrawn(manuscript);
    const result = frontMatter === undefined ? undefined : schema.safeParse(frontMatter);
    const found: FileProblem[] = [
      slugProblems(manuscript, slugs),
      isEmpty ? [{ field: editor.files.text, ...editor.text.empty }] : [],
      result?.error ? problemsOf(result.error, schema, frontMatter) : [],
      frontMatter === undefined ? [] : furtherProblems(manuscript),
    ].flat();
    for (const problem of found) problems.push({ file, line: lineOf(problem.field), ...problem });
    if (result?.success && found.length === 0) checked.push({ manuscript, data: result.data });
  }
  return { checked, problems };
}

const titleLetters = (raw: unknown): FileProblem[] =>
  letterProblems(
    'title',
    (raw as { title?: unknown } | null)?.title,
    editor.fields.fill(articleSchema.shape.title.description ?? ''),
  );

function slugProblems({ slug, file }: Manuscript, slugs: Map<string, string>): FileProblem[] {
  const other = slugs.get(slug);
  slugs.set(slug, file);
  const field = editor.files.name;
  if (other !== undefined) return [{ field, ...editor.files.slugTaken(slug, other) }];
  if (isReserved(slug)) return [{ field, ...editor.files.reservedSlug(slug) }];
  return isSlug(slug) ? [] : [{ field, ...editor.files.noSlug(slug) }];
}
