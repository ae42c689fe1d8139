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

const misnamed = /\.(?:MD|Md|mD|markdown|mdx|txt)$/;
const controls = /[\0-\x08\v\f\x0e-\x1f\x7f\ufffd-\uffff]/;
const frontMatter = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Reads every article below `folder`/articles, adding to `problems` what could not be read as one. */
export async function readManuscripts(folder: string, problems: Problem[]): Promise<Manuscript[]> {
  const articles = join(folder, 'articles');
  const entries = await readdir(articles, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const path of files.filter((name) => misnamed.test(name)))
    problems.push(wrongEnding(shown(folder, path)));
  const paths = files.filter((name) => name.endsWith('.md')).sort();
  if (paths.length === 0) problems.push(withoutArticles(shown(folder, articles)));
  const manuscripts = [];
  for (const path of paths) manuscripts.push(await readManuscript(folder, path, problems));
  return manuscripts.filter((manuscript) => manuscript !== undefined);
}

/** Reads a list of controlled words, adding to `problems` what could not be read. */
export async function readTerms(
  folder: string,
  name: string,
  problems: Problem[],
): Promise<unknown> {
  const path = join(folder, name);
  const file = shown(folder, path);
  const source = await readFile(path, 'utf8').catch(() => undefined);
  if (source?.trim()) return parse(source, file, 1, problems);
  const found = source === undefined ? 'berkas ini tidak ada' : 'berkas ini kosong';
  problems.push({
    file,
    found,
    advice: 'isi dengan kunci dan name, seperti dalam contoh di README',
  });
  return undefined;
}

async function readManuscript(
  folder: string,
  path: string,
  problems: Problem[],
): Promise<Manuscript | undefined> {
  const file = shown(folder, path);
  const source = (await readFile(path, 'utf8').catch(() => undefined))?.replace(/^\uFEFF/, '');
  if (source === undefined) {
    problems.push({
      file,
      found: 'berkas ini tidak bisa dibaca',
      advice: 'periksa izin dan tautan berkasnya',
    });
    return undefined;
  }
  const [head, yaml] = frontMatter.exec(source) ?? [];
  if (head === undefined) {
    const found = 'naskah tidak diawali metadata di antara dua baris ---';
    problems.push({ file, found, advice: 'lihat contoh artikel di README' });
  }
  problems.push(...unreadable(source, file));
  return {
    file,
    path,
    slug: basename(path, '.md'),
    source,
    frontMatter: head === undefined ? undefined : parse(yaml ?? '', file, 2, problems),
    body: source.slice(head?.length ?? 0),
  };
}

/** Characters that no page or feed can hold, and those that stand for what was not UTF-8. */
function unreadable(source: string, file: string): Problem[] {
  return source.split('\n').flatMap((line, index) => {
    const [character] = controls.exec(line) ?? [];
    if (!character) return [];
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const found = `karakter U+${code} tidak bisa diterbitkan`;
    return {
      file,
      field: `baris ${index + 1}`,
      found,
      advice: 'hapus karakter itu, dan simpan berkasnya sebagai UTF-8',
    };
  });
}

const wrongEnding = (file: string): Problem => ({
  file,
  field: 'nama berkas',
  found: 'akhiran berkas bukan .md, sehingga tidak akan terbit',
  advice: 'ganti akhirannya menjadi .md dengan huruf kecil',
});

const withoutArticles = (file: string): Problem => ({
  file,
  found: 'folder ini tidak ada atau tidak berisi artikel',
  advice: 'simpan artikel di sana sebagai berkas .md, atau periksa WARTA_CONTENT',
});

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
