/**
 * Headers of the forms (CSP Level 3). They speak with the host of the repository and nobody else;
 * pictures that are not saved yet are `blob:`.
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
