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

/** What a host must be told of some paths. */
export interface HeaderRule {
  /** Path, in which `*` is anything. */
  path: string;
  headers: Record<string, string>;
}

const year = 31_536_000;
const formatMinutes = (count: number) => `public, max-age=${60 * count}, must-revalidate`;

/**
 * Headers by path. A later rule adds to those before it; none states a header again, which one host
 * would join and another replace.
 *
 * @param prosePaths of the publication's own pages
 * @param scriptHash of a script that stands in a page
 */
export const createHeaderRules = (
  stylesheetHash: string,
  prosePaths: string[],
  scriptHash?: string,
): HeaderRule[] => [
  { path: '/*', headers: createSecurityHeaders(stylesheetHash, scriptHash) },
  // Pages are nobody's to load into their own; cards, icons and pictures are (Fetch, section 3.7).
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
    // Short, and asked again with the ETag then: a poller gets 304 until something changed.
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

/** What a host must be told of files with this name, wherever they stand. */
const nameHeaders = (name: string, headers: Record<string, string>): HeaderRule[] => [
  { path: `/${name}`, headers },
  { path: `/*/${name}`, headers },
];
