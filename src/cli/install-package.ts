import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the packages in a folder's own `package-lock.json`, unless they are installed. Such
 * packages are heavy, and only one command needs them.
 *
 * @param message error message if npm cannot install them, for example without a network; the
 * process then exits with code 1
 */
export function installPackage(folder: string, message: string): void {
  if (isInstalled(folder)) return;
  const args = ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=silent'];
  const { status } = spawnSync('npm', args, { shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error(message);
  process.exit(1);
}

/** Checks whether npm has installed a folder's packages since the last change to their lockfile. */
function isInstalled(folder: string): boolean {
  const installed = join(folder, 'node_modules/.package-lock.json');
  const [lock, done] = [join(folder, 'package-lock.json'), installed].map((file) =>
    statSync(file, { throwIfNoEntry: false }),
  );
  return lock !== undefined && done !== undefined && done.mtimeMs >= lock.mtimeMs;
}
