import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { distFolder, lockFile, unfinishedFile } from '../config/folders.ts';
import { lock } from '../release/lock.ts';
import { rollBack, isBuilt, isUnfinished, activateRelease } from '../release/releases.ts';
import { editor } from '../i18n/editor.ts';
import { reportMessages } from '../i18n/report.ts';

// `npm run publish -- --to DIR`: copies the built site into a folder and serves the copy there as
// the current release. With `--back`, serves the previous release instead.
const { values: options } = parseArgs({
  options: { to: { type: 'string' }, back: { type: 'boolean', default: false } },
});
const refusal = publishBuild();
if (refusal !== undefined) {
  console.error(refusal);
  process.exitCode = 1;
}

/** Publishes the build. Returns the reason if it cannot, or else undefined. */
function publishBuild(): string | undefined {
  if (!options.to) return reportMessages.publish.nowhere;
  const place = resolve(options.to);
  if (options.back) {
    const before = rollBack(place);
    if (before === undefined) return reportMessages.publish.nothingBefore;
    console.log(reportMessages.publish.back(before));
    return undefined;
  }
  if (!isBuilt(distFolder)) return editor.commands.noSite(distFolder);
  try {
    lock(lockFile);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (isUnfinished(unfinishedFile)) return editor.commands.unfinished(distFolder);
  console.log(reportMessages.publish.done(activateRelease(distFolder, place), place));
  return undefined;
}
