import {
  feedFiles,
  hashedFolders,
  notFoundPath,
  pageFolders,
  speculationRulesPath,
  subscribePath,
} from '../routes.ts';
import { feedFormats } from '../views/feed-links.ts';
import { createSecurityHeaders } from './policy.ts';

/** Headers that a host sends for some paths. */
export interface HeaderRule {
  /** Path, in which `*` matches anything. */
  path: string;
  headers: Record<string, string>;
}

const year = 31_536_000;
const formatMinutes = (count: number) => `public, max-age=${60 * count}, must-revalidate`;

/**
 * Creates the header rules. All rules that match a path apply. No two of them set the same header,
 * because some hosts would join the values and others would replace them.
 *
 * @param prosePaths paths of the static pages
 * @param scriptHash hash of an inline script
 */
export const createHeaderRules = (
  stylesheetHash: string,
  prosePaths: string[],
  scriptHash?: string,
): HeaderRule[] => [
  { path: '/*', headers: createSecurityHeaders(stylesheetHash, scriptHash) },
  // Other sites must not embed pages, but may embed cards, icons and pictures (Fetch, section 3.7).
  ...listPagePatterns(prosePaths).map((path) => ({
    path,
    headers: {
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Speculation-Rules': `"${speculationRulesPath}"`,
    },
  })),
  ...Object.values(hashedFolders).map((folder) => ({
    path: `${folder}*`,
    headers: { 'Cache-Control': `public, max-age=${year}, immutable` },
  })),
  ...(['rss', 'atom', 'json'] as const).flatMap((format) =>
    // Feed readers revalidate with the ETag after this short time, and get 304 until the feed
    // changes.
    nameHeaders(feedFiles[format], {
      'Content-Type': `${feedFormats[format].served}; charset=utf-8`,
      'Cache-Control': formatMinutes(10),
    }),
  ),
  {
    path: speculationRulesPath,
    headers: { 'Content-Type': 'application/speculationrules+json' },
  },
  {
    path: `${subscribePath}*.opml`,
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  },
];

const listPagePatterns = (prosePaths: string[]): string[] => [
  '/',
  notFoundPath,
  ...prosePaths,
  ...Object.values(pageFolders).map((folder) => `${folder}*`),
];

/** Creates the rules for all files of the given name, at the root and in any folder. */
const nameHeaders = (name: string, headers: Record<string, string>): HeaderRule[] => [
  { path: `/${name}`, headers },
  { path: `/*/${name}`, headers },
];
