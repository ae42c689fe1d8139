import { distFolder, lockFile } from '../config/folders.ts';
import { compressSite } from '../release/compress.ts';
import { lock } from '../release/lock.ts';
import { isBuilt } from '../release/releases.ts';
import { editor } from '../i18n/editor.ts';
import { reportMessages } from '../i18n/report.ts';

// `npm run compress`: writes Brotli and gzip versions beside the files of the site, for servers
// that send them.
try {
  if (!isBuilt(distFolder)) throw new Error(editor.commands.noSite(distFolder));
  // The lock prevents a build from changing a file while its old content is being compressed.
  lock(lockFile);
  const { files, bytes, brotli } = await compressSite(distFolder);
  const { user, system } = process.cpuUsage();
  console.log(reportMessages.compressed(files, bytes, brotli, (user + system) / 1e6));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
