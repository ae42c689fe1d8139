import { editor, type Message } from '../../i18n/editor.ts';

const { pictures: remarks } = editor;

/** The formats that are published, by the ending of a file's name. */
export const formats: Record<string, string> = {
  avif: 'AVIF',
  gif: 'GIF',
  jpeg: 'JPEG',
  jpg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
};

/** Whether a file's name is one of a picture, be it one that is published or one that is refused. */
export const isLikePicture = (name: string): boolean =>
  ['svg', 'heic', 'heif', ...Object.keys(formats)].includes(getEnding(name));

/** What keeps a file from being published as a picture by its name alone; undefined where nothing does. */
export function findRefusalByName(name: string): Message | undefined {
  const ending = getEnding(name);
  if (ending === 'svg') return remarks.svg;
  return ending === 'heic' || ending === 'heif' ? remarks.heic : undefined;
}

/** What keeps a picture of this format from being published under this name; undefined where nothing does. */
export const findRefusalByFormat = (format: string, name: string): Message | undefined =>
  format === formats[getEnding(name)] ? undefined : remarks.otherFormat(format, getEnding(name));

const getEnding = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
