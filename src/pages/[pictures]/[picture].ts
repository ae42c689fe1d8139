import type { APIRoute } from 'astro';
import { isPreview } from '../../config/mode.ts';
import { getPictureNames } from '../../content/hashed-files.ts';
import { readFigureImage } from '../../media/figures/image-files.ts';
import { getPictureType } from '../../model/picture.ts';
import { readPictureFile } from '../../media/images/prepare.ts';
import { getEdition } from '../_edition.ts';
import { segments } from '../../i18n/segments.ts';

/** Lists the pictures for the development server. A build copies the files instead. */
export const getStaticPaths = async () => {
  if (!isPreview()) return [];
  return getPictureNames(await getEdition()).map((picture) => ({
    params: { pictures: segments.pictures, picture },
  }));
};

export const GET: APIRoute = ({ params: { picture = '' } }) =>
  new Response(readFigureImage(picture) ?? readPictureFile(picture) ?? null, {
    headers: { 'Content-Type': getPictureType(picture) },
  });
