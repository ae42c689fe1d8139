import type { APIRoute } from 'astro';
import { isPreview } from '../../config/mode.ts';
import { getPictureNames } from '../../content/hashed-files.ts';
import { drawingFile } from '../../media/figures/image-files.ts';
import { pictureType } from '../../model/picture.ts';
import { pictureFile } from '../../media/images/prepare.ts';
import { getEdition } from '../_edition.ts';
import { segments } from '../../i18n/segments.ts';

/** Only for the development server: a build copies the files. */
export const getStaticPaths = async () => {
  if (!isPreview()) return [];
  return getPictureNames(await getEdition()).map((picture) => ({
    params: { pictures: segments.pictures, picture },
  }));
};

export const GET: APIRoute = ({ params: { picture = '' } }) =>
  new Response(drawingFile(picture) ?? pictureFile(picture) ?? null, {
    headers: { 'Content-Type': pictureType(picture) },
  });
