import { hash } from 'node:crypto';
import { isDrawn } from '../media/figures/image-files.ts';
import type { StorySummary, StoryOutline } from '../model/story-summary.ts';
import type { Problem } from '../model/problems.ts';
import type { RenderOptions, StoryCache } from './options.ts';
import type { Checked } from './check-front-matter.ts';
import { isWithdrawn, type Manuscript, type ManuscriptText } from './front-matter.ts';
import type { Pictures } from './images.ts';

/** A valid manuscript with its rendered story. */
export interface RenderedArticle<Data> extends StorySummary {
  manuscript: Manuscript;
  data: Data;
  digest: string;
}

/**
 * Parses, checks and renders the stories of manuscripts. Also checks stories whose front matter is
 * invalid, so that all problems are reported at once.
 */
export async function renderArticles<Data>(
  manuscripts: Manuscript[],
  { checked }: Checked<Data>,
  pictures: Pictures,
  printing: RenderOptions,
): Promise<{ filed: RenderedArticle<Data>[]; problems: Problem[]; warnings: Problem[] }> {
  const right = new Map(checked.map(({ manuscript, data }) => [manuscript.file, data]));
  const filed: RenderedArticle<Data>[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const file = (one: RenderedArticle<Data>) => {
    filed.push(one);
    for (const warning of one.story.warnings ?? [])
      warnings.push({ file: one.manuscript.file, ...warning });
  };
  for (const manuscript of manuscripts) {
    const { known, text } = manuscript;
    const data = right.get(manuscript.file);
    if (!text) {
      if (known && data)
        file({ manuscript, data, digest: known.digest, ...findStory(known.filed) });
      continue;
    }
    if (text.body.trim() === '' && !isWithdrawn(manuscript)) continue;
    const names = (printing.names ?? []).filter((name) => text.source.includes(name));
    const digest = digestIn(manuscript, text, names, printing);
    const before = printing.known?.text(manuscript.file);
    if (data && before?.digest === digest && printing.stands(before.filed)) {
      file({ manuscript, data, digest, ...findStory(before.filed) });
      continue;
    }
    // The renderer is slow to load, and most builds have little to render.
    const { renderArticle } = await import('./render-article.ts');
    const printed = await renderArticle({ ...manuscript, text }, data, pictures, {
      ...printing,
      names,
    });
    for (const problem of printed.problems)
      (problem.isWarning ? warnings : problems).push({ file: manuscript.file, ...problem });
    if (data && printed.story) filed.push({ manuscript, data, digest, ...printed.story });
  }
  return { filed, problems, warnings };
}

const findStory = ({ story, text }: StorySummary): StorySummary => ({ story, text });

const digestIn = (
  { file }: Manuscript,
  { source }: ManuscriptText,
  names: string[],
  { keys, places = [] }: RenderOptions,
): string => digestJson([keys.texts, keys.drawings, places, names, file, source]);

/** Returns a hash of a value as JSON: 32 hexadecimal digits of its SHA-256. */
export const digestJson = (of: unknown): string => hash('sha256', JSON.stringify(of)).slice(0, 32);

/**
 * Creates a function that checks whether a rendered story can be reused. Its text and drawings must
 * be cached, and its pictures must be unchanged.
 */
export function createReuseCheck(
  pictures: Pictures,
  texts: StoryCache,
): (story: StorySummary) => boolean {
  const published = new Map(
    Array.from(pictures.values(), (picture) => [picture?.file, JSON.stringify(picture)]),
  );
  const isCurrent = (story: StoryOutline) =>
    story.pictures.every((picture) => published.get(picture.file) === JSON.stringify(picture));
  return ({ story, text }) => texts.has(text) && story.drawings.every(isDrawn) && isCurrent(story);
}
