import type { APIRoute } from 'astro';
import { unfinishedFolder } from '../../config/folders.ts';
import { isLive } from '../../config/mode.ts';
import { filesOf, pictureFile, publishPictures } from '../../pictures/prepare.ts';
import { currentEdition } from '../../release/edition.ts';
import { segments } from '../../words/segments.ts';

export const getStaticPaths = async () => {
  const { articles, pages } = await currentEdition();
  const pictures = [...articles, ...pages].flatMap(({ story }) => story.pictures);
  if (isLive())
    return pictures.flatMap(filesOf).map((picture) => ({
      params: { pictures: segments.pictures, picture },
    }));
  await publishPictures(pictures, unfinishedFolder);
  return [];
};

export const GET: APIRoute = async ({ params: { picture = '' } }) =>
  new Response(await pictureFile(picture), {
    headers: { 'Content-Type': picture.endsWith('avif') ? 'image/avif' : 'image/webp' },
  });
