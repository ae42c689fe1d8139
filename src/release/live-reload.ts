import type { AstroIntegration } from 'astro';
import { contentFolder } from '../config/folders.ts';
import { serveLive } from '../config/mode.ts';

/** Milliseconds after the last change of a file before browsers are told. */
const settled = 150;

/**
 * Lets the development server show content as it is: every request reads it anew where it changed,
 * browsers load again when a file was written, and what is wrong is shown over the page.
 */
export function liveReload(): AstroIntegration {
  return {
    name: 'live-reload',
    hooks: {
      'astro:config:setup': ({ command, injectScript, injectRoute }) => {
        serveLive(command === 'dev');
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/_problems.json',
          entrypoint: new URL('live-problems.ts', import.meta.url),
        });
        injectScript('page', "import '/src/browser/problems.ts';");
      },
      'astro:server:setup': ({ server }) => {
        // Astro keeps what paths there are until it hears that content changed; the clock changes it too.
        const forget = () => {
          for (const environment of Object.values(server.environments))
            environment.hot.send('astro:content-changed', {});
        };
        server.middlewares.use((_request, _response, next) => {
          forget();
          next();
        });
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(contentFolder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentFolder)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => server.hot.send({ type: 'full-reload' }), settled);
        });
      },
    },
  };
}
