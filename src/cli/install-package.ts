import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs what a folder's own `package-lock.json` names, unless it is installed already. Such packages are heavy,
 * and one command alone needs them.
 *
 * @param message printed, before the process exits with code 1, where npm cannot install them, as without a network
 */
export function installPackage(folder: string, message: string): void {
  if (isInstalled(folder)) return;
  const args = ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=silent'];
  const { status } = spawnSync('npm', args, { shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error(message);
  process.exit(1);
}

/** Returns whether npm has installed a folder's packages since their lockfile was written. */
function isInstalled(folder: string): boolean {
  const installed = join(folder, 'node_modules/.package-lock.json');
  const [lock, done] = [join(folder, 'package-lock.json'), installed].map((file) =>
    statSync(file, { throwIfNoEntry: false }),
  );
  return lock !== undefined && done !== undefined && done.mtimeMs >= lock.mtimeMs;
}
