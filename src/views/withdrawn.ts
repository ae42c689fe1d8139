import { articlePath, listPath } from '../routes.ts';
import type { Article } from '../model/article.ts';
import { dateAndTime } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import { words } from '../i18n/reader.ts';
import { allCorrections } from './correction-log.ts';
import { feedLinks } from './feed-links.ts';
import { type FrameView, frameView, type LinkView } from './site-chrome.ts';
import { withdrawnHead } from './head.ts';

/** All that the page of a story shows that was withdrawn. */
export interface WithdrawnView {
  frame: FrameView;
  title: string;
  sentences: string[];
  links: LinkView[];
}

/**
 * The page of a story that was withdrawn.
 *
 * @throws Error for one that was not.
 */
export function withdrawnView(edition: Edition, article: Article): WithdrawnView {
  const { slug, title, withdrawn } = article;
  if (!withdrawn) throw new Error(`${slug} was not withdrawn.`);
  const date = dateAndTime(withdrawn.at);
  return {
    frame: frameView(
      edition,
      articlePath(slug),
      withdrawnHead(article, feedLinks(edition.all), edition.design),
    ),
    title: words.withdrawn.title,
    sentences: [words.withdrawn.text(title, date), words.withdrawn.reason(withdrawn.reason)],
    links: [allCorrections, { path: listPath(edition.all), name: edition.all.term.name }],
  };
}
