import type { AstroIntegration } from 'astro';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder, distFolder, unfinishedFolder } from '../config/folders.ts';
import { site } from '../config/site.ts';
import { kept } from '../kept/kept.ts';
import { handed } from './handed.ts';
import { sumsIn } from './sums.ts';
import { copyInto, fileOf, pathsIn } from './turns.ts';

/** What prints pages, as a build before has left it: the code of pages as Astro bundled it, and the files that Astro makes besides. */
interface LeftPrinter {
  /** Key of all code that prints. */
  code: string;
  /** The module that begins it, by its path. */
  entry: string;
  /** A hash of each file of either folder, by its path. */
  files: Record<string, string>[];
}

const kind = `printer-${basename(distFolder)}`;
const left = kept(kind);
const listName = 'printer.json';
const folder = join(cacheFolder, kind);
const bundle = join(folder, 'bundle');
const besides = join(folder, 'besides');

/** Puts the code of pages aside before Astro throws it away. */
export function keepBundle(): AstroIntegration {
  return {
    name: 'keep-bundle',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          async setup() {
            left.drop(listName);
            rmSync(folder, { recursive: true, force: true });
            const from = join(unfinishedFolder, '.prerender');
            if (existsSync(from)) cpSync(from, bundle, { recursive: true });
            await astro.setup?.();
            forgetPaths(astro as { app?: App });
          },
        }));
      },
    },
  };
}

/**
 * Leaves to the next build what Astro has made in a folder besides what was handed over, with the code of pages.
 *
 * @param code key of all code that prints
 */
export function leavePrinter(code: string, rendered: string): void {
  const entry = pathsIn(bundle).find((path) => path.startsWith('/prerender-entry'));
  if (entry === undefined) return;
  const { all } = handed();
  for (const path of pathsIn(rendered).filter((path) => !all.has(path)))
    copyInto(besides, rendered, path);
  const list: LeftPrinter = { code, entry, files: [bundle, besides].map(sumsIn) };
  left.put(listName, JSON.stringify(list));
}

/**
 * What prints pages, without starting Astro; undefined where no build has left it whole, by the same code.
 *
 * @param code key of all code that prints
 */
export function leftPrinter(code: string): ((target: string) => Promise<void>) | undefined {
  const json = left.get(listName);
  if (!json) return undefined;
  const list = JSON.parse(json.toString()) as LeftPrinter;
  const isWhole = JSON.stringify(list.files) === JSON.stringify([bundle, besides].map(sumsIn));
  if (list.code !== code || !isWhole) return undefined;
  return async (target) => {
    const { app } = (await import(pathToFileURL(fileOf(bundle, list.entry)).href)) as { app: App };
    cpSync(besides, target, { recursive: true });
    await print(app, target);
  };
}

/** As much as is needed here of what Astro's bundle gives (astro/dist/core/build/app.js). */
interface App {
  manifest: { routes: { routeData: Route }[] };
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
  routeCache: { clearAll: () => void };
  getComponentByRoute: (route: Route) => Promise<{
    getStaticPaths?: () => Promise<{ params: Params }[]> | { params: Params }[];
  }>;
  render: (request: Request, options: { routeData: Route }) => Promise<Response>;
}

type Params = Record<string, string | undefined>;

interface Route {
  type: string;
  /** Path, where it has no parameters. */
  pathname?: string;
  segments: { content: string; dynamic: boolean; spread: boolean }[][];
}

/** Lets go of the paths that were handed over before, where a build begins anew in one process: Astro keeps what a route gave once. */
const forgetPaths = ({ app }: { app?: App }): void => app?.routeCache.clearAll();

/** Writes everything that was handed over into a folder. */
async function print(app: App, target: string): Promise<void> {
  // Pages name neither styles nor scripts but those that they import.
  app.setInternals({ pagesByKeys: new Map(), entrySpecifierToBundleMap: new Map() });
  const destination = { write: () => undefined };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  forgetPaths({ app });
  const printed = new Set<string>();
  const { due } = handed();
  for (const { routeData } of app.manifest.routes)
    for (const path of await pathsOf(app, routeData)) {
      if (printed.has(path) || !due.has(path)) continue;
      printed.add(path);
      const request = new Request(new URL(encodeURI(path), site.url));
      const response = await app.render(request, { routeData });
      const file = fileOf(target, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, Buffer.from(await response.arrayBuffer()));
    }
}

/** Paths of a route's pages, as in their addresses. */
async function pathsOf(app: App, route: Route): Promise<string[]> {
  const addressOf = (path: string) =>
    route.type !== 'page' || path.endsWith('/')
      ? path
      : `${path}${path === '/404' ? '.html' : '/'}`;
  if (route.pathname !== undefined) return [addressOf(route.pathname)];
  const { getStaticPaths } = await app.getComponentByRoute(route);
  const paths = (await getStaticPaths?.()) ?? [];
  return paths.map(({ params }) => addressOf(pathOf(route, params)));
}

/** A route's path with some parameters; a last one that is not there leaves no step. */
const pathOf = ({ segments }: Route, params: Params): string =>
  segments
    .map((parts) =>
      parts
        .map(({ content, dynamic }) =>
          dynamic ? (params[content.replace(/^\.\.\./, '')] ?? '') : content,
        )
        .join(''),
    )
    .filter((step) => step !== '')
    .map((step) => `/${step}`)
    .join('');
