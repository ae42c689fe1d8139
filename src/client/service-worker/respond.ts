/** How long a reader who has a copy waits for the network, in milliseconds. */
const patience = 3_000;

/**
 * A page: from the network, or, where that does not answer in time and the reader has kept it, the copy. Where it is neither to be
 * had, the list of what is kept.
 *
 * @param list path of that list
 */
export async function respondWithPage(
  { request, preloadResponse }: FetchEvent,
  list: string,
): Promise<Response> {
  const network = (async () =>
    ((await preloadResponse) as Response | undefined) ?? fetch(request))();
  const answer = network.catch(() => undefined);
  // What is loaded ahead is shown later, when there may be a network again.
  if (request.headers.has('Sec-Purpose')) return (await answer) ?? Response.error();
  const copy = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
  const inTime = copy ? Promise.race([answer, waitFor(patience)]) : answer;
  const response = await inTime;
  const isFailing = !response || response.status >= 500;
  if (copy && isFailing) return copy;
  return response ?? (await caches.match(list)) ?? Response.error();
}

/** A file that never changes: as it is kept, or from the network; of a picture that can't be had, what is kept of it in another size. */
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
