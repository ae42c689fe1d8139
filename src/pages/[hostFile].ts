import type { APIRoute } from 'astro';
import { now } from '../clock.ts';
import { libraryAt } from '../library.ts';
import { feedStylePath } from '../model/urls.ts';
import { feedStyleWords } from '../outputs/feed-style.ts';
import { renderHeaders, renderRedirects } from '../outputs/hosting.ts';
import { feedStylesheet, stylesheetHash } from '../stylesheet.ts';

/** Files at the root. Astro takes no route whose file begins with an underscore, so the name is a parameter. */
export const getStaticPaths = async () => {
  const { articles } = await libraryAt(now);
  const files = {
    _headers: renderHeaders(stylesheetHash),
    _redirects: renderRedirects(articles),
    [feedStylePath.slice(1)]: feedStyleWords() + feedStylesheet,
  };
  return Object.entries(files).map(([hostFile, text]) => ({
    params: { hostFile },
    props: { text },
  }));
};

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
