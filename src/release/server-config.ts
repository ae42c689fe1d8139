import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostFilePaths } from '../routes.ts';
import { distFolder, hostsFolder } from '../config/folders.ts';
import { renderCaddyfile } from '../hosting/caddy.ts';
import { parseHeaders, parseRedirects } from '../hosting/netlify.ts';
import { writeFileAtomic } from '../cache/write-file-atomic.ts';
import { renderNginxMaps, renderNginxServer } from '../hosting/nginx.ts';

/** Leaves beside the published folder what servers of one's own must be told, which is what `_headers` and `_redirects` in it tell other hosts. */
export function writeServerConfig(): void {
  const [headers = '', redirects = ''] = [hostFilePaths.headers, hostFilePaths.redirects].map(
    (path) => readFileSync(join(distFolder, path), 'utf8'),
  );
  const [rules, moved] = [parseHeaders(headers), parseRedirects(redirects)];
  const files = {
    'nginx-http.conf': renderNginxMaps(rules, moved),
    'nginx-server.conf': renderNginxServer(rules),
    Caddyfile: renderCaddyfile(rules, moved),
  };
  mkdirSync(hostsFolder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const file = join(hostsFolder, name);
    // A server may read it at any time, and one that watches it need not when it says the same.
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileAtomic(file, [text]);
  }
}
