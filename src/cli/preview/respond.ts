import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import fresh from 'fresh';
import { parse as rangesIn } from 'range-parser';
import { decodePath, notFoundPath } from '../../routes.ts';
import { types } from '../../hosting/types.ts';
import { type Found, findFile } from './files.ts';

/** A response to a request. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Path whose header rules apply. Undefined if the response has no path of its own. */
  path?: string;
  body?: Buffer;
}

/**
 * Responds to a request as a static host does. It answers 304 if the client already has the file
 * (RFC 9110, section 13). It sends a part of a file on request (section 14). It answers 405 to
 * methods other than GET and HEAD (section 15.5.6).
 *
 * @throws Error while another build replaces the folder
 */
export async function answerTo(
  { method, url = '/', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  folder: string,
): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, headers: { Allow: 'GET, HEAD' } };
  const [asked = '/', query] = url.split(/\?(.*)/s, 2);
  const path = decodePath(asked);
  if (path === undefined) return { status: 400, headers: {} };
  const found = await findFile(folder, path);
  switch (found.kind) {
    case 'file':
      return respondWithFile(found, path, method, headers);
    case 'folder':
      return {
        status: 301,
        path,
        headers: { Location: `${encodeURI(path)}/${query === undefined ? '' : `?${query}`}` },
      };
    case 'none':
      return respondNotFound(folder);
  }
}

async function respondNotFound(folder: string): Promise<Answer> {
  const page = await findFile(folder, notFoundPath);
  if (page.kind !== 'file') throw new Error(`${folder} has no ${notFoundPath}.`);
  const headers = { 'Content-Type': getType(page) };
  return { status: 404, headers, path: notFoundPath, body: page.bytes };
}

type FoundFile = Extract<Found, { kind: 'file' }>;

function respondWithFile(
  file: FoundFile,
  path: string,
  method: string,
  asked: IncomingHttpHeaders,
): Answer {
  const etag = `"${createHash('sha256').update(file.bytes).digest('base64url').slice(0, 22)}"`;
  const headers = { 'Content-Type': getType(file), 'Accept-Ranges': 'bytes', ETag: etag };
  // Passes only this header, because `fresh` treats `Cache-Control: no-cache` as stale. Clients
  // that have a cache send `no-cache` to bypass the caches of others.
  if (fresh({ 'if-none-match': asked['if-none-match'] }, { etag }))
    return { status: 304, headers, path };
  const { range = '', 'if-range': ifRange = etag } = asked;
  const { code, type, ranges } = rangesIn(file.bytes.length, range);
  const isWhole = method !== 'GET' || type !== 'bytes' || ifRange !== etag;
  // A server may ignore a malformed range, or several ranges at once (section 14.2).
  if (isWhole || (code & malformed) !== 0 || ranges.length > 1)
    return { status: 200, headers, path, body: file.bytes };
  const [part] = ranges;
  const size = file.bytes.length;
  if (!part) return { status: 416, headers: { 'Content-Range': `bytes */${size}` }, path };
  return {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${part.start}-${part.end}/${size}` },
    path,
    body: file.bytes.subarray(part.start, part.end + 1),
  };
}

/** Bit of the result code that range-parser sets for a malformed range. */
const malformed = 1;

function getType({ path }: FoundFile): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const [, type] = Object.entries(types).find(([one]) => one === ending) ?? [];
  return type ?? 'application/octet-stream';
}
