import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsLine } from '../../src/config/settings-inline-script.ts';
import { segments } from '../../src/i18n/segments.ts';
import { elementsIn, named, type ReadElement, valuesOf } from '../html.ts';
import { type BuiltSite, examples, published } from '../sites.ts';

/** A page of a built site. */
export interface BuiltPage {
  site: BuiltSite;
  /** Path of its address. */
  path: string;
  html: string;
  /** All elements, as a third-party parser reads them. */
  elements: ReadElement[];
}

const read = (site: BuiltSite): BuiltPage[] => {
  if (!existsSync(site.folder)) throw new Error(`${site.folder} is not built; run npm test.`);
  return filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(site.folder, file), 'utf8');
      const path = `/${file.replace(/index\.html$/, '')}`;
      return { site, path, html, elements: elementsIn(html) };
    });
};

/** Lists all files of a site, relative to its folder. */
export const filesOf = ({ folder }: Pick<BuiltSite, 'folder'>): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** Checks whether a page only redirects from an old address to the new one. */
export const isMoved = ({ elements }: BuiltPage): boolean =>
  named(elements, 'meta', { 'http-equiv': 'refresh' }).length > 0;

/** Checks whether a page is that of a withdrawn story. */
export const isWithdrawn = (page: BuiltPage): boolean =>
  metaOf(page, 'property', 'og:title').includes('Berita ini ditarik') && !isMoved(page);

/** Checks whether a page is the standalone file of a story, which works without the site. */
const isFile = ({ path }: BuiltPage): boolean => path.endsWith(`/${segments.file}.html`);

const [inPublished, inExamples] = [published, examples].map(read) as [BuiltPage[], BuiltPage[]];

/**
 * Checks whether a page asks search engines not to list it: the 404 page, the list of saved
 * stories, and withdrawn stories.
 */
export const isHidden = (page: BuiltPage): boolean =>
  ['/404.html', '/simpanan/'].includes(page.path) || isWithdrawn(page);

/** Standalone files of stories. */
export const storyFiles = [...inPublished, ...inExamples].filter(isFile);

export const publishedPages = inPublished.filter((page) => !isFile(page));
export const examplePages = inExamples.filter((page) => !isFile(page));
export const allPages = [...publishedPages, ...examplePages];

/** Returns the kind of page at a path. */
export function kindOf(path: string): string {
  const [first = '', second, third] = path.split('/').filter(Boolean);
  if (first === 'artikel' && third === 'riwayat') return 'history';
  if (first === 'tag' && third === 'kronologi') return 'timeline';
  if (first === 'arsip') return 'archive';
  if (first === 'artikel') return third ? 'part' : 'article';
  if (first === 'langganan' || first === 'koreksi') return first;
  return second ? `${first} list` : first || 'home';
}

/** Names a page for test reports. */
export const nameOf = ({ site, path }: BuiltPage): string => `${site.name} ${path}`;

/** Returns the text of each stylesheet in a page. */
export const stylesOf = ({ elements }: BuiltPage): string[] =>
  named(elements, 'style').map(({ text }) => text);

/** Lists the scripts of a page, except structured data and the inline script of every page. */
export const scriptsOf = ({ elements }: BuiltPage): ReadElement[] =>
  named(elements, 'script').filter(
    ({ attributes, text }) => attributes['type'] !== 'application/ld+json' && text !== settingsLine,
  );

/** Returns the text of inline scripts that only this kind of page has. */
export const ownScriptsOf = (page: BuiltPage): string[] =>
  scriptsOf(page)
    .filter(({ attributes }) => attributes['src'] === undefined)
    .map(({ text }) => text);

/** Returns the content of the `<meta>` elements whose attribute has a given value. */
export const metaOf = ({ elements }: BuiltPage, attribute: string, value: string): string[] =>
  valuesOf(named(elements, 'meta', { [attribute]: value }), 'content');
