import type { ArticleText } from '../model/parts.ts';
import type { Problem } from '../model/problems.ts';
import {
  aboutPath,
  articlePath,
  indexPath,
  partPath,
  subscribePath,
  termPath,
} from '../model/urls.ts';
import type { Terms } from './terms.ts';
import { suggestion } from './suggestion.ts';

interface Linked {
  slug: string;
  file: string;
  aliases: string[];
  html: string;
  text: ArticleText;
}

/** Links within the site that lead to no page of it. */
export function deadLinks(articles: Linked[], terms: Terms): Problem[] {
  const known = knownPaths(articles, terms);
  return articles.flatMap(({ file, html }) =>
    Array.from(html.matchAll(/<a href="(\/[^"#?]*)/g), ([, path = '']) => path)
      .filter((path) => !known.has(path))
      .map((path) => ({
        file,
        field: 'tautan',
        found: `"${path}" bukan alamat di situs ini`,
        advice: suggestion(path, [...known]).replace(
          /yang ada: .*/,
          'periksa alamatnya; artikel lain ditulis ../nama-berkas/',
        ),
      })),
  );
}

function knownPaths(articles: Linked[], { desks, tags, people }: Terms): Set<string> {
  const paths = new Set(['/', '/berita/', indexPath, aboutPath, subscribePath]);
  for (const { slug, aliases, text } of articles) {
    for (const name of [slug, ...aliases]) {
      paths.add(articlePath(name));
      for (const part of text.parts) paths.add(partPath(name, part.slug));
    }
  }
  for (const [kind, list] of [
    ['desk', desks],
    ['tag', tags],
    ['person', people],
  ] as const) {
    for (const slug of Object.keys(list ?? {})) paths.add(termPath(kind, slug));
  }
  return paths;
}
