import { toAbsolute, getArticlePath, getFilePath, getPartPath } from '../routes.ts';
import { site } from '../config/site.ts';
import type { Article } from '../model/article.ts';
import { getCalendarDay, formatMediumDate } from '../model/dates.ts';
import type { PartOutline } from '../model/story-summary.ts';
import { createSlug } from '../model/text.ts';
import { messages } from '../i18n/reader.ts';

/** What someone sends round: an absolute address, and a text that says what it leads to and of when it is. */
export interface ShareText {
  url: string;
  title: string;
  text: string;
}

/** A link that opens a service with what is shared. */
export interface ShareLink {
  name: string;
  href: string;
}

/** What is shared, and the links that share it. */
export interface ShareView extends ShareText {
  links: ShareLink[];
  /** The whole article as a file to be sent, and the name that it is saved under. */
  file?: { path: string; name: string };
}

/** The row for sharing an article, or one part of it. */
export function createShareView(article: Article, part?: PartOutline): ShareView {
  const shared = getShareText(article, part);
  const { slug } = article;
  const file = { path: getFilePath(slug), name: `${createSlug(site.name)}-${slug}.html` };
  return { ...shared, links: createShareLinks(shared), ...(!part && { file }) };
}

/** What is shared of an article, or of one part of it. */
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

/** Links to services, each of which says by its own parameters what to share. Nothing is asked of them before a click. */
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
