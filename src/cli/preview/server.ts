import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { hostFilePaths } from '../../routes.ts';
import { unfinishedFile } from '../../config/folders.ts';
import { editor } from '../../i18n/editor.ts';
import { type Answer, answerTo } from './respond.ts';
import { parseHeaders } from '../../hosting/netlify.ts';
import { getHeaders } from './headers.ts';

/**
 * Creates a server for a built site that responds as a static host does. Every response has the
 * headers of `_headers`, and missing addresses get the 404 page. The server ignores `_redirects`,
 * and serves the pages that redirect from old addresses. It reads files again for each request, so
 * the site can be rebuilt while the server runs.
 *
 * @throws Error if the folder contains no built site
 */
export function createPreviewServer(folder: string): Server {
  const rulesFile = join(folder, hostFilePaths.headers);
  if (!existsSync(rulesFile)) throw new Error(editor.commands.noSite(folder));
  let rules = parseHeaders(readFileSync(rulesFile, 'utf8'));
  return createServer((request, response) => {
    const answered = readFile(rulesFile, 'utf8').then((text) => {
      rules = parseHeaders(text);
      return answerTo(request, folder);
    });
    // A build is replacing this folder or writing into it.
    const busy: Answer = { status: 503, headers: { 'Retry-After': '1' } };
    const asked = answered.then(
      (answer) => (answer.status === 404 && existsSync(unfinishedFile) ? busy : answer),
      () => busy,
    );
    void asked.then(({ status, headers, path = '/', body = Buffer.alloc(0) }) => {
      const length = status === 304 ? {} : { 'Content-Length': body.length };
      response.writeHead(status, { ...headers, ...getHeaders(rules, path), ...length });
      response.end(request.method === 'HEAD' ? undefined : body);
    });
  });
}
