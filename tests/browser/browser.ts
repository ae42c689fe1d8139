import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

/** What to launch a Chromium with. */
export interface Launch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const args = [
  ...[
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
  ],
  ...['--disable-sync', '--no-first-run', '--disable-quic'],
];
const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const unpacked = resolve('node_modules/.cache/chromium');
const fontsConfiguration = `<?xml version="1.0"?>
<fontconfig>
  <dir>${unpacked}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${unpacked}/fontconfig</cachedir>
</fontconfig>
`;

/**
 * The browser for the tests: the one that `WARTA_CHROMIUM` names, else Playwright's own, else the
 * system's, else the one that an npm package carries. A machine that has none of them is an error.
 */
export async function findBrowser(): Promise<Launch> {
  const named = process.env['WARTA_CHROMIUM'];
  const found =
    named ??
    [chromium.executablePath(), ...systemNames.map(inPath)].find(
      (path) => path && existsSync(path),
    );
  if (named && !existsSync(named)) throw new Error(`WARTA_CHROMIUM names no file: ${named}`);
  return found ? { executablePath: found, args, env: {} } : packaged();
}

function inPath(name: string): string {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** The npm package's browser, with the libraries and the font that a bare machine lacks. */
async function packaged(): Promise<Launch> {
  if (!existsSync(unpacked)) await unpack();
  return {
    executablePath: join(unpacked, 'chromium'),
    args: [...args, '--headless=shell'],
    env: {
      LD_LIBRARY_PATH: join(unpacked, 'al2023/lib'),
      FONTCONFIG_FILE: join(unpacked, 'fonts.conf'),
    },
  };
}

/** Unpacks beside the place where it is looked for, so that what was cut short is never taken for whole. */
async function unpack(): Promise<void> {
  const partial = `${unpacked}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = partial;
  const { default: carried, inflate } = await import('@sparticuz/chromium');
  await carried.executablePath();
  await inflate(resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
  writeFileSync(join(partial, 'fonts.conf'), fontsConfiguration);
  renameSync(partial, unpacked);
}
