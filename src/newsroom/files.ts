import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { load, YAMLException } from 'js-yaml';
import type { Problem } from '../model/problems.ts';

/** An article's file as an editor left it. */
export interface Manuscript {
  /** Path to show to an editor, from the folder that holds the content. */
  file: string;
  path: string;
  slug: string;
  /** The whole file. */
  source: string;
  /** The front matter as parsed, whatever it is; undefined where it could not be. */
  frontMatter: unknown;
  /** The Markdown below the front matter. */
  body: string;
}

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Reads every article below `folder`/articles, adding to `problems` what could not be read as one. */
export async function readManuscripts(folder: string, problems: Problem[]): Promise<Manuscript[]> {
  const names = await readdir(join(folder, 'articles'), { recursive: true });
  const paths = names.filter((name) => name.endsWith('.md')).sort();
  const manuscripts: Manuscript[] = [];
  for (const name of paths)
    manuscripts.push(await readManuscript(folder, join(folder, 'articles', name), problems));
  return manuscripts;
}

/** Reads a list of controlled words, adding to `problems` what could not be read. */
export async function readTerms(
  folder: string,
  name: string,
  problems: Problem[],
): Promise<unknown> {
  const path = join(folder, name);
  const source = await readFile(path, 'utf8').catch(() => '');
  return parse(source, shown(folder, path), 1, problems);
}

async function readManuscript(
  folder: string,
  path: string,
  problems: Problem[],
): Promise<Manuscript> {
  const source = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  const file = shown(folder, path);
  const [head, yaml] = frontMatter.exec(source) ?? [];
  if (head === undefined) {
    const found = 'naskah tidak diawali metadata di antara dua baris ---';
    problems.push({ file, found, advice: 'lihat contoh artikel di README' });
  }
  return {
    file,
    path,
    slug: basename(path, '.md'),
    source,
    frontMatter: head === undefined ? undefined : parse(yaml ?? '', file, 2, problems),
    body: source.slice(head?.length ?? 0),
  };
}

function parse(yaml: string, file: string, firstLine: number, problems: Problem[]): unknown {
  try {
    return load(yaml, { filename: file }) ?? {};
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    problems.push({
      file,
      field: `baris ${(error.mark?.line ?? 0) + firstLine}`,
      found: `YAML tidak terbaca (${error.reason})`,
      advice:
        'periksa titik dua, tanda kutip, dan indentasi; teks yang memuat ": " harus diapit tanda kutip',
    });
    return undefined;
  }
}

const shown = (folder: string, path: string): string =>
  join(basename(folder), relative(folder, path)).replaceAll('\\', '/');
