import { toAbsolute, newsSitemapPath, sitemapIndexPath } from '../routes.ts';
import { site } from '../config/site.ts';

/**
 * AI crawlers and other tokens for robots.txt, as their operators document them. A site that
 * disallows them opts out of language models.
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
 * Renders robots.txt (RFC 9309). It lists the sitemaps and allows all crawlers, except AI crawlers
 * if `site.ts` disallows them.
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
