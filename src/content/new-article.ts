import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { reportMessages } from '../i18n/report.ts';
import { getContentFile } from './content-files.ts';
import { getFileName, createTemplate } from './article-template.ts';

/** A new article with its paths as shown to editors, or the reason why it was not created. */
export type NewArticle = { slug: string; file: string; folder: string } | { refusal: string };

/** Creates a draft with a title, and a folder for its pictures. Never overwrites existing files. */
export function createArticle(title: string, content: string, now: Date): NewArticle {
  if (title === '') return { refusal: reportMessages.new.usage };
  const slug = getFileName(title);
  if (slug === '') return { refusal: reportMessages.new.noSlug };
  const [file, folder] = [
    getContentFile(content, `articles/${slug}.md`),
    getContentFile(content, `articles/${slug}`),
  ];
  if (existsSync(file.path)) return { refusal: reportMessages.new.exists(file.shown) };
  if (existsSync(folder.path)) return { refusal: reportMessages.new.exists(folder.shown) };
  mkdirSync(folder.path, { recursive: true });
  writeFileSync(file.path, createTemplate(title, now), { flag: 'wx' });
  return { slug, file: file.shown, folder: folder.shown };
}
