import { getArticlePath, getListPath } from '../routes.ts';
import type { Article } from '../model/article.ts';
import { formatDateAndTime } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import { messages } from '../i18n/reader.ts';
import { allCorrections } from './correction-log.ts';
import { createFeedLinks } from './feed-links.ts';
import { type SiteChrome, createSiteChrome, type LinkView } from './site-chrome.ts';
import { createWithdrawnHead } from './head.ts';

/** View model of a withdrawn story's page. */
export interface WithdrawnView {
  frame: SiteChrome;
  title: string;
  sentences: string[];
  links: LinkView[];
}

/**
 * Creates the view model of a withdrawn story's page.
 *
 * @throws Error if the story was not withdrawn
 */
export function createWithdrawnView(edition: Edition, article: Article): WithdrawnView {
  const { slug, title, withdrawn } = article;
  if (!withdrawn) throw new Error(`${slug} was not withdrawn.`);
  const date = formatDateAndTime(withdrawn.at);
  return {
    frame: createSiteChrome(
      edition,
      getArticlePath(slug),
      createWithdrawnHead(article, createFeedLinks(edition.all), edition.design),
    ),
    title: messages.withdrawn.title,
    sentences: [messages.withdrawn.text(title, date), messages.withdrawn.reason(withdrawn.reason)],
    links: [allCorrections, { path: getListPath(edition.all), name: edition.all.term.name }],
  };
}
