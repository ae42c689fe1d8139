import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsLine } from '../../src/config/settings-inline-script.ts';
import { segments } from '../../src/i18n/segments.ts';
import { elementsIn, named, type ReadElement, valuesOf } from '../html.ts';
import { type BuiltSite, examples, published } from '../sites.ts';

/** A page of a built site. */
export interface BuiltPage {
  site: BuiltSite;
  /** Path as in its address. */
  path: string;
  html: string;
  /** Its elements, as a parser that is not ours reads them. */
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

/** Every file of a site, by its path from the site's folder. */
export const filesOf = ({ folder }: Pick<BuiltSite, 'folder'>): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** Whether it is only the way from an old address to the new. */
export const isMoved = ({ elements }: BuiltPage): boolean =>
  named(elements, 'meta', { 'http-equiv': 'refresh' }).length > 0;

/** Whether it is the page of a story that was withdrawn. */
export const isWithdrawn = (page: BuiltPage): boolean =>
  metaOf(page, 'property', 'og:title').includes('Berita ini ditarik') && !isMoved(page);

/** Whether it is a story in a file of its own, which is read where there is no site around it. */
const isFile = ({ path }: BuiltPage): boolean => path.endsWith(`/${segments.file}.html`);

const [inPublished, inExamples] = [published, examples].map(read) as [BuiltPage[], BuiltPage[]];

/** Whether a page is not to be found by search engines: one for what is not there, of each reader's own, or of what was withdrawn. */
export const isHidden = (page: BuiltPage): boolean =>
  ['/404.html', '/simpanan/'].includes(page.path) || isWithdrawn(page);

/** Stories in files of their own. */
export const storyFiles = [...inPublished, ...inExamples].filter(isFile);

export const publishedPages = inPublished.filter((page) => !isFile(page));
export const examplePages = inExamples.filter((page) => !isFile(page));
export const allPages = [...publishedPages, ...examplePages];

/** What kind of page an address leads to. */
export function kindOf(path: string): string {
  const [first = '', second, third] = path.split('/').filter(Boolean);
  if (first === 'artikel' && third === 'riwayat') return 'history';
  if (first === 'tag' && third === 'kronologi') return 'timeline';
  if (first === 'arsip') return 'archive';
  if (first === 'artikel') return third ? 'part' : 'article';
  if (first === 'langganan' || first === 'koreksi') return first;
  return second ? `${first} list` : first || 'home';
}

/** Names a page in a test's report. */
export const nameOf = ({ site, path }: BuiltPage): string => `${site.name} ${path}`;

/** The text of the stylesheets in a page; there should be one. */
export const stylesOf = ({ elements }: BuiltPage): string[] =>
  named(elements, 'style').map(({ text }) => text);

/** The scripts of a page that run, but for the line that all have. */
export const scriptsOf = ({ elements }: BuiltPage): ReadElement[] =>
  named(elements, 'script').filter(
    ({ attributes, text }) => attributes['type'] !== 'application/ld+json' && text !== settingsLine,
  );

/** The text of the scripts that stand in a page of one kind alone. */
export const ownScriptsOf = (page: BuiltPage): string[] =>
  scriptsOf(page)
    .filter(({ attributes }) => attributes['src'] === undefined)
    .map(({ text }) => text);

/** What a page's `<meta>` elements say, by the attribute and the value that name them. */
export const metaOf = ({ elements }: BuiltPage, attribute: string, value: string): string[] =>
  valuesOf(named(elements, 'meta', { [attribute]: value }), 'content');
