import {
  aboutPath,
  absolute,
  articlePath,
  iconPath,
  listPagePath,
  listPath,
  partPath,
  termPath,
} from '../addresses.ts';
import { articleCard, cardPath } from '../cards/card.ts';
import { site } from '../config/site.ts';
import { type Article, authorsOf, changeOf, creditedAs } from '../model/article.ts';
import { isoInZone } from '../model/dates.ts';
import type { ListingPage } from '../model/listing.ts';
import type { Person } from '../model/schema.ts';
import { words } from '../words/reader.ts';

/** A thing of schema.org, as JSON-LD writes it. */
export type Thing = { '@type': string } & Record<string, unknown>;

const context = 'https://schema.org';

/** The publication as schema.org's NewsMediaOrganization. */
const publisher = (): Thing => ({
  '@type': 'NewsMediaOrganization',
  '@id': `${site.url}/#publisher`,
  name: site.name,
  url: absolute('/'),
  logo: { '@type': 'ImageObject', url: absolute(iconPath(512)) },
});

/** What the front page and the page about the site say of the publication. */
export const publisherData = (): Thing[] => [
  {
    ...publisher(),
    '@context': context,
    description: site.description,
    email: site.email,
    knowsLanguage: site.language,
    publishingPrinciples: absolute(aboutPath),
    correctionsPolicy: absolute(aboutPath),
  },
];

/** An article as schema.org's NewsArticle, with its place on the site. */
export const articleData = (article: Article, design: string): Thing[] => [
  newsArticle(article, design),
  trail([
    { name: article.desk.name, path: termPath('desk', article.desk.slug) },
    { name: article.title, path: articlePath(article.slug) },
  ]),
];

/** One page of a listing as schema.org's CollectionPage, with its place on the site. */
export function listingData({ listing, number, articles }: ListingPage): Thing[] {
  const { term } = listing;
  return [
    {
      '@context': context,
      '@type': 'CollectionPage',
      name: term.name,
      url: absolute(listPagePath(listing, number)),
      inLanguage: site.language,
      ...(term.description && { description: term.description }),
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: articles.map(({ slug, title }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: title,
          url: absolute(articlePath(slug)),
        })),
      },
    },
    trail([{ name: term.name, path: listPath(listing) }]),
  ];
}

/** Structured data as the text of a script element; nothing in it can end that element (HTML, section 4.12.1.3). */
export const renderData = (data: Thing[]): string =>
  JSON.stringify(data.length === 1 ? data[0] : data).replaceAll('<', '\\u003c');

function newsArticle(article: Article, design: string): Thing {
  const { slug, title, description, published, desk, tags, story, place, happened } = article;
  const url = absolute(articlePath(slug));
  const [reporters, editors] = [creditedAs(article, 'report'), creditedAs(article, 'editor')];
  const isRewrite = creditedAs(article, 'rewrite').length > 0;
  return {
    '@context': context,
    '@type': 'NewsArticle',
    '@id': url,
    mainEntityOfPage: url,
    url,
    headline: title,
    description,
    image: (['wide', 'standard', 'square'] as const).map((size) =>
      absolute(cardPath(articleCard(article, design, size))),
    ),
    datePublished: isoInZone(published),
    dateModified: isoInZone(changeOf(article)),
    author: authorsOf(article).map(agent),
    ...(!isRewrite && editorsOf(editors)),
    publisher: publisher(),
    articleSection: desk.name,
    keywords: tags.map(({ name }) => name),
    wordCount: story.words,
    inLanguage: site.language,
    isAccessibleForFree: true,
    contentLocation: { '@type': 'Place', name: place },
    ...(happened && { temporalCoverage: happened }),
    ...(isRewrite && reporters.length > 0 && { isBasedOn: sourceOf(reporters, editors) }),
    ...(story.parts.length > 0 && {
      hasPart: story.parts.map((part) => ({
        '@type': 'WebPageElement',
        name: part.heading,
        url: absolute(partPath(slug, part.slug)),
      })),
    }),
  };
}

/** The report that an article is retold from, credited to those who made it. */
const sourceOf = (reporters: Person[], editors: Person[]): Thing => ({
  '@type': 'CreativeWork',
  name: words.credits.report,
  author: reporters.map(agent),
  ...editorsOf(editors),
});

/** To schema.org an editor is a person. */
const editorsOf = (editors: Person[]): { editor?: Thing[] } => {
  const people = editors.filter(({ organization }) => !organization);
  return people.length > 0 ? { editor: people.map(agent) } : {};
};

const agent = ({ name, slug, organization }: Person): Thing => ({
  '@type': organization ? 'Organization' : 'Person',
  name,
  url: absolute(termPath('person', slug)),
});

const trail = (steps: { name: string; path: string }[]): Thing => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: site.name, path: '/' }, ...steps].map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absolute(path),
  })),
});
