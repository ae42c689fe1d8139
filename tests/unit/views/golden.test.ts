import { expect, test } from 'vitest';
import { listListings } from '../../../src/model/edition.ts';
import { countPages } from '../../../src/model/listing.ts';
import { paginateCorrections } from '../../../src/model/corrections.ts';
import { createArticleView } from '../../../src/views/article.ts';
import { createCorrectionsView } from '../../../src/views/corrections.ts';
import { createHomeView } from '../../../src/views/home.ts';
import { createTopicsView } from '../../../src/views/topics.ts';
import { createListingView } from '../../../src/views/listing.ts';
import { createRedirectView, listRedirects } from '../../../src/views/redirect.ts';
import { createNotFoundView } from '../../../src/views/not-found.ts';
import { createPartView } from '../../../src/views/part.ts';
import { createStaticPageView } from '../../../src/views/static-page.ts';
import { createSearchView } from '../../../src/views/search.ts';
import { createSubscribeView } from '../../../src/views/subscribe.ts';
import { createWithdrawnView } from '../../../src/views/withdrawn.ts';
import {
  emptyGazette,
  full,
  fullText,
  gazette,
  oldGazette,
  plain,
  plainText,
} from '../../fixtures/gazette/gazette.ts';

const named = (slug: string) => gazette.articles.find((article) => article.slug === slug)!;
const [dragon, cucumbers] = [named(full.slug), named(plain.slug)];
const listing = (kind: string, slug: string) =>
  listListings(gazette).find((one) => one.kind === kind && one.term.slug === slug)!;
const movingFrom = (path: string) => listRedirects(gazette).find(({ from }) => from === path)!;
const first = (kind: string, slug: string) => countPages(listing(kind, slug))[0]!;

const readText = () => fullText;

const views: Record<string, () => unknown> = {
  article: () => createArticleView(gazette, dragon, fullText),
  'plain-article': () => createArticleView(gazette, cucumbers, plainText),
  'first-part': () => createPartView(gazette, dragon, 0, fullText),
  'second-part': () => createPartView(gazette, dragon, 1, fullText),
  'last-part': () => createPartView(gazette, dragon, 2, fullText),
  desk: () => createListingView(gazette, first('desk', 'dongeng'), readText),
  tag: () => createListingView(gazette, first('tag', 'naga'), readText),
  person: () => createListingView(gazette, first('person', 'redaksi'), readText),
  home: () => createHomeView(gazette, readText),
  'empty-home': () => createHomeView(emptyGazette, readText),
  index: () => createTopicsView(gazette),
  subscribe: () => createSubscribeView(gazette),
  search: () => createSearchView(gazette),
  prose: () => createStaticPageView(gazette, gazette.pages[0]!, plainText),
  'not-found': () => createNotFoundView(gazette),
  moved: () => createRedirectView(gazette, movingFrom('/artikel/naga/')),
  'moved-part': () => createRedirectView(gazette, movingFrom('/artikel/naga-lama/pulang/')),
  corrections: () => createCorrectionsView(gazette, paginateCorrections(gazette)[0]!),
  withdrawn: () => createWithdrawnView(gazette, gazette.withdrawn[0]!),
};

// Each view is created inside its test, because mutation tests ignore code that runs on import.
// Review the files when they change. `npx vitest -u` updates them.
test.each(Object.entries(views))('the view of %s equals its golden file', async (name, view) => {
  await expect(`${JSON.stringify(view(), null, 2)}\n`).toMatchFileSnapshot(`golden/${name}.json`);
});

const pages = countPages(oldGazette.all);

test.each(pages.map((page, index) => [page.number, index] as const))(
  'page %i of a list links to the adjacent pages and shows its dates',
  (number, index) => {
    const path = (at: number) => {
      const page = pages[at];
      return page && `/berita/${page.number === 1 ? '' : `${page.number}/`}`;
    };
    const [newer, older] = [path(index - 1), path(index + 1)];
    const { pagination, frame, description, count } = createListingView(
      oldGazette,
      pages[index]!,
      readText,
    );
    expect(pagination).toMatchObject({ ...(newer && { newer }), ...(older && { older }) });
    expect(pagination?.position).toMatch(/\d+ \S+ 20\d\d$/);
    expect(frame.head.url).toBe(`https://warta.example${path(index)}`);
    expect(frame.head.description.endsWith(`Halaman ${number}.`)).toBe(number > 1);
    expect([description, count].every((one) => one === undefined)).toBe(number > 1);
  },
);

test('the home page links to earlier news if there is more than it shows', () => {
  expect(pages.length).toBeGreaterThan(1);
  expect(createHomeView(oldGazette, readText).older).toBe(`/berita/${pages[1]?.number}/`);
  expect(createHomeView(gazette, readText).older).toBeUndefined();
});

test('articles are listed newest first, and articles of the same time by their slugs', () => {
  const slugs = oldGazette.articles.map(({ slug }) => slug);
  expect(slugs.slice(0, 3)).toEqual(['naga-terbang', 'harga-mentimun', 'lama-40']);
  expect(slugs.indexOf('lama-06')).toBe(slugs.indexOf('lama-07') - 1);
  expect(slugs.at(-1)).toBe('lama-00');
});
