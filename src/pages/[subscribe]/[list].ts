import type { APIRoute } from 'astro';
import { subscribePath } from '../../routes.ts';
import { type OpmlList, createOpmlLists } from '../../feeds/feed-lists.ts';
import { renderOpml } from '../../feeds/opml.ts';
import { getEdition, getKeys } from '../_edition.ts';
import { segments } from '../../i18n/segments.ts';

export const getStaticPaths = async () => {
  const keyOf = await getKeys();
  return createOpmlLists(await getEdition()).map((list) => ({
    params: { subscribe: segments.subscribe, list: list.path.slice(subscribePath.length) },
    props: { list },
    cacheKey: keyOf(list.path),
  }));
};

export const GET: APIRoute<{ list: OpmlList }> = ({ props: { list } }) =>
  new Response(renderOpml(list.title, list.feeds), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  });
