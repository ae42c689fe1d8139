import { hash } from 'node:crypto';
import { contentFolder } from '../config/folders.ts';
import { shouldDrawCards } from '../config/mode.ts';
import { type FileListing, listContent } from './content-files.ts';
import { getCodeFingerprint } from './fingerprint.ts';

/** The state of the content and the code. It is computed without reading the content files. */
export interface ContentState {
  /**
   * Hash that changes with any file or folder of the content, with the code, and with
   * `WARTA_CARDS`.
   */
  stamp: string;
  /** The files and folders of the content. */
  listed: FileListing;
  /** Whether every file and folder last changed before `begun`. */
  isSettled: boolean;
}

/**
 * Examines all content by its file stats.
 *
 * @param begun time at which reading began, in milliseconds since 1970. If a file changed later,
 * another change may leave its stat the same.
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
