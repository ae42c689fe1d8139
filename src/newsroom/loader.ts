import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFolder } from '../config/folders.ts';
import { reported } from '../markdown/report.ts';
import { type ArticleText, type Part, textOf } from '../model/parts.ts';
import { ContentError, type Problem } from '../model/problems.ts';
import { countWords, isVisible, plainText } from '../model/text.ts';
import { undrawable } from '../cards/typeface.ts';
import { type CheckedManuscript, checkManuscripts, emptyBody } from './check.ts';
import { type Manuscript, readManuscripts, readTerms } from './files.ts';
import { notDrawn } from './issues.ts';
import { deadLinks } from './links.ts';
import { readPictures, resolvePictures } from './pictures.ts';
import { checkTerms, type Terms } from './terms.ts';

const articlesFolder = join(contentFolder, 'articles');

interface Rendered {
  manuscript: CheckedManuscript;
  digest: string;
  html: string;
  text: ArticleText;
}

/**
 * Loads every article, checked and rendered. An article that did not change since the last build
 * is not rendered again.
 *
 * @param now the moment that tells what readers see
 * @throws ContentError naming every problem of every file; then nothing of the last build is lost.
 */
export function articles(now: Date): Loader {
  return {
    name: 'warta-articles',
    async load(context) {
      await loadArticles(context, now);
      watch(context, () => loadArticles(context, now));
    },
  };
}

/** Loads one list of controlled words; what is wrong in it is told with the problems of the articles. */
export function terms(kind: keyof Terms): Loader {
  const load = async ({ store }: LoaderContext) => {
    store.clear();
    const checked = (await readAllTerms([]))[kind] ?? {};
    for (const [id, data] of Object.entries(checked)) store.set({ id, data: { ...data } });
  };
  return {
    name: `warta-${kind}`,
    async load(context) {
      await load(context);
      watch(context, () => load(context));
    },
  };
}

async function loadArticles(context: LoaderContext, now: Date): Promise<void> {
  const problems: Problem[] = [];
  const terms = await readAllTerms(problems);
  const shown = `${basename(contentFolder)}/articles`;
  const pictures = await readPictures(articlesFolder, shown, problems);
  const manuscripts = await readManuscripts(contentFolder, problems);
  const checked = checkManuscripts(manuscripts, terms, problems, now);
  const byFile = new Map(checked.map((manuscript) => [manuscript.file, manuscript]));
  const pipeline = digestOfPipeline();
  const rendered: Rendered[] = [];
  for (const manuscript of manuscripts.filter(({ body }) => body.trim() !== '')) {
    const article = await render(manuscript, pipeline, context, problems);
    if (!article) continue;
    const html = resolvePictures(article.html, manuscript, articlesFolder, pictures, problems);
    const right = byFile.get(manuscript.file);
    if (right) rendered.push({ ...article, manuscript: right, html, text: textOf(html) });
  }
  // Among articles that are not all known, a link to one that is wrong would seem to lead nowhere.
  if (problems.length === 0) problems.push(...deadLinks(rendered.map(linked), now));
  if (problems.length > 0) throw new ContentError(problems);
  publish(rendered, context);
}

const linked = ({ manuscript, html, text }: Rendered) => ({ ...manuscript, html, text });

async function render(
  manuscript: Manuscript,
  pipeline: string,
  context: LoaderContext,
  problems: Problem[],
): Promise<Pick<Rendered, 'digest' | 'html'> | undefined> {
  const { slug, source, body, file, path } = manuscript;
  const digest = context.generateDigest(pipeline + file + source);
  const known = context.store.get(slug);
  if (known?.digest === digest && known.rendered) return { digest, html: known.rendered.html };
  try {
    // An empty front matter keeps a rule (---) at the head of the text from being read as one.
    const output = await context.renderMarkdown(`---\n\n---\n${body}`, {
      fileURL: pathToFileURL(path),
    });
    const found = [...reported(output.metadata), ...partProblems(output.html)];
    problems.push(...found.map((problem) => ({ file, ...problem })));
    return { digest, html: output.html };
  } catch (error) {
    const found = `Markdown tidak dapat diolah (${error instanceof Error ? error.message : String(error)})`;
    problems.push({
      file,
      field: 'isi',
      found,
      advice: 'periksa bagian naskah yang terakhir diubah',
    });
    return undefined;
  }
}

/** What a reader would find blank, the whole article or a part, and headings that no card can show. */
function partProblems(html: string): Omit<Problem, 'file'>[] {
  const { lead, parts } = textOf(html);
  const isBlank = (piece: string) => !isVisible(plainText(piece)) && !piece.includes('<img');
  if (isBlank(lead) && parts.length === 0) return [emptyBody];
  const of = ({ heading }: Part, found: string, advice: string) => ({
    field: `## ${heading}`,
    found,
    advice,
  });
  return [
    ...parts
      .filter((part) => isBlank(part.html))
      .map((part) => of(part, 'bagian ini tidak berisi teks', 'tulis isinya, atau hapus judulnya')),
    ...parts
      .filter(({ heading }) => undrawable(heading).length > 0)
      .map((part) => of(part, notDrawn(part.heading), 'ganti judul bagian ini')),
  ];
}

function publish(rendered: Rendered[], { store }: LoaderContext): void {
  const gone = new Set(store.keys());
  for (const { manuscript, digest, html, text } of rendered) {
    const { slug, data } = manuscript;
    gone.delete(slug);
    store.set({ id: slug, data: { ...data, words: wordsIn(text) }, digest, rendered: { html } });
  }
  for (const slug of gone) store.delete(slug);
}

async function readAllTerms(problems: Problem[]): Promise<Terms> {
  const [desks, tags, people] = await Promise.all(
    ['desks.yaml', 'tags.yaml', 'people.yaml'].map((name) =>
      readTerms(contentFolder, name, problems),
    ),
  );
  return checkTerms({ desks, tags, people }, basename(contentFolder), problems);
}

function watch({ watcher, logger }: LoaderContext, reload: () => Promise<void>): void {
  watcher?.add(contentFolder);
  watcher?.on('all', (_, path) => {
    if (path.startsWith(contentFolder))
      reload().catch((error: Error) => logger.error(error.message));
  });
}

const wordsIn = ({ lead, parts }: ArticleText): number =>
  countWords(
    plainText([lead, ...parts.map((part) => `<p>${part.heading}</p>${part.html}`)].join('\n')),
  );

/** Changes when the code that renders articles does, which Astro's own cache would not notice. */
function digestOfPipeline(): string {
  const folder = join(process.cwd(), 'src/markdown');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}
