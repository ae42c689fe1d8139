import { toAbsolute, newsSitemapPath, sitemapIndexPath } from '../routes.ts';
import { site } from '../config/site.ts';

/**
 * User agents and tokens by which a site can opt out of language models, as their makers document.
 */
const aiCrawlers = [
  'GPTBot',
  'ClaudeBot',
  'anthropic-ai',
  'CCBot',
  'Google-Extended',
  'Applebot-Extended',
  'Bytespider',
  'meta-externalagent',
  'Amazonbot',
  'cohere-ai',
  'Diffbot',
  'PerplexityBot',
];

/**
 * Renders robots.txt (RFC 9309). It allows all crawlers, but AI crawlers only if `site.ts` does,
 * and lists the sitemaps.
 */
export function renderRobots(): string {
  const kept =
    site.aiCrawlers === 'disallow'
      ? [...aiCrawlers.map((name) => `User-agent: ${name}`), 'Disallow: /', '']
      : [];
  return [
    ...kept,
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${toAbsolute(sitemapIndexPath)}`,
    `Sitemap: ${toAbsolute(newsSitemapPath)}`,
    '',
  ].join('\n');
}
