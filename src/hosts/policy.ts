/** What a page may load and do: directives of CSP Level 3, section 6, but for those a `<meta>` can't state. */
const directives = (stylesheetHash: string): Record<string, string> => ({
  'default-src': "'none'",
  // Besides the style in each page, the stylesheet of feeds, which cannot name a hash of its own.
  'style-src': `'self' ${stylesheetHash}`,
  'img-src': "'self'",
  // Our own few scripts, each an addition to a page that works without it.
  'script-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
});

/** The policy as the content of a `<meta http-equiv>` (CSP Level 3, section 3.3). */
export const policyForMeta = (stylesheetHash: string): string => print(directives(stylesheetHash));

/** The policy as a header, with what only a header can state (CSP Level 3, section 3.1). */
export const policyForHeader = (stylesheetHash: string): string =>
  print({ ...directives(stylesheetHash), 'frame-ancestors': "'none'" });

/** The headers of every answer, besides its type and caching. */
export const securityHeaders = (stylesheetHash: string): Record<string, string> => ({
  'Content-Security-Policy': policyForHeader(stylesheetHash),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
});

const print = (policy: Record<string, string>): string =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
