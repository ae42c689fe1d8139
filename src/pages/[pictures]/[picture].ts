import type { APIRoute } from 'astro';
import { isLive } from '../../config/mode.ts';
import { drawingFile } from '../../drawings/drawn.ts';
import { pictureType } from '../../model/picture.ts';
import { pictureFile } from '../../pictures/prepare.ts';
import { currentEdition } from '../../release/edition.ts';
import { shownIn } from '../../release/units.ts';
import { segments } from '../../words/segments.ts';

/** Only for the development server: a build puts them beside what Astro makes. */
export const getStaticPaths = async () => {
  if (!isLive()) return [];
  const { articles, pages } = await currentEdition();
  return [...articles, ...pages]
    .flatMap(shownIn)
    .map((picture) => ({ params: { pictures: segments.pictures, picture } }));
};

export const GET: APIRoute = ({ params: { picture = '' } }) =>
  new Response(drawingFile(picture) ?? pictureFile(picture) ?? null, {
    headers: { 'Content-Type': pictureType(picture) },
  });
