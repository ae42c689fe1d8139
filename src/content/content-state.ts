import { hash } from 'node:crypto';
import { contentFolder } from '../config/folders.ts';
import { shouldDrawCards } from '../config/mode.ts';
import { type FileListing, listContent } from './content-files.ts';
import { getCodeFingerprint } from './fingerprint.ts';

/** How all that a site is made of looks from outside: sizes and times of files, none of which is read. */
export interface ContentState {
  /** A hash that changes when any file or folder of the content does, or any code. */
  stamp: string;
  /** What is in the folder. */
  listed: FileListing;
  /** Whether no file may have changed while it was looked at. */
  isSettled: boolean;
}

/**
 * Looks at all content from outside.
 *
 * @param begun the moment at which that began, in milliseconds since 1970: a file that changed later may change again and look the same
 */
export async function getContentState(begun: number): Promise<ContentState> {
  const listed = await listContent(contentFolder, begun);
  const { files, folders, problems } = listed;
  const all = [...folders, ...files];
  const seen = all.map(({ shown, seen }) => `${shown} ${seen?.now ?? ''}`);
  const others = problems.map(({ file }) => file);
  const code = getCodeFingerprint(process.cwd());
  return {
    listed,
    stamp: hash('sha256', [code, shouldDrawCards(), ...others, ...seen].join('\n')),
    isSettled: all.every(({ seen }) => seen?.lasting !== undefined),
  };
}
