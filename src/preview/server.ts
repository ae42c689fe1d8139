import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { editor } from '../words/editor.ts';
import { headersFor, type HeaderRule, parseHeaders } from './headers.ts';

/**
 * A server of a built site that answers as a static host does: the headers of its `_headers` file,
 * its 404 page with that status, and 304 to those who have a file already (RFC 9110, section 13).
 * Redirects are the pages that a host without `_redirects` serves. It reads anew for each request,
 * so the site may be built again under it.
 *
 * @throws Error when the folder holds no built site.
 */
export function serverOf(folder: string): Server {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(editor.commands.noSite(folder));
  }
  const rules = (): HeaderRule[] => parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(rules(), path)))
        response.setHeader(name, value);
    },
  });
  const notFound = (response: ServerResponse) => {
    const type = { 'Content-Type': 'text/html;charset=utf-8' };
    const page = readFileSync(join(folder, '404.html'));
    response.writeHead(404, { ...headersFor(rules(), '/404.html'), ...type }).end(page);
  };
  return createServer((request, response) => {
    try {
      files(request, response, () => notFound(response));
    } catch {
      // A build is just taking the folder's place, or the request cannot be answered.
      if (response.headersSent) response.destroy();
      else response.writeHead(503, { 'Retry-After': '1' }).end();
    }
  });
}
