import { distFolder, lockFile } from '../config/folders.ts';
import { compressSite } from '../release/compress.ts';
import { lock } from '../release/lock.ts';
import { isBuilt } from '../release/releases.ts';
import { editor } from '../i18n/editor.ts';
import { reportMessages } from '../i18n/report.ts';

// `npm run compress`: puts what brotli and gzip make of the site's files beside them, for servers that send it as it stands.
try {
  if (!isBuilt(distFolder)) throw new Error(editor.commands.noSite(distFolder));
  // A build that changes a file meanwhile would leave what was made of the old one beside the new.
  lock(lockFile);
  const { files, bytes, brotli } = await compressSite(distFolder);
  const { user, system } = process.cpuUsage();
  console.log(reportMessages.compressed(files, bytes, brotli, (user + system) / 1e6));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
