import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { createPreviewServer } from '../../src/cli/preview/server.ts';
import { listening } from '../listening.ts';
import { examples } from '../sites.ts';

/** A copy of a site with its own server. Tests can change it, slow it down and stop it. */
export interface Host {
  url: string;
  folder: string;
  stop: () => Promise<void>;
  start: () => Promise<void>;
  /** Delays every later response by a number of milliseconds. */
  delay: (milliseconds: number) => void;
  /** Returns the paths that were requested since the last call. */
  asked: () => string[];
}

/** A test with its own copy of the examples. */
export const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'warta-'));
    cpSync(examples.folder, folder, { recursive: true });
    // Disables the HTTP cache of the browser, which could answer in place of a saved story.
    const headers = join(folder, '_headers');
    writeFileSync(headers, readFileSync(headers, 'utf8').replace(/max-age.*/g, 'no-store'));
    const paths: string[] = [];
    let [wait, port] = [0, 0];
    let server: Server | undefined;
    const start = async () => {
      server = createPreviewServer(folder);
      const [answer] = server.listeners('request') as ((...args: unknown[]) => void)[];
      server.removeAllListeners('request');
      server.on('request', (request, response) => {
        paths.push(request.url ?? '');
        setTimeout(() => answer?.(request, response), wait);
      });
      if (port === 0) port = Number(new URL(await listening(server)).port);
      else await new Promise<void>((done) => server?.listen(port, '127.0.0.1', done));
    };
    const stop = () =>
      new Promise<void>((done) => {
        server?.close(() => done());
        server?.closeAllConnections();
      });
    await start();
    await use({
      url: `http://127.0.0.1:${port}`,
      folder,
      start,
      stop,
      delay: (milliseconds) => (wait = milliseconds),
      asked: () => paths.splice(0),
    });
    await stop();
    rmSync(folder, { recursive: true });
  },
});

/** Replaces a text in a file of a site, as a new build would. */
export function rebuild({ folder }: Host, file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(folder, file), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, file), after);
}
