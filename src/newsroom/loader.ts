import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { reported } from '../markdown/report.ts';
import { textOf } from '../model/parts.ts';
import { ContentError, type Problem } from '../model/problems.ts';
import { countWords, plainText } from '../model/text.ts';
import {
  type CheckedManuscript,
  checkManuscripts,
  checkTerms,
  emptyBody,
  type Terms,
} from './check.ts';
import { contentFolder } from './folders.ts';
import { readManuscripts, readTerms } from './files.ts';
import { resolvePictures } from './pictures.ts';

interface Rendered {
  manuscript: CheckedManuscript;
  digest: string;
  html: string;
}

/**
 * Loads every article, checked and rendered. An article that did not change since the last build
 * is not rendered again.
 *
 * @throws ContentError naming every problem of every file; then nothing of the last build is lost.
 */
export function articles(): Loader {
  return {
    name: 'warta-articles',
    async load(context) {
      await loadArticles(context);
      watch(context, () => loadArticles(context));
    },
  };
}

/** Loads one list of controlled words; what is wrong in it is told with the problems of the articles. */
export function terms(kind: keyof Terms): Loader {
  const load = async ({ store }: LoaderContext) => {
    store.clear();
    const checked = (await readAllTerms([]))[kind];
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

async function loadArticles(context: LoaderContext): Promise<void> {
  const problems: Problem[] = [];
  const manuscripts = await readManuscripts(contentFolder, problems);
  const checked = checkManuscripts(manuscripts, await readAllTerms(problems), problems);
  const pipeline = digestOfPipeline();
  const rendered: Rendered[] = [];
  for (const manuscript of checked)
    rendered.push(await render(manuscript, pipeline, context, problems));
  if (problems.length > 0) throw new ContentError(problems);
  publish(rendered, context);
}

async function render(
  manuscript: CheckedManuscript,
  pipeline: string,
  context: LoaderContext,
  problems: Problem[],
): Promise<Rendered> {
  const { slug, source, body, file, path } = manuscript;
  const digest = context.generateDigest(pipeline + file + source);
  const known = context.store.get(slug);
  if (known?.digest === digest && known.rendered)
    return { manuscript, digest, html: known.rendered.html };
  try {
    // An empty front matter keeps a rule (---) at the head of the text from being read as one.
    const output = await context.renderMarkdown(`---\n\n---\n${body}`, {
      fileURL: pathToFileURL(path),
    });
    const found = reported(output.metadata);
    problems.push(...found.map((problem) => ({ file, ...problem })));
    const html = resolvePictures(
      output.html,
      manuscript,
      join(contentFolder, 'articles'),
      problems,
    );
    if (found.length === 0 && isEmpty(html)) problems.push(emptyBody(file));
    return { manuscript, digest, html };
  } catch (error) {
    const found = `Markdown tidak dapat diolah (${error instanceof Error ? error.message : String(error)})`;
    problems.push({
      file,
      field: 'isi',
      found,
      advice: 'periksa bagian naskah yang terakhir diubah',
    });
    return { manuscript, digest, html: '' };
  }
}

function publish(rendered: Rendered[], { store }: LoaderContext): void {
  const gone = new Set(store.keys());
  for (const { manuscript, digest, html } of rendered) {
    const { slug, data } = manuscript;
    gone.delete(slug);
    store.set({ id: slug, data: { ...data, words: wordsIn(html) }, digest, rendered: { html } });
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

const isEmpty = (html: string): boolean => plainText(html) === '' && !html.includes('<img');

const wordsIn = (html: string): number => {
  const { lead, parts } = textOf(html);
  return countWords(
    plainText([lead, ...parts.map((part) => `<p>${part.heading}</p>${part.html}`)].join('\n')),
  );
};

/** Changes when the code that renders articles does, which Astro's own cache would not notice. */
function digestOfPipeline(): string {
  const folder = join(process.cwd(), 'src/markdown');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}
