import type { Read } from '../../search/query.ts';

/** Reads files of an index, each once; what could not be read is asked for again. */
export function reader(folder: string): Read {
  const known = new Map<string, Promise<string | undefined>>();
  return (file) => {
    const text = known.get(file) ?? fetched(`${folder}${encodeURIComponent(file)}.json`);
    known.set(file, text);
    text.catch(() => known.delete(file));
    return text;
  };
}

async function fetched(address: string): Promise<string | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
