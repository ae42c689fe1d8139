import type { APIRoute } from 'astro';
import { now } from '../../config/clock.ts';
import { libraryAt } from '../../library.ts';
import { subscribePath } from '../../addresses.ts';
import { opmlLists, renderOpml } from '../../outputs/opml.ts';

export const getStaticPaths = async () =>
  opmlLists(await libraryAt(now)).map(({ path, title, listings }) => ({
    params: { list: path.slice(subscribePath.length) },
    props: { text: renderOpml(title, listings) },
  }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } });
