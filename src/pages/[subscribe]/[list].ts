import type { APIRoute } from 'astro';
import { subscribePath } from '../../addresses.ts';
import { opmlLists } from '../../outputs/feed-lists.ts';
import { renderOpml } from '../../outputs/opml.ts';
import { currentEdition, isDue } from '../../release/edition.ts';
import { segments } from '../../words/segments.ts';

export const getStaticPaths = async () =>
  opmlLists(await currentEdition())
    .filter(({ path }) => isDue(path))
    .map(({ path, title, feeds }) => ({
      params: { subscribe: segments.subscribe, list: path.slice(subscribePath.length) },
      props: { text: renderOpml(title, feeds) },
    }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } });
