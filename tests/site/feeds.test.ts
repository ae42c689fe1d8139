import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed as parseWithRowan } from '@rowanmanning/feed-parser';
import { parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { site } from '../../src/config/site.ts';
import {
  elementsIn,
  elementsInXml,
  named,
  type ReadElement,
  textOfHtml,
  valuesOf,
} from '../html.ts';
import { type BuiltSite, published, sites } from '../sites.ts';
import { xmlErrors } from '../xml.ts';
import { filesOf } from './pages.ts';

const feedsNamed = (name: string) =>
  sites.flatMap((built) =>
    filesOf(built)
      .filter((file) => file.endsWith(name))
      .map(
        (file) =>
          [
            `${built.name} /${file}`,
            file,
            readFileSync(join(built.folder, file), 'utf8'),
            built,
          ] as const,
      ),
  );
const rss = feedsNamed('rss.xml');
const atom = feedsNamed('atom.xml');
const json = feedsNamed('feed.json');

/**
 * Returns the minimum number of items in a feed. Only the feed of corrections may be empty, if
 * nothing has been corrected.
 */
const leastIn = (file: string, { name }: BuiltSite) =>
  file.startsWith('koreksi/') && name === 'published' ? 0 : 1;

const rfc822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
/** Lists elements and attributes that feed readers must not receive, and relative addresses. */
const unsafeIn = (html: string): string[] =>
  elementsIn(html).flatMap(({ name, attributes }) => [
    ...(/^(?:script|style|form|iframe|object|embed|link|meta|base)$/.test(name) ? [name] : []),
    ...Object.entries(attributes).flatMap(([key, value]) => {
      const isAddress = ['href', 'src', 'srcset'].includes(key);
      const isWrong = isAddress && !/^(?:https?:|mailto:)/.test(value);
      return isWrong || /^on|^style$/.test(key) ? [`${name} ${key}="${value}"`] : [];
    }),
  ]);

test('there is a feed in each format for the site and for each desk, tag and person', () => {
  const folders = ['', 'rubrik/internasional/', 'tag/sanksi/', 'penulis/redaksi/'];
  for (const feeds of [rss, atom, json]) {
    const paths = feeds.map(([name]) => name.replace(/[^/]*$/, ''));
    for (const folder of folders) expect(paths).toContain(`published /${folder}`);
  }
});

/** Returns the text of each element with a name. */
const textsOf = (elements: ReadElement[], name: string) =>
  named(elements, name).map(({ text }) => text);

describe('each RSS feed meets the rules of the W3C validator', () => {
  test.each(rss)('%s', async (_, file, xml, built) => {
    expect(xmlErrors(xml)).toEqual([]);
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<\?xml-stylesheet type="text\/css" href="\/umpan.css"\?>\n<rss version="2.0"/,
    );
    const elements = elementsInXml(xml);
    expect(valuesOf(named(elements, 'atom:link', { rel: 'self' }), 'href')).toEqual([
      `${site.url}/${file}`,
    ]);
    const channel = named(elements, 'channel')[0]!.children();
    for (const name of ['title', 'link', 'description', 'language', 'copyright', 'ttl', 'image'])
      expect(textsOf(channel, name), name).toEqual([expect.stringMatching(/\S/)]);
    const items = named(channel, 'item').map((item) => item.children());
    // Without corrections, the feed has the day of the newest article.
    expect(textsOf(channel, 'lastBuildDate')).toEqual([expect.stringMatching(rfc822)]);
    expect(items.length).toBeGreaterThanOrEqual(leastIn(file, built));
    expect(items.length).toBeLessThanOrEqual(30);
    for (const item of items) {
      for (const name of [
        'title',
        'link',
        'description',
        'pubDate',
        'dc:creator',
        'content:encoded',
        'guid',
      ])
        expect(textsOf(item, name), name).toEqual([expect.stringMatching(/\S/)]);
      expect(textsOf(item, 'pubDate')).toEqual([expect.stringMatching(rfc822)]);
      expect(valuesOf(named(item, 'guid'), 'isPermaLink')).toEqual([
        String(textsOf(item, 'guid')[0] === textsOf(item, 'link')[0]),
      ]);
    }
    const guids = items.flatMap((item) => textsOf(item, 'guid'));
    expect(guids).toEqual([...new Set(guids)]);
    const read = parseRssFeed(xml).items ?? [];
    expect(read).toHaveLength(items.length);
    for (const { content, media } of read) {
      const html = content?.encoded ?? '';
      expect(textOfHtml(html)).not.toBe('');
      expect(unsafeIn(html)).toEqual([]);
      const shown = new Set(valuesOf(html, 'src'));
      expect(new Set(media?.contents?.map(({ url }) => url))).toEqual(shown);
      for (const picture of media?.contents ?? []) {
        const type = `image/${picture.url?.split('.').at(-1)}`;
        expect(['image/webp', 'image/png']).toContain(type);
        expect(picture).toMatchObject({ type, medium: 'image' });
        const bytes = readFileSync(join(built.folder, new URL(picture.url ?? '').pathname));
        expect(picture.fileSize).toBe(bytes.length);
        const { width, height } = await sharp(bytes).metadata();
        expect([picture.width, picture.height]).toEqual([width, height]);
      }
    }
  });
});

describe('each Atom feed meets the rules of RFC 4287', () => {
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
  test.each(atom)('%s', (_, file, xml, built) => {
    expect(xmlErrors(xml)).toEqual([]);
    const feed = elementsInXml(xml)[0]!.children();
    expect(valuesOf(named(feed, 'link', { rel: 'self' }), 'href')).toEqual([`${site.url}/${file}`]);
    for (const name of ['id', 'title', 'updated'])
      expect(textsOf(feed, name), name).toEqual([expect.stringMatching(/\S/)]);
    expect(textsOf(feed, 'updated')).toEqual([expect.stringMatching(moment)]);
    const entries = named(feed, 'entry').map((entry) => entry.children());
    expect(entries.length).toBeGreaterThanOrEqual(leastIn(file, built));
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'published', 'summary', 'content'])
        expect(textsOf(entry, name), name).toEqual([expect.stringMatching(/\S/)]);
      for (const name of ['updated', 'published'])
        expect(textsOf(entry, name)).toEqual([expect.stringMatching(moment)]);
      expect(valuesOf(named(entry, 'content'), 'type')).toEqual(['html']);
      const authors = named(entry, 'author').flatMap((author) =>
        textsOf(author.children(), 'name'),
      );
      expect(authors).not.toEqual([]);
      expect(authors).not.toContain('');
      expect(named(entry, 'link', { rel: 'alternate' })).toHaveLength(1);
    }
    const ids = [feed, ...entries].flatMap((elements) => textsOf(elements, 'id'));
    expect(ids).toHaveLength(entries.length + 1);
    expect(ids).toEqual([...new Set(ids)]);
    for (const id of ids) expect(URL.canParse(id)).toBe(true);
  });
});

describe('each JSON Feed has the shape of version 1.1', () => {
  const url = z.url();
  const author = z.strictObject({ name: z.string().min(1), url });
  const schema = z.strictObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string().min(1),
    home_page_url: url,
    feed_url: url,
    description: z.string(),
    icon: url,
    favicon: url,
    language: z.literal('id'),
    items: z.array(
      z.strictObject({
        id: z.string().min(1),
        url,
        title: z.string().min(1),
        summary: z.string(),
        content_html: z.string().min(1),
        image: url.optional(),
        date_published: z.iso.datetime(),
        date_modified: z.iso.datetime().optional(),
        authors: z.array(author).min(1),
        tags: z.array(z.string()),
      }),
    ),
  });
  test.each(json)('%s', (_, file, text, built) => {
    const feed = schema.parse(JSON.parse(text));
    expect(feed.feed_url).toBe(`${site.url}/${file}`);
    expect(feed.items.length).toBeGreaterThanOrEqual(leastIn(file, built));
    for (const item of feed.items) expect(unsafeIn(item.content_html)).toEqual([]);
  });
});

test('no feed contains an item from tomorrow', () => {
  const texts = [...rss, ...atom, ...json].map(([, , text]) => text);
  expect(texts.length).toBeGreaterThan(30);
  expect(texts.filter((text) => text.includes('kabar-besok'))).toEqual([]);
});

/** The text of an item in order: age, text, points, what is unknown, corrections and sources. */
const wholeText =
  /^<p>Peristiwa 19 Juni 2024\.[\s\S]*<p>Presiden Rusia[\s\S]*<p>Pokok berita<\/p>\n<ul>[\s\S]*<h2>Yang belum diketahui<\/h2>[\s\S]*Laporan sumber hanya menyebut kenaikan perdagangan[\s\S]*Faktanya tidak berubah\.<\/p>[\s\S]*<h2>Sumber<\/h2>[\s\S]*Iqbal[\s\S]*<\/p>$/;

test('two parsers from npm read a feed as it was written', async () => {
  const xml = readFileSync(join(published.folder, 'rss.xml'), 'utf8');
  const title = 'Putin Temui Kim Jong-un; Rusia Menilai Sanksi PBB Perlu Ditinjau Kembali';
  const link = `${site.url}/artikel/putin-kim-jong-un-pyongyang/`;
  const first = (await new RssParser().parseString(xml)).items[0];
  expect(first).toMatchObject({
    title,
    link,
    guid: link,
    creator: 'Redaksi Warta',
    isoDate: '2026-11-23T14:00:00.000Z',
  });
  expect(String(first?.['content:encoded']).trim()).toMatch(wholeText);
  for (const name of ['rss.xml', 'atom.xml']) {
    const second = parseWithRowan(readFileSync(join(published.folder, name), 'utf8')).items[0];
    expect(second).toMatchObject({
      title,
      url: link,
      id: link,
      published: new Date('2026-11-23T14:00:00Z'),
    });
    expect(second?.content?.trim()).toMatch(wholeText);
    expect(second?.authors.map((author) => author.name)).toEqual(['Redaksi Warta']);
  }
});

test('a subscriber can import a list of all feeds, or of the feeds of desks', () => {
  const read = (name: string) => readFileSync(join(published.folder, 'langganan', name), 'utf8');
  const feedsIn = (opml: string) => valuesOf(elementsInXml(opml), 'xmlUrl').sort();
  const own = rss
    .filter(([name]) => name.startsWith('published'))
    .map(([, file]) => `${site.url}/${file}`);
  expect(feedsIn(read('semua.opml'))).toEqual(own.sort());
  expect(feedsIn(read('rubrik.opml'))).toEqual([`${site.url}/rubrik/internasional/rss.xml`]);
  expect(xmlErrors(read('semua.opml'))).toEqual([]);
});

test('feeds contain pictures for the tests to check', () => {
  const pictures = rss.flatMap(([, , xml]) =>
    (parseRssFeed(xml).items ?? []).flatMap(({ media }) => media?.contents ?? []),
  );
  expect(pictures.length).toBeGreaterThan(5);
});
