/** Media types of published files, by file name extension. A header rule overrides them. */
export const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
  json: 'application/json',
  opml: 'text/x-opml; charset=utf-8',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
};

/** File name extensions of files that compression makes smaller. */
export const compressible = [
  'html',
  'css',
  'js',
  'txt',
  'xml',
  'json',
  'opml',
  'webmanifest',
  'svg',
];
