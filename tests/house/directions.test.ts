import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '../../src');

/** What the files of each place may import of ours; a place is a folder, or a file that stands alone. */
const mayImport: Record<string, string[]> = {
  'site.ts': [],
  'clock.ts': [],
  'folders.ts': [],
  'words.ts': ['site.ts'],
  model: ['model', 'site.ts'],
  markdown: ['markdown', 'model', 'site.ts'],
  newsroom: ['newsroom', 'folders.ts', 'markdown', 'model', 'site.ts'],
  cards: ['cards', 'folders.ts', 'model', 'outputs', 'site.ts'],
  websub: ['websub', 'folders.ts', 'outputs', 'model', 'site.ts'],
  preview: ['preview', 'folders.ts'],
  'content.config.ts': ['clock.ts', 'newsroom', 'model'],
  'pictures.ts': [],
  'library.ts': ['model', 'site.ts', 'words.ts', 'pictures.ts'],
  'stylesheet.ts': ['styles'],
  outputs: ['outputs', 'model', 'site.ts', 'words.ts'],
  components: ['components', 'browser', 'model', 'outputs', 'site.ts', 'words.ts', 'stylesheet.ts'],
  layouts: ['layouts', 'components', 'model', 'outputs', 'site.ts', 'words.ts', 'stylesheet.ts'],
  'routes.ts': ['model', 'outputs'],
  browser: ['browser'],
  pages: [
    'cards',
    'clock.ts',
    'folders.ts',
    'library.ts',
    'routes.ts',
    'stylesheet.ts',
    'layouts',
    'components',
    'model',
    'outputs',
    'site.ts',
    'words.ts',
  ],
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(ts|astro)$/.test(file),
);
const place = (file: string) => file.replaceAll('\\', '/').split('/')[0] ?? '';
const imports = (file: string) =>
  Array.from(
    readFileSync(join(source, file), 'utf8').matchAll(/from '([^']+)'/g),
    ([, target]) => target ?? '',
  );

test.each(files)('%s imports only what its place may', (file) => {
  const allowed = mayImport[place(file)];
  expect(
    allowed,
    `${file} stands in no place that the house knows; see README, "Where things live"`,
  ).toBeDefined();
  for (const target of imports(file).filter((target) => target.startsWith('.'))) {
    const imported = place(relative(source, join(source, dirname(file), target)));
    expect(allowed, `${file} may not import ${target}`).toContain(imported);
  }
});

test('only the loader’s configuration and the library know Astro’s content', () => {
  const knowing = files.filter((file) => imports(file).includes('astro:content'));
  expect(knowing.sort()).toEqual(['content.config.ts', 'library.ts']);
});

test('only the clock reads the time', () => {
  const reading = files.filter((file) =>
    /new Date\(\)|Date\.now\(/.test(readFileSync(join(source, file), 'utf8')),
  );
  expect(reading).toEqual(['clock.ts']);
});

test('no page has a style of its own', () => {
  const styled = files.filter((file) =>
    /<style(?! is:inline set:html=\{stylesheet\})|style=/.test(
      readFileSync(join(source, file), 'utf8'),
    ),
  );
  expect(styled).toEqual([]);
});
