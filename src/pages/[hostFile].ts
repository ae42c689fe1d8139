import type { APIRoute } from 'astro';
import { renderHeaders } from '../outputs/hosting.ts';
import { stylesheetHash } from '../stylesheet.ts';

/** Files for the host. Astro takes no route whose file begins with an underscore, so the name is a parameter. */
export const getStaticPaths = () => [
  { params: { hostFile: '_headers' }, props: { text: renderHeaders(stylesheetHash) } },
];

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
