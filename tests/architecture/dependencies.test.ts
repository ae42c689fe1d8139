import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { beforeAll, expect, test } from 'vitest';
import { listSources } from './sources.ts';
import { knowAstro, mayKnow, touchFiles } from './dependency-rules.ts';

const root = resolve(import.meta.dirname, '../..');
const source = join(root, 'src');
const files = listSources(/\.(?:ts|astro)$/);

/**
 * A copy of `src/` in which Astro files are replaced with their imports, because dependency-cruiser
 * cannot read Astro files.
 */
const copy = 'tests/output/architecture';

const escaped = (path: string) => path.replace(/[.[\]]/g, '\\$&');
const inside = (rooms: string[]) =>
  `^${copy}/src/(?:${rooms.map((room) => (room.endsWith('.ts') ? `${escaped(room)}$` : `${escaped(room)}/`)).join('|')})`;

const rules: IForbiddenRuleType[] = [
  { name: 'no-circle', from: {}, to: { circular: true }, severity: 'error' },
  ...Object.entries(mayKnow).map(([room, known]): IForbiddenRuleType => ({
    name: `${room}-knows`,
    comment: `${room} may know ${known.join(', ') || 'nothing else'}; see docs/architecture.md`,
    severity: 'error',
    from: { path: inside([room]) },
    to: { path: `^${copy}/src/`, pathNot: inside([room, ...known]) },
  })),
  {
    name: 'astro-is-known-above',
    comment: `only ${knowAstro.join(', ')} know Astro`,
    severity: 'error',
    from: { path: `^${copy}/src/`, pathNot: inside(knowAstro) },
    to: { path: '(?:^|/)node_modules/@?astro|^astro' },
  },
  {
    name: 'content-knows-loaders-alone',
    comment: 'content may import astro/loaders and astro/zod, nothing else of Astro',
    severity: 'error',
    from: { path: inside(['content']) },
    to: { path: '(?:^|/)node_modules/@?astro|^astro', pathNot: '^astro/(?:loaders|zod)$' },
  },
  {
    name: 'files-are-touched-where-they-live',
    comment: `only ${touchFiles.join(', ')} touch files`,
    severity: 'error',
    from: { path: `^${copy}/src/`, pathNot: inside(touchFiles) },
    to: { path: '^(?:node:)?fs(?:/|$)' },
  },
];

const comments = new Map(rules.map(({ name, comment }) => [name, comment]));

/** Returns the front matter and the script of an Astro file, which contain its imports. */
function importsOf(file: string): string {
  const [, front = '', ...markup] = readFileSync(join(source, file), 'utf8').split(/^---$/m);
  const [, script = ''] = (markup.join('') || front).split('<script>');
  return `${markup.length > 0 ? front : ''}\n${script.split('</script>')[0] ?? ''}`;
}

let result: ICruiseResult;

beforeAll(async () => {
  rmSync(join(root, copy), { recursive: true, force: true });
  for (const file of files) {
    const target = join(root, copy, 'src', file.endsWith('.astro') ? `${file}.ts` : file);
    mkdirSync(dirname(target), { recursive: true });
    const isAstro = file.endsWith('.astro');
    writeFileSync(target, isAstro ? importsOf(file) : readFileSync(join(source, file), 'utf8'));
  }
  const { output } = await cruise(
    [`${copy}/src`],
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: rules },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    },
    { extensions: ['.ts', '.js'] },
  );
  result = output as ICruiseResult;
});

test('each folder and file directly in src has a dependency rule, and no rule is left over', () => {
  const rooms = new Set(files.map((file) => file.split('/')[0] ?? ''));
  expect([...rooms].sort()).toEqual(Object.keys(mayKnow).sort());
});

test('the check reads every file and resolves its imports', () => {
  const read = result.modules.filter((module) => module.source.startsWith(`${copy}/src/`));
  expect(read).toHaveLength(files.length);
  const unresolved = read.flatMap(({ source: from, dependencies }) =>
    dependencies
      .filter((dependency) => dependency.couldNotResolve)
      .filter(({ module }) => module.startsWith('.') && !module.endsWith('.css?inline'))
      .map(({ module }) => `${from} ${module}`),
  );
  expect(unresolved).toEqual([]);
  expect(read.flatMap(({ dependencies }) => dependencies).length).toBeGreaterThan(files.length);
});

test('no file breaks a dependency rule, and no imports are circular', () => {
  const broken = result.summary.violations.map(
    ({ from, to, rule }) => `${from} → ${to}: ${comments.get(rule.name) ?? rule.name}`,
  );
  expect(broken).toEqual([]);
});

test('only the clock and two browser scripts read the time', () => {
  const reading = files.filter((file) =>
    /new Date(?:\(\)|;|\b(?!\())|Date\.now\b/.test(readFileSync(join(source, file), 'utf8')),
  );
  // Two scripts use the reader's clock: one updates the age of a story between builds, the other
  // records when a reader saved a story.
  expect(reading.sort()).toEqual([
    'client/age-note.ts',
    'client/reading-list/save.ts',
    'config/clock.ts',
  ]);
});
