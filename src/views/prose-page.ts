import { aboutSlug, prosePath } from '../addresses.ts';
import { pageCard } from '../cards/card.ts';
import type { Edition, ProsePage } from '../model/edition.ts';
import type { PrintedText } from '../model/kept-story.ts';
import { type TextView, textView } from './article.ts';
import { feedsOf } from './feed-links.ts';
import { type FrameView, frameView } from './frame.ts';
import { pageHead } from './head.ts';
import { publisherData } from './json-ld.ts';

/** All that a page of the publication's own shows. */
export interface ProsePageView {
  frame: FrameView;
  title: string;
  description: string;
  text: TextView;
}

/** A page of the publication's own, such as the one about it. */
export function prosePageView(edition: Edition, page: ProsePage, text: PrintedText): ProsePageView {
  const { slug, title, description } = page;
  const path = prosePath(slug);
  const head = pageHead(
    {
      path,
      title,
      description,
      card: pageCard(title, description, edition.design),
      feeds: feedsOf(edition.all, edition.all),
    },
    slug === aboutSlug ? publisherData() : [],
  );
  return {
    frame: frameView(edition, path, head),
    title,
    description,
    text: textView(page, text),
  };
}
