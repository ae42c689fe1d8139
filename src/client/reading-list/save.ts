import { copyMark, notePath } from '../../config/reading-list.ts';
import { getCacheName, type Note } from './notes.ts';

/**
 * Saves a story in the browser: the current page, its scripts, and the pictures in the sizes that
 * this browser shows. If saving fails, an earlier copy of the story is still there.
 *
 * @throws TypeError if a file cannot be downloaded, DOMException if the browser cannot store it
 */
export async function saveStory(page: Document, about: Omit<Note, 'at' | 'size'>): Promise<Note> {
  const scripts = [...page.scripts].map(({ src }) => src).filter(Boolean);
  const pictures = await Promise.all(
    [...page.querySelectorAll('article img')].map(listShownPictures),
  );
  const addresses = new Set([...pictures, ...scripts, about.path]);
  const files = await Promise.all([...addresses].map(download));
  const size = files.reduce((sum, { body }) => sum + body.size, 0);
  const note: Note = { ...about, at: Date.now(), size };
  const name = getCacheName(about.path);
  const isNew = !(await caches.has(name));
  try {
    const cache = await caches.open(name);
    for (const { url, body, headers } of files)
      await cache.put(url, new Response(body, { headers }));
    await cache.put(notePath, new Response(JSON.stringify(note)));
    const wanted = new Set([...files.map(({ url }) => url), new URL(notePath, location.href).href]);
    for (const key of await cache.keys()) if (!wanted.has(key.url)) await cache.delete(key);
  } catch (error) {
    if (isNew) await caches.delete(name);
    throw error;
  }
  return note;
}

/** Loads a picture, and returns the address of the file that the browser chose for it. */
async function listShownPictures(picture: Element): Promise<string> {
  const image = picture as HTMLImageElement;
  image.loading = 'eager';
  // The file can be saved even if the browser cannot show it.
  await image.decode().catch(() => undefined);
  return image.currentSrc;
}

async function download(address: string) {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new TypeError(`${response.status}`);
  const headers = new Headers(response.headers);
  headers.delete('Content-Encoding');
  headers.set('Server-Timing', copyMark);
  return { url: new URL(address, location.href).href, body: await response.blob(), headers };
}
