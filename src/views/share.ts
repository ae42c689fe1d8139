import { toAbsolute, getArticlePath, getFilePath, getPartPath } from '../routes.ts';
import { site } from '../config/site.ts';
import type { Article } from '../model/article.ts';
import { getCalendarDay, formatMediumDate } from '../model/dates.ts';
import type { PartOutline } from '../model/story-summary.ts';
import { createSlug } from '../model/text.ts';
import type { LinkView } from './site-chrome.ts';
import { messages } from '../i18n/reader.ts';

/** What a reader shares: an absolute address, a title, and a text with the title and the date. */
export interface ShareText {
  url: string;
  title: string;
  text: string;
}

/** A link that opens a service to share a story. */
export interface ShareLink {
  name: string;
  href: string;
}

/** The text to share, and the links to services. */
export interface ShareView extends ShareText {
  links: ShareLink[];
  /** The pages of the article's parts, each with a share row of its own. */
  parts?: LinkView[];
  /** Path and file name of the standalone file of the article. */
  file?: { path: string; name: string };
}

/** Creates the share row of an article or of one of its parts. */
export function createShareView(article: Article, part?: PartOutline): ShareView {
  const shared = getShareText(article, part);
  const { slug } = article;
  const file = { path: getFilePath(slug), name: `${createSlug(site.name)}-${slug}.html` };
  return {
    ...shared,
    links: createShareLinks(shared),
    ...(!part && { file, parts: listPartLinks(article) }),
  };
}

const listPartLinks = ({ slug, story }: Article): LinkView[] =>
  story.parts.map((part, index) => ({
    path: getPartPath(slug, part.slug),
    name: messages.part.numbered(index + 1),
  }));

/** Returns the text to share for an article or for one of its parts. */
export function getShareText(article: Article, part?: PartOutline): ShareText {
  const { slug, happened, published } = article;
  const title = part ? messages.part.title(part.heading, article.title) : article.title;
  const date = happened
    ? messages.card.happened(getCalendarDay(happened))
    : messages.card.published(formatMediumDate(published));
  return {
    url: toAbsolute(part ? getPartPath(slug, part.slug) : getArticlePath(slug)),
    title,
    text: messages.share.text(title, date.charAt(0).toLowerCase() + date.slice(1)),
  };
}

/**
 * Creates links to services, with the text to share in their parameters. Nothing is requested from
 * the services before a click.
 */
export function createShareLinks({ url, title, text }: ShareText): ShareLink[] {
  const [u, t, both] = [url, text, `${text} ${url}`].map(encodeURIComponent);
  return [
    { name: 'WhatsApp', href: `https://wa.me/?text=${both}` },
    { name: 'Telegram', href: `https://t.me/share/url?url=${u}&text=${t}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${u}` },
    { name: 'X', href: `https://x.com/intent/post?text=${t}&url=${u}` },
    { name: 'LINE', href: `https://social-plugins.line.me/lineit/share?url=${u}&text=${t}` },
    {
      name: messages.share.email,
      href: `mailto:?subject=${encodeURIComponent(title)}&body=${both}`,
    },
  ];
}
