import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { installPackage } from '../../src/cli/install-package.ts';

// `npm run mutation`: breaks the code in one place at a time, and counts the changes that no unit
// test detects.
installPackage(import.meta.dirname, 'StrykerJS is not installed, and npm could not download it.');
const { status } = spawnSync(
  process.execPath,
  [
    resolve(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
    'run',
    resolve(import.meta.dirname, 'stryker.config.js'),
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
