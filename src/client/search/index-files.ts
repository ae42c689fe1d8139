import { getIndexFileName } from '../../search/names.ts';
import type { ReadIndexFile } from '../../search/query.ts';

/**
 * Creates a function that reads files of a search index. It caches each file until the page is
 * hidden or shown again, and does not cache failed requests.
 */
export function createIndexReader(folder: string): ReadIndexFile {
  const known = new Map<string, Promise<string | undefined>>();
  // A new index may be published while the page is hidden.
  document.addEventListener('visibilitychange', () => known.clear());
  return (file) => {
    const text =
      known.get(file) ?? fetchFile(`${folder}${encodeURIComponent(getIndexFileName(file))}`);
    known.set(file, text);
    text.catch(() => known.delete(file));
    return text;
  };
}

async function fetchFile(address: string): Promise<string | undefined> {
  // An old file next to a new one would show the wrong stories. The browser therefore checks with
  // the server that a cached file has not changed.
  const response = await fetch(address, { cache: 'no-cache' });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
