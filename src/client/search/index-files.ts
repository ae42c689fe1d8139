import type { ReadIndexFile } from '../../search/query.ts';

/** Reads files of an index, each once while the page is looked at; what could not be read is asked for again. */
export function createIndexReader(folder: string): ReadIndexFile {
  const known = new Map<string, Promise<string | undefined>>();
  // Meanwhile another index may have been published.
  document.addEventListener('visibilitychange', () => known.clear());
  return (file) => {
    const text = known.get(file) ?? fetchFile(`${folder}${encodeURIComponent(file)}.json`);
    known.set(file, text);
    text.catch(() => known.delete(file));
    return text;
  };
}

async function fetchFile(address: string): Promise<string | undefined> {
  // A file of before beside one of now would show the wrong stories: it is asked whether it is still the same.
  const response = await fetch(address, { cache: 'no-cache' });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
