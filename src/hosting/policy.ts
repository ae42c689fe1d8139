import { hashedFolders, serviceWorkerPath } from '../routes.ts';
import { settingsHash } from '../config/settings-inline-script.ts';

/** Directives of a content security policy with their values (CSP Level 3, section 6). */
type Policy = Record<string, string>;

/**
 * What a page may load and do, and nothing else may.
 *
 * @param scripts hashes of scripts that stand in pages
 */
const createPagePolicy = (stylesheetHash: string, scripts: string): Policy => ({
  'default-src': "'none'",
  'style-src': stylesheetHash,
  'img-src': "'self'",
  // Our own few scripts, each an addition to a page that works without it, and one line before it is painted.
  'script-src': `'self' ${scripts}`,
  // Checks of a site, such as Lighthouse, read its robots.txt from within a page.
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // None of our scripts writes HTML (Trusted Types, section 4.1).
  'require-trusted-types-for': "'script'",
  // One gives out the address of the worker, and nothing else.
  'trusted-types': 'worker',
});

/** A page's policy as the content of a `<meta http-equiv>` (CSP Level 3, section 3.3). */
export const createMetaPolicy = (stylesheetHash: string, scriptHash?: string): string =>
  print(createPagePolicy(stylesheetHash, listHashes(scriptHash)));

/** The policy of a file that is read by itself: it holds its pictures, and asks for nothing. */
export const createFilePolicy = (stylesheetHash: string): string =>
  print({
    'default-src': "'none'",
    'style-src': stylesheetHash,
    'img-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
  });

/**
 * The policies of the header, separated by a comma; what a page may do is what all of them and its
 * own allow (CSP Level 3, sections 3.1 and 8.1). It states the most that any file needs: feeds name
 * their stylesheet by its address. Whatever host the site is seen at, scripts are of one folder.
 */
export const createHeaderPolicy = (stylesheetHash: string, scriptHash?: string): string =>
  [
    print({
      ...createPagePolicy(stylesheetHash, listHashes(scriptHash)),
      'style-src': `'self' ${stylesheetHash}`,
      // A story in a file of its own holds its pictures.
      'img-src': "'self' data:",
      // A page without the header may do no more: for want of this, its scripts' sources count.
      'worker-src': "'self'",
      'frame-ancestors': "'none'",
    }),
    print({
      'script-src': `*:*${hashedFolders.scripts} ${listHashes(scriptHash)}`,
      'worker-src': `*:*${serviceWorkerPath}`,
    }),
  ].join(', ');

/** The headers of every answer, besides its type and caching. */
export const createSecurityHeaders = (
  stylesheetHash: string,
  scriptHash?: string,
): Record<string, string> => ({
  'Content-Security-Policy': createHeaderPolicy(stylesheetHash, scriptHash),
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
});

/** Hashes of scripts that stand in pages: of the line in every page, and of one page's own. */
const listHashes = (own?: string): string => [settingsHash, own].filter(Boolean).join(' ');

const print = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
