import type { APIRoute } from 'astro';
import { unfinishedFolder } from '../../config/folders.ts';
import { isLive } from '../../config/mode.ts';
import { drawingFile, drawingsOf, publishDrawings } from '../../drawings/figure.ts';
import { pictureType } from '../../model/picture.ts';
import { filesOf, pictureFile, publishPictures } from '../../pictures/prepare.ts';
import { currentEdition } from '../../release/edition.ts';
import { segments } from '../../words/segments.ts';

export const getStaticPaths = async () => {
  const { articles, pages } = await currentEdition();
  const pictures = [...articles, ...pages].flatMap(({ story }) => story.pictures);
  const drawings = [...articles, ...pages].flatMap(({ story }) => drawingsOf(story));
  if (isLive())
    return [...pictures.flatMap(filesOf), ...drawings].map((picture) => ({
      params: { pictures: segments.pictures, picture },
    }));
  await publishPictures(pictures, unfinishedFolder);
  await publishDrawings(drawings, unfinishedFolder);
  return [];
};

export const GET: APIRoute = async ({ params: { picture = '' } }) =>
  new Response(drawingFile(picture) ?? (await pictureFile(picture)), {
    headers: { 'Content-Type': pictureType(picture) },
  });
