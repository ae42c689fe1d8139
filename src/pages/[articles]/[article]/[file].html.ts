import type { APIRoute, GetStaticPaths } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { filePath } from '../../../addresses.ts';
import File from '../../../layouts/File.astro';
import type { Article } from '../../../model/article.ts';
import { currentEdition, dataOf, isDue, textOf } from '../../../release/edition.ts';
import { fileView } from '../../../views/file.ts';
import { segments } from '../../../words/segments.ts';

export const getStaticPaths = (async () => {
  const { articles } = await currentEdition();
  return articles
    .filter(({ slug }) => isDue(filePath(slug)))
    .map((article) => ({
      params: { articles: segments.articles, article: article.slug, file: segments.file },
      props: { article },
    }));
}) satisfies GetStaticPaths;

// A page of Astro's would stand in a folder.
const container = AstroContainer.create();

export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) => {
  const view = fileView(await currentEdition(), article, textOf(article), dataOf);
  const html = await (await container).renderToString(File, { props: { view }, partial: false });
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
