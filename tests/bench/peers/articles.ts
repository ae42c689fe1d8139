import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** An article of a fictional corpus, in a format for other programs. */
export interface PlainArticle {
  slug: string;
  title: string;
  standfirst: string;
  published: string;
  desk: string;
  tags: string[];
  person: string;
  body: string;
  /** Parts, each as Markdown. */
  parts: { heading: string; body: string }[];
}

/** Reads the articles of a corpus, newest first. */
export const articlesOf = (content: string): PlainArticle[] =>
  readdirSync(join(content, 'articles'))
    .map((name) =>
      articleIn(name.slice(0, -3), readFileSync(join(content, 'articles', name), 'utf8')),
    )
    .sort((a, b) => b.published.localeCompare(a.published));

function articleIn(slug: string, source: string): PlainArticle {
  const [, yaml = '', body = ''] = source.split(/^---\n/m);
  const head = parse(yaml) as Omit<PlainArticle, 'slug' | 'person' | 'body' | 'parts'> & {
    credits: { person: string }[];
  };
  const parts = body.split(/^## /m).slice(1);
  return {
    slug,
    title: head.title,
    standfirst: head.standfirst,
    desk: head.desk,
    tags: head.tags,
    published: new Date(head.published).toISOString(),
    person: head.credits[0]?.person ?? '',
    body,
    parts: parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return { heading, body: lines.join('\n') };
    }),
  };
}
