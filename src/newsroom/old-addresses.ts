import type { Problem } from '../model/problems.ts';
import type { Manuscript } from './files.ts';

interface Addressed {
  manuscript: Manuscript;
  aliases: string[];
  guid: string;
}

/** What is wrong with the old addresses and lasting names of articles, which must be one article's alone. */
export function addressProblems(manuscripts: Manuscript[]): Problem[] {
  const articles = manuscripts.map(addressed);
  const slugs = new Map(articles.map(({ manuscript }) => [manuscript.slug, manuscript.file]));
  const aliases = new Map<string, string>();
  const guids = new Map<string, Manuscript>();
  return articles.flatMap(({ manuscript, aliases: own, guid }) => [
    ...own.flatMap((alias, index) => {
      const holder = slugs.get(alias) ?? aliases.get(alias);
      aliases.set(alias, manuscript.file);
      return holder ? [taken(manuscript.file, `aliases.${index}`, alias, holder)] : [];
    }),
    ...(own.length > 0 && !hasGuid(manuscript) ? [withoutGuid(manuscript.file, own)] : []),
    ...(guid === manuscript.slug || own.includes(guid)
      ? []
      : [withoutAlias(manuscript.file, guid)]),
    ...guidProblem({ manuscript, aliases: own, guid }, guids),
  ]);
}

function addressed(manuscript: Manuscript): Addressed {
  const { aliases, guid } = (manuscript.frontMatter ?? {}) as { aliases?: unknown; guid?: unknown };
  return {
    manuscript,
    aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [],
    guid: typeof guid === 'string' ? guid : manuscript.slug,
  };
}

const hasGuid = ({ frontMatter }: Manuscript): boolean =>
  typeof (frontMatter as { guid?: unknown } | undefined)?.guid === 'string';

function guidProblem({ manuscript, guid }: Addressed, guids: Map<string, Manuscript>): Problem[] {
  const holder = guids.get(guid);
  guids.set(guid, manuscript);
  // Two files of one slug are told of elsewhere.
  if (!holder || holder.slug === manuscript.slug) return [];
  return [taken(manuscript.file, 'guid', guid, holder.file)];
}

const taken = (file: string, field: string, name: string, holder: string): Problem => ({
  file,
  field,
  found: `"${name}" sudah dipakai ${holder}`,
  advice: 'pakai nama yang hanya milik satu artikel',
});

const withoutAlias = (file: string, guid: string): Problem => ({
  file,
  field: 'aliases',
  found: `nama pertama artikel ini, "${guid}", tidak tercatat sebagai alamat lamanya`,
  advice: `tambahkan ${guid} ke aliases, agar tautan yang sudah beredar tetap sampai`,
});

const withoutGuid = (file: string, aliases: string[]): Problem => ({
  file,
  field: 'guid',
  found: 'artikel ini pernah beralamat lain, tetapi nama pertamanya belum dicatat',
  advice: `isi dengan nama berkas saat artikel pertama kali terbit, misalnya ${aliases[0]}, agar pelanggan tidak menerimanya dua kali`,
});
