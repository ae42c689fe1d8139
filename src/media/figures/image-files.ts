import { hashedFolders } from '../../routes.ts';
import { openCache } from '../../cache/cache.ts';
import type { StoryOutline } from '../../model/story-summary.ts';
import type { DrawnFigure, Variant } from '../../model/picture.ts';

/** Maps and charts as pictures, as builds before have drawn them. */
export const figureImages = openCache('drawings');

/** Whether all files of a drawing are there. */
export const areDrawn = (drawn: DrawnFigure): boolean =>
  filesOfDrawing(drawn).every(figureImages.has);

const nameOf = ({ path }: Variant): string => path.slice(hashedFolders.pictures.length);

const filesOfDrawing = ({ large, light, dark }: DrawnFigure): string[] =>
  [large, light, dark].map(nameOf);

/** Names of the files that are published of a story's maps and charts: each that is shared, and of the one that stands for it those for lists. */
export const listFigureImages = ({ drawings, lead }: StoryOutline): string[] => [
  ...drawings.map(({ large }) => nameOf(large)),
  ...(lead && 'drawn' in lead ? filesOfDrawing(lead.drawn) : []),
];

/** Copies files into a folder, those among these names that are drawings'. */
export const copyDrawings = (names: string[], folder: string): void =>
  figureImages.publish(names.filter(figureImages.has), folder);

/** One published file of a drawing, by its name; undefined where there is none. */
export const readFigureImage = (name: string): Buffer<ArrayBuffer> | undefined =>
  figureImages.get(name);
