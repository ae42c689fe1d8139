import { toAbsolute, newsSitemapPath, sitemapIndexPath } from '../routes.ts';
import { site } from '../config/site.ts';

/** User agents and tokens by which makers of language models say that a site can keep out of them. */
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

/** The file robots.txt (RFC 9309): all may read, AI crawlers as `site.ts` says, and where the sitemaps are. */
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
