import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '../../src');

/** What the files of each place may import of ours; a place is a folder, or a file that stands alone. */
const mayImport: Record<string, string[]> = {
  config: ['config'],
  words: ['words', 'config'],
  'addresses.ts': ['config'],
  model: ['model', 'config', 'addresses.ts', 'cards'],
  markdown: ['markdown', 'model', 'addresses.ts', 'config'],
  newsroom: ['newsroom', 'config', 'markdown', 'model', 'addresses.ts', 'cards'],
  cards: ['cards', 'config', 'model', 'words', 'addresses.ts'],
  websub: ['websub', 'config', 'outputs', 'addresses.ts'],
  preview: ['preview', 'config'],
  'content.config.ts': ['config', 'newsroom', 'model'],
  'pictures.ts': [],
  'library.ts': ['model', 'config', 'words', 'addresses.ts', 'pictures.ts'],
  styles: ['styles'],
  views: ['views', 'cards', 'model', 'outputs', 'config', 'words', 'addresses.ts'],
  hosts: ['hosts', 'outputs', 'cards', 'model', 'addresses.ts'],
  outputs: ['outputs', 'model', 'config', 'words', 'addresses.ts'],
  components: [
    'components',
    'browser',
    'model',
    'outputs',
    'views',
    'addresses.ts',
    'config',
    'words',
    'styles',
  ],
  layouts: [
    'layouts',
    'components',
    'model',
    'outputs',
    'views',
    'hosts',
    'config',
    'words',
    'styles',
  ],
  release: ['release', 'model', 'outputs', 'config'],
  browser: ['browser'],
  pages: [
    'cards',
    'release',
    'library.ts',
    'layouts',
    'components',
    'model',
    'outputs',
    'views',
    'hosts',
    'styles',
    'addresses.ts',
    'config',
    'words',
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
  expect(reading).toEqual(['config/clock.ts']);
});

test('no page has a style of its own', () => {
  const styled = files.filter((file) =>
    /<style(?! is:inline set:html=\{stylesheet\})|style=/.test(
      readFileSync(join(source, file), 'utf8'),
    ),
  );
  expect(styled).toEqual([]);
});
