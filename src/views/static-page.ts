import { aboutSlug, imprintSlug, getStaticPagePath } from '../routes.ts';
import { createPageCard } from '../media/og/card.ts';
import type { Edition, StaticPageEntry } from '../model/edition.ts';
import type { RenderedStory } from '../model/story-summary.ts';
import { type TextView, createTextView } from './article.ts';
import { listFeeds } from './feed-links.ts';
import { type SiteChrome, createSiteChrome } from './site-chrome.ts';
import { createPageHead } from './head.ts';
import { site } from '../config/site.ts';
import { messages } from '../i18n/reader.ts';
import { createPublisherData } from './json-ld.ts';

/** View model of a static page. */
export interface StaticPageView {
  frame: SiteChrome;
  title: string;
  description: string;
  text: TextView;
  /** Facts of the imprint. Empty on other pages. */
  facts: { name: string; value: string }[];
}

/** Creates the view model of a static page, such as the page about the publication. */
export function createStaticPageView(
  edition: Edition,
  page: StaticPageEntry,
  text: RenderedStory,
): StaticPageView {
  const { slug, title, description } = page;
  const path = getStaticPagePath(slug);
  const head = createPageHead(
    {
      path,
      title,
      description,
      card: createPageCard(title, description, edition.design),
      feeds: listFeeds(edition.all, edition.all),
    },
    slug === aboutSlug || slug === imprintSlug ? createPublisherData() : [],
  );
  return {
    frame: createSiteChrome(edition, path, head, page.story.features),
    title,
    description,
    text: createTextView(page, text),
    facts: slug === imprintSlug ? listImprintFacts() : [],
  };
}

/** Lists the facts of the imprint that `site.ts` defines. */
function listImprintFacts(): StaticPageView['facts'] {
  const { publisher, responsible, address }: Partial<Record<string, string>> = site.imprint;
  const facts = { publisher, responsible, address, email: site.email };
  return Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name: messages.imprint[name as keyof typeof facts], value }],
  );
}
