import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Article } from '../model/article.ts';
import { formatIsoInZone } from '../model/dates.ts';
import { removeControls } from '../model/text.ts';
import { toAbsolute, getArticlePath } from '../routes.ts';
import { site } from '../config/site.ts';
import { getLeadFile } from '../views/lead.ts';
import { renderSitemapFile } from './sitemap.ts';

const day = 86_400_000;

const namespaces = {
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
};

/**
 * Renders the news sitemap (Google, sitemap-news 0.9). It lists the articles of the last two days,
 * at most 1,000, with their lead figures.
 *
 * If there are no such articles, the sitemap lists the newest article, because the schema of the
 * protocol does not allow an empty list. Google requires that older articles have no news tags.
 */
export function renderNewsSitemap(articles: Article[], now: Date): string {
  const since = now.getTime() - site.limits.newsDays * day;
  const recent = articles
    .filter(({ published }) => published.getTime() >= since)
    .slice(0, site.limits.newsSitemap);
  const entries = recent.length > 0 ? recent.map(createNewsEntry) : [createOlderEntry(articles[0])];
  return renderSitemapFile('urlset', entries, namespaces);
}

const createOlderEntry = (article: Article | undefined): Element =>
  x('url', [x('loc', toAbsolute(article ? getArticlePath(article.slug) : '/'))]);

const createNewsEntry = (article: Article): Element =>
  x('url', [
    x('loc', toAbsolute(getArticlePath(article.slug))),
    x('news:news', [
      x('news:publication', [x('news:name', site.name), x('news:language', site.language)]),
      x('news:publication_date', formatIsoInZone(article.published)),
      x('news:title', removeControls(article.title)),
    ]),
    createImageEntry(article),
  ]);

/**
 * Creates the image entry of an article's lead figure (Google, sitemap-image 1.1). Returns
 * undefined if the article has none.
 */
function createImageEntry(article: Article): Element | undefined {
  const file = getLeadFile(article);
  return file && x('image:image', [x('image:loc', toAbsolute(file.path))]);
}
