import type { APIRoute } from 'astro';
import {
  addressesOf,
  faviconPath,
  feedStylePath,
  hostFilePaths,
  iconPath,
  iconSizes,
  manifestPath,
  newsSitemapPath,
  prosePath,
  robotsPath,
  sitemapIndexPath,
  speculationRulesPath,
  vectorIconPath,
  workerPath,
} from '../addresses.ts';
import { keptListScript } from '../layouts/inline-scripts.ts';
import { renderHeaders, renderRedirects } from '../hosts/netlify.ts';
import { headerRules } from '../hosts/rules.ts';
import { types } from '../hosts/types.ts';
import { feedStyleWords } from '../outputs/feed-style.ts';
import { renderManifest } from '../outputs/manifest.ts';
import { renderNewsSitemap } from '../outputs/news-sitemap.ts';
import { renderRobots } from '../outputs/robots.ts';
import { renderSpeculationRules } from '../outputs/speculation-rules.ts';
import { renderSitemap, renderSitemapIndex, sitemapFiles } from '../outputs/sitemap.ts';
import { iconIco, iconPng, iconSvg } from '../pictures/icon.ts';
import { renderWorker } from '../outputs/worker.ts';
import { currentEdition, isDue } from '../release/edition.ts';
import { feedStylesheet, styleHashes, themeColors } from '../styles/stylesheet.ts';

type Content = string | Uint8Array<ArrayBuffer>;

/** Files at the root. Astro takes no route whose file begins with an underscore, so the name is a parameter. */
export const getStaticPaths = async () => {
  const edition = await currentEdition();
  const addresses = addressesOf(edition);
  const sitemaps = sitemapFiles(addresses);
  const files: Record<string, () => Content | Promise<Content>> = {
    [hostFilePaths.headers]: () =>
      renderHeaders(
        headerRules(
          styleHashes,
          edition.pages.map(({ slug }) => prosePath(slug)),
          keptListScript.hash,
        ),
      ),
    [hostFilePaths.redirects]: () => renderRedirects(addresses),
    [feedStylePath]: () => feedStyleWords() + feedStylesheet,
    [manifestPath]: () => renderManifest(themeColors.light),
    [robotsPath]: renderRobots,
    [workerPath]: () => renderWorker(edition, styleHashes + keptListScript.hash),
    [speculationRulesPath]: renderSpeculationRules,
    [sitemapIndexPath]: () => renderSitemapIndex(sitemaps),
    [newsSitemapPath]: () => renderNewsSitemap(edition.articles, edition.now),
    ...Object.fromEntries(sitemaps.map((file) => [file.path, () => renderSitemap(file)])),
    [vectorIconPath]: iconSvg,
    [faviconPath]: async () => new Uint8Array(await iconIco()),
    ...Object.fromEntries(
      iconSizes.map((pixels) => [
        iconPath(pixels),
        async () => new Uint8Array(await iconPng(pixels)),
      ]),
    ),
  };
  return Promise.all(
    Object.entries(files)
      .filter(([path]) => isDue(path))
      .map(async ([path, content]) => ({
        params: { file: path.slice(1) },
        props: { content: await content() },
      })),
  );
};

export const GET: APIRoute<{ content: Content }> = ({ props, params }) => {
  const type = types[params['file']?.split('.').at(1) ?? ''];
  return new Response(props.content, { headers: type ? { 'content-type': type } : {} });
};
