import type { APIRoute } from 'astro';
import {
  listAddresses,
  feedStylePath,
  hostFilePaths,
  manifestPath,
  newsSitemapPath,
  getStaticPagePath,
  robotsPath,
  sitemapIndexPath,
  speculationRulesPath,
  serviceWorkerPath,
} from '../routes.ts';
import { keptListScript } from '../layouts/inline-scripts.ts';
import { renderHeaders, renderRedirects } from '../hosting/netlify.ts';
import { createHeaderRules } from '../hosting/rules.ts';
import { types } from '../hosting/types.ts';
import { renderFeedStyleWords } from '../feeds/feed-style.ts';
import { renderManifest } from '../seo/web-manifest.ts';
import { renderNewsSitemap } from '../seo/news-sitemap.ts';
import { renderRobots } from '../seo/robots.ts';
import { renderSpeculationRules } from '../seo/speculation-rules.ts';
import { renderSitemap, renderSitemapIndex, createSitemapFiles } from '../seo/sitemap.ts';
import { renderWorker } from './_service-worker.ts';
import { getEdition, getKeys } from './_edition.ts';
import { feedStylesheet, styleHashes, themeColors } from '../styles/stylesheet.ts';

/**
 * Lists the files at the root. Their names are values of a route parameter, because Astro ignores
 * files in `pages/` whose names begin with an underscore, such as `_headers`.
 */
export const getStaticPaths = async () => {
  const edition = await getEdition();
  const addresses = listAddresses(edition);
  const sitemaps = createSitemapFiles(addresses);
  const files: Record<string, () => string> = {
    [hostFilePaths.headers]: () =>
      renderHeaders(
        createHeaderRules(
          styleHashes,
          edition.pages.map(({ slug }) => getStaticPagePath(slug)),
          keptListScript.hash,
        ),
      ),
    [hostFilePaths.redirects]: () => renderRedirects(addresses),
    [feedStylePath]: () => renderFeedStyleWords() + feedStylesheet,
    [manifestPath]: () => renderManifest(themeColors.light),
    [robotsPath]: renderRobots,
    [serviceWorkerPath]: () => renderWorker(edition, styleHashes + keptListScript.hash),
    [speculationRulesPath]: renderSpeculationRules,
    [sitemapIndexPath]: () => renderSitemapIndex(sitemaps),
    [newsSitemapPath]: () => renderNewsSitemap(edition.articles, edition.now),
    ...Object.fromEntries(sitemaps.map((file) => [file.path, () => renderSitemap(file)])),
  };
  const keyOf = await getKeys();
  return Object.entries(files).map(([path, content]) => ({
    params: { rootFile: path.slice(1) },
    props: { content },
    cacheKey: keyOf(path),
  }));
};

export const GET: APIRoute<{ content: () => string }> = ({ props, params }) => {
  const type = types[params['rootFile']?.split('.').at(1) ?? ''];
  return new Response(props.content(), { headers: type ? { 'content-type': type } : {} });
};
