import type { FileProblem } from '../model/problems.ts';
import { editor } from '../i18n/editor.ts';
import type { Manuscript } from './front-matter.ts';

interface Addressed {
  manuscript: Manuscript;
  aliases: string[];
  guid: string;
}

/**
 * Checks the former slugs (`aliases`) and permanent names (`guid`) of articles. Each may belong to
 * one article only. An article with aliases needs a `guid`, which must be its slug or an alias.
 *
 * @returns the problems, by file
 */
export function checkRedirects(manuscripts: Manuscript[]): Map<string, FileProblem[]> {
  const articles = manuscripts.map(listAddressed);
  const slugs = new Map(articles.map(({ manuscript }) => [manuscript.slug, manuscript.file]));
  const aliases = new Map<string, string>();
  const guids = new Map<string, Manuscript>();
  return new Map(
    articles.map(({ manuscript, aliases: own, guid }) => [
      manuscript.file,
      [
        ...own.flatMap((alias, index) => {
          const holder = slugs.get(alias) ?? aliases.get(alias);
          aliases.set(alias, manuscript.file);
          return holder ? [findTaken(`aliases.${index}`, alias, holder)] : [];
        }),
        ...(own[0] !== undefined && !hasGuid(manuscript)
          ? [{ field: 'guid', ...editor.oldAddresses.withoutGuid(own[0]) }]
          : []),
        ...(guid === manuscript.slug || own.includes(guid)
          ? []
          : [{ field: 'aliases', ...editor.oldAddresses.withoutAlias(guid) }]),
        ...checkGuids({ manuscript, aliases: own, guid }, guids),
      ],
    ]),
  );
}

function listAddressed(manuscript: Manuscript): Addressed {
  const { aliases, guid } = (manuscript.frontMatter ?? {}) as { aliases?: unknown; guid?: unknown };
  return {
    manuscript,
    aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [],
    guid: typeof guid === 'string' ? guid : manuscript.slug,
  };
}

const hasGuid = ({ frontMatter }: Manuscript): boolean =>
  typeof (frontMatter as { guid?: unknown } | undefined)?.guid === 'string';

function checkGuids(
  { manuscript, guid }: Addressed,
  guids: Map<string, Manuscript>,
): FileProblem[] {
  const holder = guids.get(guid);
  guids.set(guid, manuscript);
  // `check-front-matter.ts` reports two files with the same slug.
  if (!holder || holder.slug === manuscript.slug) return [];
  return [findTaken('guid', guid, holder.file)];
}

const findTaken = (field: string, name: string, holder: string): FileProblem => ({
  field,
  ...editor.oldAddresses.taken(name, holder),
});
