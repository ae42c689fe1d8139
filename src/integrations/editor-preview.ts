import type { AstroIntegration } from 'astro';
import { describeProjectFolder } from '../release/project-folder.ts';

/**
 * Lets the development server show drafts, scheduled articles, and an overlay with the problems in
 * the content.
 */
export function editorPreview(): AstroIntegration {
  return {
    name: 'editor-preview',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, injectScript, updateConfig }) => {
        const message = describeProjectFolder(process.cwd());
        if (message !== undefined) throw new Error(message);
        updateConfig({ vite: { define: { __IS_PREVIEW__: String(command === 'dev') } } });
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/_problems.json',
          entrypoint: new URL('editor-problems.ts', import.meta.url),
        });
        injectScript('page', "import '/src/client/dev-error-overlay.ts';");
      },
    },
  };
}
