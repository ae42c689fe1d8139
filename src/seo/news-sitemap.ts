import type { Article } from '../model/article.ts';
import { formatIsoInZone } from '../model/dates.ts';
import { escapeText, removeControls } from '../model/text.ts';
import { toAbsolute, getArticlePath } from '../routes.ts';
import { site } from '../config/site.ts';
import { getLeadFile } from '../views/lead.ts';
import { renderSitemapFile } from './sitemap.ts';

const day = 86_400_000;

const namespaces =
  ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';

/**
 * The articles of the last two days, at most 1,000, as a news sitemap (Google, sitemap-news 0.9), each with the figure that
 * stands for it.
 * When there are none the newest stands in it without being called news, as Google asks of older
 * articles: the protocol's schema allows no list without an address.
 */
export function renderNewsSitemap(articles: Article[], now: Date): string {
  const since = now.getTime() - site.limits.newsDays * day;
  const recent = articles
    .filter(({ published }) => published.getTime() >= since)
    .slice(0, site.limits.newsSitemap);
  const lines = recent.length > 0 ? recent.map(news) : [older(articles[0])];
  return renderSitemapFile('urlset', lines, namespaces);
}

const older = (article: Article | undefined): string =>
  `<url><loc>${escapeText(toAbsolute(article ? getArticlePath(article.slug) : '/'))}</loc></url>`;

const news = (article: Article): string =>
  `<url><loc>${escapeText(toAbsolute(getArticlePath(article.slug)))}</loc><news:news><news:publication><news:name>${escapeText(site.name)}</news:name><news:language>${site.language}</news:language></news:publication><news:publication_date>${formatIsoInZone(article.published)}</news:publication_date><news:title>${escapeText(removeControls(article.title))}</news:title></news:news>${picture(article)}</url>`;

/** The figure that stands for a story (Google, sitemap-image 1.1). */
function picture(article: Article): string {
  const file = getLeadFile(article);
  return file
    ? `<image:image><image:loc>${escapeText(toAbsolute(file.path))}</image:loc></image:image>`
    : '';
}
