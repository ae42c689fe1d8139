import { createCorrectionsFeed } from '../../../src/feeds/corrections-feed.ts';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { renderAtom } from '../../../src/feeds/atom.ts';
import { createFeed } from '../../../src/feeds/feed.ts';
import { renderJsonFeed } from '../../../src/feeds/json-feed.ts';
import { renderOpml } from '../../../src/feeds/opml.ts';
import { renderRss } from '../../../src/feeds/rss.ts';
import { createFeedLinks } from '../../../src/views/feed-links.ts';
import { article, listing, part, story, text } from '../../fixtures/gazette/articles.ts';
import { gazette } from '../../fixtures/gazette/gazette.ts';
import { pictureAt } from '../markdown/render.ts';
import { xmlErrors } from '../../xml.ts';

/** The text of every article in these feeds. */
let printed = text();

const print = (...articles: ReturnType<typeof article>[]) => {
  const feed = createFeed(listing(articles), () => printed);
  return { rss: renderRss(feed), atom: renderAtom(feed), json: renderJsonFeed(feed) };
};

const read = (...articles: ReturnType<typeof article>[]) => {
  const { rss, atom, json } = print(...articles);
  return { rss: parseRssFeed(rss), atom: parseAtomFeed(atom), json: parseJsonFeed(json) };
};

const whole =
  '<p>Teras.</p>\n<h2>Satu &amp; dua</h2>\n<p><a href="https://warta.example/x/">x</a></p>';
const address = 'https://warta.example/artikel/kancil-melompat/';

test('a subscriber gets the whole text with absolute addresses in each format', () => {
  const { rss, atom, json } = read(article());
  expect(rss.items?.[0]).toMatchObject({
    title: 'Kancil Melompat',
    link: address,
    dc: { creators: ['Si Kancil'] },
    content: { encoded: whole },
  });
  expect(atom.entries?.[0]).toMatchObject({
    title: { value: 'Kancil Melompat' },
    content: { value: whole, type: 'html' },
    authors: [{ name: 'Si Kancil' }],
  });
  expect(json.items?.[0]).toMatchObject({
    title: 'Kancil Melompat',
    url: address,
    content_html: whole,
    authors: [{ name: 'Si Kancil' }],
    tags: ['Dongeng', 'Kancil'],
  });
});

test('a feed states its address, its language, how long to cache it, and its copyright', () => {
  const { rss, atom, json } = read(article());
  expect(rss).toMatchObject({
    language: 'id',
    ttl: 60,
    copyright: '© Warta',
    image: { url: 'https://warta.example/ikon-144.png' },
  });
  expect(rss.atom?.links).toEqual([
    { href: 'https://warta.example/rss.xml', rel: 'self', type: 'application/rss+xml' },
  ]);
  expect(atom.links?.[0]).toMatchObject({ href: 'https://warta.example/atom.xml', rel: 'self' });
  expect(json).toMatchObject({
    feed_url: 'https://warta.example/feed.json',
    home_page_url: 'https://warta.example/',
    language: 'id',
    icon: 'https://warta.example/ikon-512.png',
    favicon: 'https://warta.example/ikon-144.png',
  });
});

test('a heading in Arabic is written from right to left', () => {
  const parts = [part({ heading: 'سوق & بيع' }), part({ heading: 'Pasar سوق' })];
  const html = read(article({ story: story({ parts }) })).json.items?.[0]?.content_html;
  expect(html).toContain('<h2 dir="rtl">سوق &amp; بيع</h2>');
  expect(html).toContain('<h2>Pasar سوق</h2>');
});

test('a renamed article keeps the id that feed readers know', () => {
  const renamed = read(
    article({ slug: 'kancil-terbang', guid: 'kancil-melompat', title: 'Kancil Terbang' }),
  );
  expect(renamed.rss.items?.[0]).toMatchObject({
    guid: { value: address, isPermaLink: false },
    link: 'https://warta.example/artikel/kancil-terbang/',
  });
  expect(renamed.atom.entries?.[0]?.id).toBe(address);
  expect(renamed.json.items?.[0]?.id).toBe(address);
});

test('a subscriber sees the time of an edit, and the date of publication stays', () => {
  const { rss, atom, json } = read(article({ updated: new Date('2030-01-05T00:00:00Z') }));
  expect(rss.items?.[0]?.pubDate).toBe('Tue, 01 Jan 2030 03:00:00 GMT');
  expect(rss.lastBuildDate).toBe('Sat, 05 Jan 2030 00:00:00 GMT');
  expect(atom.entries?.[0]).toMatchObject({
    published: '2030-01-01T03:00:00.000Z',
    updated: '2030-01-05T00:00:00.000Z',
  });
  expect(json.items?.[0]).toMatchObject({
    date_published: '2030-01-01T03:00:00.000Z',
    date_modified: '2030-01-05T00:00:00.000Z',
  });
});

test('a feed contains the newest thirty articles, and a feed without articles is valid', () => {
  const articles = Array.from({ length: 31 }, (_, index) => article({ slug: `kabar-${index}` }));
  const full = read(...articles);
  expect(
    [full.rss.items, full.atom.entries, full.json.items].map((items) => items?.length),
  ).toEqual([30, 30, 30]);
  const empty = print();
  expect(JSON.parse(empty.json)).toMatchObject({ items: [] });
  expect(xmlErrors(empty.rss)).toEqual([]);
  expect(parseAtomFeed(empty.atom).updated).toBeDefined();
});

test('a feed contains a picture once, with its dimensions and file size', () => {
  const html =
    '<p><img src="https://warta.example/gambar/contoh-720.webp" width="720" height="360" alt="Naga"></p>';
  printed = text({ opening: { html: '<p>lain</p>', feed: html }, parts: [] });
  const { rss, json } = read(
    article({
      story: story({ parts: [], pictures: [pictureAt('naga.jpg')] }),
    }),
  );
  printed = text();
  const url = 'https://warta.example/gambar/contoh-720.webp';
  expect(rss.items?.[0]?.content?.encoded).toBe(html);
  expect(rss.items?.[0]?.media?.contents).toEqual([
    { url, type: 'image/webp', medium: 'image', width: 720, height: 360, fileSize: 7_200 },
  ]);
  expect(json.items?.[0]?.image).toBe(url);
});

test('a title that looks like an element of a feed stays a title', () => {
  const title = '<media:content url="https://warta.example/_astro/x" y';
  const { rss, atom, json } = read(article({ title }));
  expect(rss.items?.[0]?.title).toBe(title);
  expect(rss.items?.[0]?.media).toBeUndefined();
  expect(atom.entries?.[0]?.title?.value).toBe(title);
  expect(json.items?.[0]?.title).toBe(title);
});

describe('a feed is well-formed and', () => {
  test.each([
    ']]>',
    'a ]]]]><![CDATA[> b',
    '<b>tebal</b> & "kutip" \'tunggal\'',
    '&amp; &lt; &#x3C; &nbsp;',
    '<!-- x --> <?php ?>',
    '🐉👩‍👩‍👧 Jawa ꦗꦮ',
    '\u202Ekanan ke kiri\u202C \u200F',
    'x'.repeat(5_000),
  ])('keeps the title %j', (hostile) => {
    const { rss, atom, json } = print(
      article({ title: hostile, standfirst: hostile, tags: [{ slug: 'x', name: hostile }] }),
    );
    expect(xmlErrors(rss)).toEqual([]);
    expect(xmlErrors(atom)).toEqual([]);
    expect((JSON.parse(json) as { items: { title: string }[] }).items[0]?.title).toBe(hostile);
    // Feedsmith decodes the character references of a title twice, so this checks the XML itself.
    const written =
      /<item>\s*<title>\s*(?:<!\[CDATA\[([\s\S]*?)\]\]>\s*<\/title>|([^<]*)<\/title>)/.exec(rss);
    expect(written).not.toBeNull();
  });

  test('omits control characters and halves of surrogate pairs', () => {
    const { rss, atom } = print(article({ title: 'a\u0000\u0008\u000B\uFFFE\uD800b\u001Fc' }));
    for (const xml of [rss, atom]) expect(xmlErrors(xml)).toEqual([]);
    for (const xml of [rss, atom]) expect(xml).toMatch(/<title>ab?\uFFFD?bc<\/title>/);
  });
});

test('links to feeds have distinct titles', () => {
  const titles = [
    listing([]),
    listing([], {
      kind: 'desk',
      term: { slug: 'dongeng', name: 'Dongeng' },
    }),
  ]
    .flatMap(createFeedLinks)
    .map(({ title }) => title);
  expect(titles).toEqual([
    'Warta: semua berita (RSS)',
    'Warta: semua berita (Atom)',
    'Warta: semua berita (JSON Feed)',
    'Warta: Dongeng (RSS)',
    'Warta: Dongeng (Atom)',
    'Warta: Dongeng (JSON Feed)',
  ]);
});

test('a feed in each format names the hub, if the publication has one', () => {
  const feed = { ...createFeed(listing([article()]), () => text()), hub: 'https://hub.example/' };
  expect(renderRss(feed)).toContain('<atom:link href="https://hub.example/" rel="hub"/>');
  expect(renderAtom(feed)).toContain('<link href="https://hub.example/" rel="hub"/>');
  expect(JSON.parse(renderJsonFeed(feed))).toMatchObject({
    hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
  });
  expect(Object.values(print(article())).join('')).not.toMatch(/hub/);
});

test('a list of feeds is OPML 2.0', () => {
  const opml = renderOpml('Contoh & lain', [
    { title: '"x" & <y>', feed: '/tag/x/rss.xml', page: '/tag/x/' },
  ]);
  expect(xmlErrors(opml)).toEqual([]);
  expect(opml).toContain('<opml version="2.0">');
  expect(opml).toContain(
    'type="rss" xmlUrl="https://warta.example/tag/x/rss.xml" htmlUrl="https://warta.example/tag/x/"',
  );
});

test('a subscriber reads a standfirst that looks like HTML as it was written, even in RSS, where it is HTML', () => {
  const { rss, atom, json } = read(article({ standfirst: 'Harga < 5 & > 3: <b>' }));
  expect(rss.items?.[0]?.description).toBe('Harga &lt; 5 &amp; &gt; 3: &lt;b&gt;');
  expect(atom.entries?.[0]?.summary?.value).toBe('Harga < 5 & > 3: <b>');
  expect(json.items?.[0]?.summary).toBe('Harga < 5 & > 3: <b>');
});

test('a feed of corrections without items changed when the newest article was published', () => {
  const articles = gazette.articles.filter(({ corrections }) => corrections.length === 0);
  const feed = createCorrectionsFeed({ ...gazette, articles, withdrawn: [] });
  expect(feed.items).toEqual([]);
  expect(feed.changed).toEqual(articles[0]?.published);
  expect(feed.changed?.getFullYear()).toBe(2030);
});
