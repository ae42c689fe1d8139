import { editor } from '../i18n/editor.ts';

/**
 * Returns a message if the path of the project contains a character with a meaning in addresses.
 * Vite would cut the paths of all modules off there.
 */
export function describeProjectFolder(folder: string): string | undefined {
  const sign = ['#', '?'].find((one) => folder.includes(one));
  return sign === undefined ? undefined : editor.commands.projectFolder(folder, sign);
}
