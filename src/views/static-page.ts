import { aboutSlug, imprintSlug, prosePath } from '../routes.ts';
import { pageCard } from '../media/og/card.ts';
import type { Edition, ProsePage } from '../model/edition.ts';
import type { PrintedText } from '../model/story-summary.ts';
import { type TextView, textView } from './article.ts';
import { feedsOf } from './feed-links.ts';
import { type FrameView, frameView } from './site-chrome.ts';
import { pageHead } from './head.ts';
import { site } from '../config/site.ts';
import { words } from '../i18n/reader.ts';
import { publisherData } from './json-ld.ts';

/** All that a page of the publication's own shows. */
export interface ProsePageView {
  frame: FrameView;
  title: string;
  description: string;
  text: TextView;
  /** Who answers for the publication, on the page for that. */
  facts: { name: string; value: string }[];
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
    slug === aboutSlug || slug === imprintSlug ? publisherData() : [],
  );
  return {
    frame: frameView(edition, path, head, page.story.features),
    title,
    description,
    text: textView(page, text),
    facts: slug === imprintSlug ? imprintFacts() : [],
  };
}

/** What `site.ts` says of who answers for the publication. */
function imprintFacts(): ProsePageView['facts'] {
  const { publisher, responsible, address }: Partial<Record<string, string>> = site.imprint;
  const facts = { publisher, responsible, address, email: site.email };
  return Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name: words.imprint[name as keyof typeof facts], value }],
  );
}
