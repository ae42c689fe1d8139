import type { APIRoute } from 'astro';
import { getSearch } from '../../_edition.ts';

/** Lists the files of the search index. */
export const getStaticPaths = async () => {
  const { keys } = await getSearch();
  return Array.from(keys, ([path, cacheKey]) => {
    const [search, data, file = ''] = path.slice(1).split('/');
    return {
      params: { search, data, file },
      props: { path },
      cacheKey,
    };
  });
};

export const GET: APIRoute<{ path: string }> = async ({ props: { path } }) =>
  new Response((await getSearch()).text(path));
