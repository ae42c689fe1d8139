import { editor, type Message } from '../../i18n/editor.ts';

const { pictures: remarks } = editor;

/** Published formats, by file extension. */
export const formats: Record<string, string> = {
  avif: 'AVIF',
  gif: 'GIF',
  jpeg: 'JPEG',
  jpg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
};

/** Checks whether a file has the extension of a picture, even of a format that is refused. */
export const isLikePicture = (name: string): boolean =>
  ['svg', 'heic', 'heif', ...Object.keys(formats)].includes(getEnding(name));

/** Returns the reason why a picture is refused by its file name, or undefined if it is not. */
export function findRefusalByName(name: string): Message | undefined {
  const ending = getEnding(name);
  if (ending === 'svg') return remarks.svg;
  return ending === 'heic' || ending === 'heif' ? remarks.heic : undefined;
}

/** Returns a message if the format of a picture does not match its extension, else undefined. */
export const findRefusalByFormat = (format: string, name: string): Message | undefined =>
  format === formats[getEnding(name)] ? undefined : remarks.otherFormat(format, getEnding(name));

const getEnding = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
