import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostFilePaths } from '../routes.ts';
import { distFolder, hostsFolder } from '../config/folders.ts';
import { renderCaddyfile } from '../hosting/caddy.ts';
import { parseHeaders, parseRedirects, renderNetlifyConfig } from '../hosting/netlify.ts';
import { writeFileAtomic } from '../cache/write-file-atomic.ts';
import { renderNginxMaps, renderNginxServer } from '../hosting/nginx.ts';

/**
 * Writes configuration for nginx, Caddy and Netlify beside the published folder. It contains the
 * headers and redirects that `_headers` and `_redirects` define for Cloudflare Pages. Netlify reads
 * `_headers` too.
 */
export function writeServerConfig(): void {
  const [headers = '', redirects = ''] = [hostFilePaths.headers, hostFilePaths.redirects].map(
    (path) => readFileSync(join(distFolder, path), 'utf8'),
  );
  const [rules, moved] = [parseHeaders(headers), parseRedirects(redirects)];
  const files = {
    'nginx-http.conf': renderNginxMaps(rules, moved),
    'nginx-server.conf': renderNginxServer(rules),
    Caddyfile: renderCaddyfile(rules, moved),
    'netlify.toml': renderNetlifyConfig(moved),
  };
  mkdirSync(hostsFolder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const file = join(hostsFolder, name);
    // Atomic, because a server may read the file at any time. An unchanged file is not written, so
    // that a server that watches it does not reload.
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileAtomic(file, [text]);
  }
}
