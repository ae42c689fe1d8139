import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { pagesOf } from '../../../src/model/listing.ts';
import { articleView } from '../../../src/views/article.ts';
import { archiveView } from '../../../src/views/archive.ts';
import { historyView } from '../../../src/views/history.ts';
import { monthView } from '../../../src/views/month.ts';
import { timelineView } from '../../../src/views/timeline.ts';
import { monthsOf, pagesOfMonth } from '../../../src/model/archive.ts';
import { timelineOf } from '../../../src/model/timeline.ts';
import { fileView } from '../../../src/views/standalone-article.ts';
import { homeView } from '../../../src/views/home.ts';
import { indexView } from '../../../src/views/topics.ts';
import { keptView } from '../../../src/views/reading-list.ts';
import { listingView } from '../../../src/views/listing.ts';
import { movedView, movingsOf } from '../../../src/views/redirect.ts';
import { notFoundView } from '../../../src/views/not-found.ts';
import { partView } from '../../../src/views/part.ts';
import { prosePageView } from '../../../src/views/static-page.ts';
import { searchView } from '../../../src/views/search.ts';
import { subscribeView } from '../../../src/views/subscribe.ts';
import { withdrawnView } from '../../../src/views/withdrawn.ts';
import { correctionsView } from '../../../src/views/corrections.ts';
import { correctionsPagesOf } from '../../../src/model/corrections.ts';
import { edition, fableTime, filed, part, story, text } from '../../fixtures/gazette/articles.ts';

const fable = filed({
  ...{
    happened: '2024-02-29',
    changes: [{ at: '2030-01-05T00:00:00Z', text: 'x' }],
    aliases: ['lama'],
    guid: 'lama',
  },
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

/** The view of each kind of page, by the file in src/views that makes it. */
const views = {
  article: articleView(published, article!, printed),
  part: partView(published, article!, 1, printed),
  file: fileView(published, article!, printed, (path) => path),
  listing: listingView(published, pagesOf(published.all)[0]!),
  home: homeView(published),
  'index-page': indexView(published),
  subscribe: subscribeView(published),
  search: searchView(published),
  kept: keptView(published),
  'prose-page': prosePageView(published, published.pages[0]!, text({ parts: [] })),
  'not-found': notFoundView(published),
  moved: movedView(
    published,
    movingsOf(published).find(({ from }) => from === '/artikel/lama/tiga/')!,
  ),
  corrections: correctionsView(published, correctionsPagesOf(published)[0]!),
  archive: archiveView(published),
  month: monthView(published, pagesOfMonth(monthsOf(published.articles)[0]!)[0]!),
  timeline: timelineView(published, timelineOf(published.tags[0]!)[0]!),
  history: historyView(published, article!),
  withdrawn: withdrawnView(withdrawn, withdrawn.withdrawn[0]!),
};

/** Paths in a value at which something stands that JSON does not hold. */
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
  // All but the document and the frame that pages share.
  expect(layouts).toHaveLength(Object.keys(views).length + 2);
});

test('the same content and moment give the same view', () => {
  const again = edition([fable, filed({ slug: 'lain' })]);
  const same = again.articles.find(({ slug }) => slug === fable.slug);
  expect(articleView(again, same!, printed)).toEqual(views.article);
});

test('what moves with the clock is in the view', () => {
  const fresh = filed({ slug: 'baru' });
  const [young, old] = [fableTime, new Date('2030-03-01T00:00:00Z')].map((moment) => {
    const of = edition([fresh], moment);
    return articleView(of, of.articles[0]!, printed).age;
  });
  expect(young).toMatchObject({ isOld: false, freshDays: 30, since: '2030-01-01' });
  expect(old).toMatchObject({
    isOld: true,
    before: 'Berita ini terbit ',
    ago: 'dua bulan yang lalu',
  });
});

test('a part alone is shown as it reads alone, with its own notes', () => {
  expect(views.part).toMatchObject({
    html: '<p>sendiri</p>',
    notes: '<li>c</li>',
    position: 'Bagian 2 dari 2',
    previous: { path: '/artikel/kancil-melompat/satu-dua/' },
  });
  expect(views.part.next).toBeUndefined();
});

test('an old address of a part shows the way to the part, with its head', () => {
  expect(views.moved).toMatchObject({
    target: '/artikel/kancil-melompat/tiga/',
    head: { url: 'https://warta.example/artikel/kancil-melompat/tiga/' },
  });
});
