import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { countPages } from '../../../src/model/listing.ts';
import { createArticleView } from '../../../src/views/article.ts';
import { createArchiveView } from '../../../src/views/archive.ts';
import { createHistoryView } from '../../../src/views/history.ts';
import { createMonthView } from '../../../src/views/month.ts';
import { createTimelineView } from '../../../src/views/timeline.ts';
import { groupByMonth, paginateMonth } from '../../../src/model/archive.ts';
import { createTimeline } from '../../../src/model/timeline.ts';
import { createStandaloneArticleView } from '../../../src/views/standalone-article.ts';
import { createHomeView } from '../../../src/views/home.ts';
import { createTopicsView } from '../../../src/views/topics.ts';
import { createReadingListView } from '../../../src/views/reading-list.ts';
import { createListingView } from '../../../src/views/listing.ts';
import { createRedirectView, listRedirects } from '../../../src/views/redirect.ts';
import { createNotFoundView } from '../../../src/views/not-found.ts';
import { createPartView } from '../../../src/views/part.ts';
import { createStaticPageView } from '../../../src/views/static-page.ts';
import { createSearchView } from '../../../src/views/search.ts';
import { createSubscribeView } from '../../../src/views/subscribe.ts';
import { createWithdrawnView } from '../../../src/views/withdrawn.ts';
import { createCorrectionsView } from '../../../src/views/corrections.ts';
import { paginateCorrections } from '../../../src/model/corrections.ts';
import { edition, fableTime, filed, part, story, text } from '../../fixtures/gazette/articles.ts';

const fable = filed({
  happened: '2024-02-29',
  changes: [{ at: '2030-01-05T00:00:00Z', text: 'x' }],
  aliases: ['lama'],
  guid: 'lama',
  story: story({ parts: [part(), part({ slug: 'tiga' })] }),
});
const published = edition([fable, filed({ slug: 'lain' })]);
const [article] = published.articles.filter(({ slug }) => slug === fable.slug);

const printed = text({
  parts: [
    { html: '<p>satu</p>' },
    { html: '<p>dua</p>', alone: '<p>sendiri</p>', notes: '<li>c</li>' },
  ],
  notes: { html: '<li>c</li>' },
});

const withdrawn = edition([filed({ withdrawn: { at: '2030-01-05T00:00:00Z', reason: 'Salah.' } })]);

/** A view of each kind of page, by the name of the kind. */
const views = {
  article: createArticleView(published, article!, printed),
  part: createPartView(published, article!, 1, printed),
  file: createStandaloneArticleView(published, article!, printed, (path) => path),
  listing: createListingView(published, countPages(published.all)[0]!, () => printed),
  home: createHomeView(published, () => printed),
  'index-page': createTopicsView(published),
  subscribe: createSubscribeView(published),
  search: createSearchView(published),
  kept: createReadingListView(published),
  'prose-page': createStaticPageView(published, published.pages[0]!, text({ parts: [] })),
  'not-found': createNotFoundView(published),
  moved: createRedirectView(
    published,
    listRedirects(published).find(({ from }) => from === '/artikel/lama/tiga/')!,
  ),
  corrections: createCorrectionsView(published, paginateCorrections(published)[0]!),
  archive: createArchiveView(published),
  month: createMonthView(published, paginateMonth(groupByMonth(published.articles)[0]!)[0]!),
  timeline: createTimelineView(published, createTimeline(published.tags[0]!)[0]!),
  history: createHistoryView(published, article!),
  withdrawn: createWithdrawnView(withdrawn, withdrawn.withdrawn[0]!),
};

/** Lists the paths in a value at which there is something that JSON cannot represent. */
function notJson(value: unknown, path = ''): string[] {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (Array.isArray(value)) return value.flatMap((one, index) => notJson(one, `${path}.${index}`));
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return [path];
  return Object.entries(value).flatMap(([key, one]) => notJson(one, `${path}.${key}`));
}

test.each(Object.entries(views))('the view of a page of kind %s is plain JSON', (_, view) => {
  expect(Object.keys(view).length).toBeGreaterThan(1);
  expect(notJson(view)).toEqual([]);
});

test('each kind of page that a layout renders has a view', () => {
  const files = readdirSync(resolve(import.meta.dirname, '../../../src/layouts'));
  const layouts = files.filter((file) => file.endsWith('.astro'));
  // All layouts except the document and the frame, which pages share.
  expect(layouts).toHaveLength(Object.keys(views).length + 2);
});

test('the same content and time give the same view', () => {
  const again = edition([fable, filed({ slug: 'lain' })]);
  const same = again.articles.find(({ slug }) => slug === fable.slug);
  expect(createArticleView(again, same!, printed)).toEqual(views.article);
});

test('the view contains the age of an article at the time of the build', () => {
  const fresh = filed({ slug: 'baru' });
  const [young, old] = [fableTime, new Date('2030-03-01T00:00:00Z')].map((moment) => {
    const of = edition([fresh], moment);
    return createArticleView(of, of.articles[0]!, printed).age;
  });
  expect(young).toMatchObject({ isOld: false, freshDays: 30, since: '2030-01-01' });
  expect(old).toMatchObject({
    isOld: true,
    before: 'Berita ini terbit ',
    ago: 'dua bulan yang lalu',
  });
});

test('a part page shows the standalone text of the part, with its own notes', () => {
  expect(views.part).toMatchObject({
    html: '<p>sendiri</p>',
    notes: '<li>c</li>',
    position: 'Bagian 2 dari 2',
    previous: { path: '/artikel/kancil-melompat/satu-dua/' },
  });
  expect(views.part.next).toBeUndefined();
});

test('the page at an old address of a part links to the part and has its head', () => {
  expect(views.moved).toMatchObject({
    target: '/artikel/kancil-melompat/tiga/',
    head: { url: 'https://warta.example/artikel/kancil-melompat/tiga/' },
  });
});

test('a heading in Arabic is written from right to left, on the page of its article and its own', () => {
  const parts = [part({ heading: 'سوق', slug: 'a' }), part({ heading: 'Pasar سوق', slug: 'b' })];
  const arabic = edition([filed({ story: story({ parts }) })]);
  const printedParts = text({ parts: [{ html: '<p>satu</p>' }, { html: '<p>dua</p>' }] });
  const [first] = arabic.articles;
  const { text: shown } = createArticleView(arabic, first!, printedParts);
  expect(shown.parts.map(({ direction }) => direction)).toEqual(['rtl', undefined]);
  const pages = [0, 1].map((index) => createPartView(arabic, first!, index, printedParts));
  expect(pages.map(({ direction }) => direction)).toEqual(['rtl', undefined]);
});
