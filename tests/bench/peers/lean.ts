import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articlesOf, type PlainArticle } from './articles.ts';

/** Files of a site for another program, keyed by path. */
type Files = Record<string, string>;

const headOf = (head: object): string => `---\n${JSON.stringify(head)}\n---\n\n`;

/** Returns the Markdown files of articles and their parts, which both programs can read. */
const content = (articles: PlainArticle[]): [string, string][] =>
  articles.flatMap(({ slug, body, parts, ...head }) => [
    [`content/articles/${slug}.md`, headOf({ ...head, terms: head.tags, tags: [] }) + body],
    ...parts.map((part, index): [string, string] => [
      `content/parts/${slug}-${index + 1}.md`,
      headOf({ title: part.heading, article: slug, number: index + 1 }) + part.body,
    ]),
  ]);

const page = (title: string, main: string): string =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main>${main}</main></body></html>`;

/** Code of both sites that groups `articles` into `lists`, keyed by the path of each list. */
const gathered = `const lists = new Map();
for (const article of articles) {
  const { desk, person, terms } = article.data;
  for (const key of ['berita/semua', 'rubrik/' + desk, 'penulis/' + person, ...terms.map((term) => 'tag/' + term)]) {
    if (!lists.has(key)) lists.set(key, []);
    lists.get(key).push(article);
  }
}`;

/**
 * Returns the smallest Astro site. With `incrementalBuild`, each path has a cache key that depends
 * on what its page shows.
 */
const astroSite = (isIncremental: boolean): Files => ({
  'astro.config.mjs': `export default { site: 'https://warta.example', telemetry: false${
    isIncremental
      ? ', experimental: { incrementalBuild: true }, vite: { build: { emptyOutDir: false } }'
      : ''
  } };\n`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const of = (name) => defineCollection({ loader: glob({ pattern: '*.md', base: './content/' + name }) });
export const collections = { articles: of('articles'), parts: of('parts') };
`,
  'src/pages/artikel/[slug].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry }${isIncremental ? ', cacheKey: entry.digest' : ''} }));
const { entry: { data }, entry } = Astro.props;
const { Content } = await render(entry);
---
${page('{data.title}', '<h1>{data.title}</h1><p>{data.standfirst}</p><time datetime={data.published}>{data.published}</time><Content />')}
`,
  'src/pages/artikel/[slug]/[part].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('parts')).map((entry) => ({
    params: { slug: entry.data.article, part: String(entry.data.number) },
    props: { entry },${isIncremental ? ' cacheKey: entry.digest,' : ''}
  }));
const { entry: { data }, entry } = Astro.props;
const { Content } = await render(entry);
---
${page('{data.title}', '<h1>{data.title}</h1><Content />')}
`,
  'src/pages/[kind]/[slug]/[page].astro': `---
import { getCollection } from 'astro:content';
export const getStaticPaths = async () => {
  const articles = (await getCollection('articles')).sort((a, b) => b.data.published.localeCompare(a.data.published));
  ${gathered}
  return [...lists].flatMap(([key, all]) => {
    const [kind, slug] = key.split('/');
    return Array.from({ length: Math.ceil(all.length / 20) }, (_, index) => {
      const articles = all.slice(index * 20, index * 20 + 20);
      return {
        params: { kind, slug, page: String(index + 1) },
        props: { articles },${isIncremental ? '\n        cacheKey: JSON.stringify(articles.map(({ id, data }) => [id, data.title, data.standfirst])),' : ''}
      };
    });
  });
};
const { slug } = Astro.params;
---
${page('{slug}', '<h1>{slug}</h1>{Astro.props.articles.map(({ id, data }) => <article><h2><a href={`/artikel/${id}/`}>{data.title}</a></h2><p>{data.standfirst}</p></article>)}')}
`,
});

const eleventy: Files = {
  'eleventy.config.js': `export default (config) => {
  config.addCollection('lists', (all) => {
    const articles = all.getFilteredByGlob('content/articles/*.md').sort((a, b) => b.data.published.localeCompare(a.data.published));
    ${gathered}
    return [...lists].flatMap(([key, all]) =>
      Array.from({ length: Math.ceil(all.length / 20) }, (_, index) => ({
        key, number: index + 1, articles: all.slice(index * 20, index * 20 + 20),
      })));
  });
  return { dir: { input: 'content', output: 'dist', includes: '../layouts' }, markdownTemplateEngine: false };
};
`,
  'content/articles/articles.11tydata.js':
    "export default { layout: 'article.liquid', permalink: ({ page }) => `/artikel/${page.fileSlug}/index.html` };\n",
  'content/parts/parts.11tydata.js':
    "export default { layout: 'part.liquid', permalink: ({ article, number }) => `/artikel/${article}/${number}/index.html` };\n",
  'layouts/article.liquid': page(
    '{{ title }}',
    '<h1>{{ title }}</h1><p>{{ standfirst }}</p><time datetime="{{ published }}">{{ published }}</time>{{ content }}',
  ),
  'layouts/part.liquid': page('{{ title }}', '<h1>{{ title }}</h1>{{ content }}'),
  'content/list.liquid': `---
pagination: { data: collections.lists, size: 1, alias: list }
permalink: "/{{ list.key }}/{{ list.number }}/index.html"
---
${page('{{ list.key }}', '<h1>{{ list.key }}</h1>{% for article in list.articles %}<article><h2><a href="{{ article.url }}">{{ article.data.title }}</a></h2><p>{{ article.data.standfirst }}</p></article>{% endfor %}')}
`,
};

/** A program that builds one of the smallest sites. */
export type LeanProgram = 'astro' | 'incremental astro' | 'eleventy';

const sites: Record<LeanProgram, Files> = {
  astro: astroSite(false),
  'incremental astro': astroSite(true),
  eleventy,
};

/**
 * Writes the smallest site of a program for a corpus. It has a page for each article, for each
 * part, and for each twenty articles of a list.
 */
export function writeLean(program: LeanProgram, folder: string, corpus: string): void {
  rmSync(folder, { recursive: true, force: true });
  const files = [...Object.entries(sites[program]), ...content(articlesOf(corpus))];
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
