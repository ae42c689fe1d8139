import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Redirect } from '../../src/hosting/netlify.ts';
import { waitForPort } from './servers.ts';

const modules = resolve(import.meta.dirname, 'node_modules');
const place = resolve(import.meta.dirname, '../output/platforms');
const origin = 'https://warta.example';

/** The part of `@netlify/redirects` that the check uses. */
interface NetlifyModule {
  RedirectsHandler: new (options: object) => {
    match: (request: Request) => Promise<{ force: boolean } | undefined>;
    handle: (
      request: Request,
      match: object,
      getFile: () => Promise<() => Promise<Response>>,
    ) => Promise<Response | undefined>;
  };
}

/** Checks that Netlify redirects each old address, although there is a page at the address. */
export async function checkNetlify(
  dist: string,
  hosts: string,
  redirects: Redirect[],
): Promise<void> {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  cpSync(dist, join(place, 'dist'), { recursive: true });
  // As in docs/deploying.md.
  cpSync(join(hosts, 'netlify.toml'), join(place, 'netlify.toml'));
  rmSync(join(place, 'dist/_redirects'));
  const { RedirectsHandler } = (await import(
    pathToFileURL(join(modules, '@netlify/redirects/dist/main.js')).href
  )) as NetlifyModule;
  const handler = new RedirectsHandler({
    configPath: join(place, 'netlify.toml'),
    configRedirects: [],
    jwtRoleClaim: '',
    jwtSecret: '',
    projectDir: place,
    publicDir: join(place, 'dist'),
    siteURL: origin,
  });
  for (const { from, to } of redirects) {
    const request = new Request(origin + from);
    const match = await handler.match(request);
    assert.ok(match, `Netlify ${from}: no rule`);
    const page = join(place, 'dist', decodeURI(from), 'index.html');
    const answer = await handler.handle(request, match, () =>
      Promise.resolve(() => Promise.resolve(new Response(readFileSync(page, 'utf8')))),
    );
    assert.equal(answer?.status, 301, `Netlify ${from}`);
    assert.equal(answer.headers.get('location'), origin + to, `Netlify ${from}`);
  }
}

const port = 8405;

/** Checks that Cloudflare Pages redirects each old address. Runs its server, workerd. */
export async function checkCloudflare(dist: string, redirects: Redirect[]): Promise<void> {
  mkdirSync(place, { recursive: true });
  const server = spawn(
    process.execPath,
    [
      join(modules, 'wrangler/bin/wrangler.js'),
      'pages',
      'dev',
      dist,
      '--ip=127.0.0.1',
      `--port=${port}`,
      '--compatibility-date=2025-01-01',
    ],
    {
      cwd: place,
      stdio: 'ignore',
      env: { ...process.env, CI: '1', HOME: place, WRANGLER_SEND_METRICS: 'false' },
    },
  );
  try {
    await waitForPort(port);
    for (const { from, to } of redirects) {
      const answer = await fetch(`http://127.0.0.1:${port}${from}`, { redirect: 'manual' });
      assert.equal(answer.status, 301, `Cloudflare ${from}`);
      assert.equal(answer.headers.get('location'), to, `Cloudflare ${from}`);
    }
  } finally {
    server.kill('SIGTERM');
  }
}
