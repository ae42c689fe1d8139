import type { APIRoute } from 'astro';
import { now } from '../config/clock.ts';
import { libraryAt } from '../library.ts';
import { feedStylePath } from '../addresses.ts';
import { feedStyleWords } from '../outputs/feed-style.ts';
import { renderHeaders, renderRedirects } from '../hosts/hosting.ts';
import { renderManifest } from '../outputs/manifest.ts';
import { renderNewsSitemap } from '../outputs/news-sitemap.ts';
import { renderRobots } from '../outputs/robots.ts';
import {
  newsSitemapPath,
  renderSitemap,
  renderSitemapIndex,
  sitemapFiles,
  sitemapIndexPath,
} from '../outputs/sitemap.ts';
import { feedStylesheet, stylesheetHash, themeColors } from '../styles/stylesheet.ts';

/** Files at the root. Astro takes no route whose file begins with an underscore, so the name is a parameter. */
export const getStaticPaths = async () => {
  const { articles, all, desks, tags, people } = await libraryAt(now);
  const sitemaps = sitemapFiles(articles, [all, ...desks, ...tags, ...people]);
  const files = {
    '/_headers': renderHeaders(stylesheetHash),
    '/_redirects': renderRedirects(articles),
    [feedStylePath]: feedStyleWords() + feedStylesheet,
    '/manifest.webmanifest': renderManifest(themeColors.light),
    '/robots.txt': renderRobots(),
    [sitemapIndexPath]: renderSitemapIndex(sitemaps),
    [newsSitemapPath]: renderNewsSitemap(articles, now),
    ...Object.fromEntries(sitemaps.map((file) => [file.path, renderSitemap(file)])),
  };
  return Object.entries(files).map(([path, text]) => ({
    params: { hostFile: path.slice(1) },
    props: { text },
  }));
};

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
