/** Milliseconds to wait for the network if there is a saved copy. */
const patience = 3_000;

/**
 * Responds with a page from the network. If the network fails, is too slow or answers with a server
 * error, responds with the saved copy. If only the story of a part is saved, leads to the part in
 * it. Without any response or copy, responds with the reading list.
 *
 * @param list path of the reading list
 */
export async function respondWithPage(
  { request, preloadResponse }: FetchEvent,
  list: string,
): Promise<Response> {
  const network = (async () =>
    ((await preloadResponse) as Response | undefined) ?? fetch(request))();
  const answer = network.catch(() => undefined);
  // A prefetched page is shown later, when the network may be available again.
  if (request.headers.has('Sec-Purpose')) return (await answer) ?? Response.error();
  const copy = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
  const inTime = copy ? Promise.race([answer, waitFor(patience)]) : answer;
  const response = await inTime;
  const isFailing = !response || response.status >= 500;
  if (copy && isFailing) return copy;
  return (
    response ??
    (await redirectToStory(request.url)) ??
    (await caches.match(list)) ??
    Response.error()
  );
}

/** Redirects from the page of a part to the part in its story, if the story is saved. */
async function redirectToStory(url: string): Promise<Response | undefined> {
  const [, story = '', part = ''] = /^(.*\/)([^/]+)\/$/.exec(new URL(url).pathname) ?? [];
  return (await caches.match(story)) && Response.redirect(`${story}#${part}`);
}

/**
 * Responds with a file that never changes: from the cache, or else from the network. If a picture
 * cannot be loaded, responds with another size of it from the cache.
 *
 * @throws the error of `fetch` if no size is cached
 */
export async function respondWithFile(request: Request): Promise<Response> {
  const copy = await caches.match(request, { ignoreVary: true });
  if (copy) return copy;
  try {
    return await fetch(request);
  } catch (error) {
    const other = await getOtherSize(request.url);
    if (other) return other;
    throw error;
  }
}

async function getOtherSize(url: string): Promise<Response | undefined> {
  const picture = /^(.*\/[^/-]+)-[^/]*$/.exec(url)?.[1];
  if (picture === undefined) return undefined;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const key = (await cache.keys()).find((one) => one.url.startsWith(`${picture}-`));
    if (key) return cache.match(key);
  }
  return undefined;
}

const waitFor = (milliseconds: number): Promise<undefined> =>
  new Promise((done) => setTimeout(done, milliseconds, undefined));
