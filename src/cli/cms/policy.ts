/**
 * Headers of the editors' forms (CSP Level 3). The forms connect only to the host of the
 * repository. Pictures that are not saved yet have `blob:` URLs.
 */
export const adminHeaders: Record<string, string> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' blob: data:",
    'media-src blob:',
    "connect-src 'self' blob: data: https://api.github.com",
    "worker-src 'self' blob:",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Referrer-Policy': 'no-referrer',
};
