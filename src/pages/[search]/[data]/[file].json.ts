import type { APIRoute } from 'astro';
import { currentSearch, isDue } from '../../../release/edition.ts';

/** What a search reads. */
export const getStaticPaths = async () => {
  const { units, text } = await currentSearch();
  return units
    .flatMap(({ paths }) => paths)
    .filter(isDue)
    .map((path) => {
      const [search, data, file = ''] = path.slice(1).split('/');
      return {
        params: { search, data, file: file.replace(/\.json$/, '') },
        props: { content: text(path) },
      };
    });
};

export const GET: APIRoute<{ content: string }> = ({ props }) => new Response(props.content);
