import type { ArticleText } from '../model/parts.ts';
import type { Problem } from '../model/problems.ts';
import type { FrontMatter } from '../model/schema.ts';
import {
  aboutPath,
  articlePath,
  indexPath,
  partPath,
  subscribePath,
  termPath,
} from '../addresses.ts';
import { suggestion } from './suggestion.ts';

interface Linked {
  slug: string;
  file: string;
  data: FrontMatter;
  html: string;
  text: ArticleText;
}

/** Links within the site that lead to no page of it, or to none that readers see at the moment `now`. */
export function deadLinks(articles: Linked[], now: Date): Problem[] {
  const due = articles.filter(({ data }) => Date.parse(data.published) <= now.getTime());
  const [standing, planned] = [knownPaths(due), knownPaths(articles)];
  return articles.flatMap((article) => {
    const known = due.includes(article) ? standing : planned;
    return linksIn(article)
      .filter((path) => !known.has(path))
      .map((path) => ({ file: article.file, field: 'tautan', ...dead(path, known, planned) }));
  });
}

const linksIn = ({ html }: Linked): string[] =>
  Array.from(html.matchAll(/<a href="(\/[^"#?]*)/g), ([, path = '']) => path);

const dead = (path: string, known: Set<string>, planned: Set<string>) =>
  planned.has(path)
    ? {
        found: `"${path}" belum terbit, sedangkan artikel ini sudah`,
        advice: 'pasang tautannya setelah halaman itu terbit',
      }
    : {
        found: `"${path}" bukan alamat di situs ini`,
        advice: suggestion(path, [...known]).replace(
          /yang ada: .*/,
          'periksa alamatnya; artikel lain ditulis ../nama-berkas/',
        ),
      };

function knownPaths(articles: Linked[]): Set<string> {
  const paths = new Set(['/', '/berita/', indexPath, aboutPath, subscribePath]);
  for (const { slug, data, text } of articles) {
    for (const name of [slug, ...(data.aliases ?? [])]) {
      paths.add(articlePath(name));
      for (const part of text.parts) paths.add(partPath(name, part.slug));
    }
    paths.add(termPath('desk', data.desk));
    for (const tag of data.tags) paths.add(termPath('tag', tag));
    for (const { person } of data.credits) paths.add(termPath('person', person));
  }
  return paths;
}
