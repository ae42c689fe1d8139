import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { site } from '../../src/config/site.ts';
import { examples, published } from '../sites.ts';
import { exceptions } from './reading-modes-exceptions.ts';

// Readability is the reading view of Firefox. Defuddle reads pages for Obsidian's clipper.
const scripts = [
  import.meta.resolve('@mozilla/readability/Readability.js'),
  import.meta.resolve('defuddle'),
].map((address) => fileURLToPath(address));

/** What an extractor makes of a page, besides what the page says itself. */
interface Extraction {
  extractor: 'readability' | 'defuddle';
  /** Blocks of the text, and data of the page, that the extractor omits, repeats or moves. */
  lost: string[];
  /** Blocks that are not part of the text. */
  added: string[];
  title: string;
  byline: string;
  published: string;
  language: string;
}

declare const Readability: new (document: Document) => {
  parse: () => {
    content: string;
    title: string;
    byline: string;
    publishedTime: string;
    lang: string;
  };
};
declare const Defuddle: new (
  document: Document,
  options: { url: string },
) => {
  parse: () => {
    content: string;
    title: string;
    author: string;
    published: string;
    language: string;
  };
};

/** Runs the extractors on a page, in the browser. */
const extract = (page: Page, html: string, url: string): Promise<Extraction[]> =>
  page.evaluate(
    ([source, address]) => {
      const parse = (text: string) => {
        const parsed = new DOMParser().parseFromString(text, 'text/html');
        const base = parsed.createElement('base');
        base.href = address;
        parsed.head.append(base);
        return parsed;
      };
      const squeeze = (text: string | null) => (text ?? '').replace(/\s+/g, '');
      /** Lists the blocks of text in an element, in order. */
      const list = (root: Element): string[] =>
        [...root.children].flatMap((child) => {
          if (child.matches('aside, script, style, svg')) return [];
          const isBlock =
            child.matches('p, h1, h2, h3, h4, h5, h6, td, th, caption, figcaption, pre, dt, dd') ||
            (child.matches('li') && !child.querySelector('p, ul, ol'));
          return isBlock ? [squeeze(child.textContent)] : list(child);
        });
      const page = parse(source);
      const prose = page.querySelector('.prose');
      const expected = prose ? list(prose).filter(Boolean) : [];
      // The title, the authors and the date belong to the text, as do corrections and sources.
      const around = page.querySelectorAll('.opening, article > footer > section:not(.share)');
      const known = new Set([...expected, ...[...around].flatMap(list)]);
      const compare = (content: string) => {
        const { body } = parse(content);
        for (const drawing of body.querySelectorAll('svg, style')) drawing.remove();
        const text = squeeze(body.textContent);
        let at = 0;
        const lost = expected.filter((block) => {
          const index = text.indexOf(block, at);
          if (index >= 0) at = index + block.length;
          return index < 0;
        });
        return { lost, added: list(body).filter((block) => block && !known.has(block)) };
      };
      const read = new Readability(parse(source)).parse();
      const found = new Defuddle(parse(source), { url: address }).parse();
      return [
        {
          extractor: 'readability' as const,
          ...compare(read.content),
          title: read.title,
          byline: read.byline,
          published: read.publishedTime,
          language: read.lang,
        },
        {
          extractor: 'defuddle' as const,
          ...compare(found.content),
          title: found.title,
          byline: found.author,
          published: found.published,
          language: found.language,
        },
      ];
    },
    [html, url] as const,
  );

/** Checks whether a page is a redirect or says that an article was withdrawn. */
const isWithdrawn = (html: string): boolean =>
  html.includes('<meta name="robots" content="noindex"') || html.includes('http-equiv="refresh"');

/** Lists the paths of all articles and parts of a site, except redirects and withdrawn articles. */
const listStories = (folder: string): string[] =>
  readdirSync(join(folder, 'artikel'))
    .flatMap((slug) => [
      `/artikel/${slug}/`,
      ...readdirSync(join(folder, 'artikel', slug), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'riwayat')
        .map(({ name }) => `/artikel/${slug}/${name}/`),
    ])
    .filter((path) => {
      const file = join(folder, path, 'index.html');
      return existsSync(file) && !isWithdrawn(readFileSync(file, 'utf8'));
    });

for (const { name, folder } of [published, examples])
  test(`reading modes show every block of every text of ${name}`, async ({ page }) => {
    await page.goto('about:blank');
    for (const script of scripts) await page.addScriptTag({ path: script });
    const paths = listStories(folder);
    expect(paths.length).toBeGreaterThan(3);
    const found: Record<string, { lost: number; added: number }> = {};
    for (const path of paths) {
      const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
      for (const { extractor, lost, added, ...data } of await extract(
        page,
        html,
        site.url + path,
      )) {
        // Defuddle reads no author of parts, whose pages have no structured data.
        const missing = Object.entries(data).filter(
          ([field, value]) => !value && !(field === 'byline' && extractor === 'defuddle'),
        );
        lost.push(...missing.map(([field]) => field));
        if (lost.length > 0 || added.length > 0)
          found[`${extractor} ${path}`] = { lost: lost.length, added: added.length };
        if (process.env['READING_MODES'] === 'print' && (lost.length || added.length))
          console.log(extractor, path, { lost, added, ...data });
      }
    }
    const excused = Object.entries(exceptions[name] ?? {}).map(([page, { lost, added }]) => [
      page,
      { lost, added },
    ]);
    expect(found).toEqual(Object.fromEntries(excused));
  });
