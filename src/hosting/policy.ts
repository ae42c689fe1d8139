import { hashedFolders, serviceWorkerPath } from '../routes.ts';
import { settingsHash } from '../config/settings-inline-script.ts';

/** Directives of a content security policy, with their values (CSP Level 3, section 6). */
type Policy = Record<string, string>;

/**
 * Creates the policy of a page, which forbids everything that it does not list.
 *
 * @param scripts hashes of inline scripts
 */
const createPagePolicy = (stylesheetHash: string, scripts: string): Policy => ({
  'default-src': "'none'",
  'style-src': stylesheetHash,
  'img-src': "'self'",
  // Allows script files of this site, and inline scripts by their hash. One inline script applies
  // the reader's settings before the first paint. Pages also work without scripts.
  'script-src': `'self' ${scripts}`,
  // Audit tools, such as Lighthouse, fetch robots.txt from within a page.
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // Our scripts never write HTML (Trusted Types, section 4.1).
  'require-trusted-types-for': "'script'",
  // The Trusted Types policy `worker` creates only the address of the service worker.
  'trusted-types': 'worker',
});

/** Creates a page's policy for `<meta http-equiv>` (CSP Level 3, section 3.3). */
export const createMetaPolicy = (stylesheetHash: string, scriptHash?: string): string =>
  print(createPagePolicy(stylesheetHash, listHashes(scriptHash)));

/** Creates the policy of a standalone file, which contains its pictures and requests nothing. */
export const createFilePolicy = (stylesheetHash: string): string =>
  print({
    'default-src': "'none'",
    'style-src': stylesheetHash,
    'img-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
  });

/**
 * Creates the two policies of the header, separated by a comma. Browsers enforce both of them and
 * the page's own policy (CSP Level 3, sections 3.1 and 8.1). The first policy allows what any file
 * may need, such as the stylesheet of feeds. The second policy allows scripts from one folder only,
 * on any host.
 */
export const createHeaderPolicy = (stylesheetHash: string, scriptHash?: string): string =>
  [
    print({
      ...createPagePolicy(stylesheetHash, listHashes(scriptHash)),
      'style-src': `'self' ${stylesheetHash}`,
      // A standalone article contains its pictures.
      'img-src': "'self' data:",
      // A page without this header allows the same, because `script-src` then applies to workers.
      'worker-src': "'self'",
      'frame-ancestors': "'none'",
    }),
    print({
      'script-src': `*:*${hashedFolders.scripts} ${listHashes(scriptHash)}`,
      'worker-src': `*:*${serviceWorkerPath}`,
    }),
  ].join(', ');

/** Creates the headers of every response, except its type and caching. */
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

/** Lists the hashes of two inline scripts: the one in every page, and the page's own, if any. */
const listHashes = (own?: string): string => [settingsHash, own].filter(Boolean).join(' ');

const print = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
