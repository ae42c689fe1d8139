import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { reportMessages } from '../i18n/report.ts';
import { getContentFile } from './content-files.ts';
import { getFileName, createTemplate } from './article-template.ts';

/** An article that was begun, by its slug, with its file and the folder for its pictures, to be shown; or why it was not. */
export type NewArticle = { slug: string; file: string; folder: string } | { refusal: string };

/** Begins an article of a title, as a draft, with a folder for its pictures; what is there already stays as it is. */
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
