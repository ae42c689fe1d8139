import {
  aboutPath,
  toAbsolute,
  getArticlePath,
  correctionsId,
  getCorrectionsPath,
  getIconPath,
  getListPagePath,
  getListPath,
  getPartPath,
  getTermPath,
} from '../routes.ts';
import { createArticleCard, getCardPath } from '../media/og/card.ts';
import { site } from '../config/site.ts';
import { type Article, listAuthors, getLatestChange, listCredited } from '../model/article.ts';
import type { CorrectionsPage } from '../model/corrections.ts';
import { formatIsoInZone } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import type { ListingPage } from '../model/listing.ts';
import type { Person } from '../model/schema.ts';
import { findNeighbours } from '../model/follow-ups.ts';
import { messages } from '../i18n/reader.ts';
import { getLeadFile } from './lead.ts';
import { getBackground } from './sources.ts';

/** A schema.org object in JSON-LD. */
export type Thing = { '@type': string } & Record<string, unknown>;

const context = 'https://schema.org';
const imprint: Partial<Record<keyof typeof site.imprint, string | undefined>> = site.imprint;

/** Creates the publication as schema.org's NewsMediaOrganization. */
const createPublisher = (): Thing => ({
  '@type': 'NewsMediaOrganization',
  '@id': `${site.url}/#publisher`,
  name: site.name,
  url: toAbsolute('/'),
  logo: { '@type': 'ImageObject', url: toAbsolute(getIconPath(512)) },
});

/** Creates the publication's data for the front page, the about page and the imprint. */
export const createPublisherData = (): Thing[] => [
  {
    ...createPublisher(),
    '@context': context,
    description: site.description,
    email: site.email,
    knowsLanguage: site.language,
    publishingPrinciples: toAbsolute(aboutPath),
    correctionsPolicy: toAbsolute(aboutPath),
    ...(imprint.publisher !== undefined && { legalName: imprint.publisher }),
    ...(imprint.address !== undefined && { address: imprint.address }),
  },
];

/** Creates an article as schema.org's NewsArticle, with its breadcrumbs. */
export const createArticleData = (edition: Edition, article: Article): Thing[] => [
  createNewsArticle(edition, article),
  createTrail([
    { name: article.desk.name, path: getTermPath('desk', article.desk.slug) },
    { name: article.title, path: getArticlePath(article.slug) },
  ]),
];

/** Creates one page of a listing as schema.org's CollectionPage, with its breadcrumbs. */
export function createListingData({ listing, number, articles }: ListingPage): Thing[] {
  const { term } = listing;
  return [
    {
      '@context': context,
      '@type': 'CollectionPage',
      name: term.name,
      url: toAbsolute(getListPagePath(listing, number)),
      inLanguage: site.language,
      ...(term.description && { description: term.description }),
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: articles.map(({ slug, title }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: title,
          url: toAbsolute(getArticlePath(slug)),
        })),
      },
    },
    createTrail([{ name: term.name, path: getListPath(listing) }]),
  ];
}

/** Creates one page of the list of corrections as schema.org's CollectionPage, with breadcrumbs. */
export function createCorrectionsData({ number, entries }: CorrectionsPage): Thing[] {
  const { title, description } = messages.corrections;
  return [
    {
      '@context': context,
      '@type': 'CollectionPage',
      name: title,
      description,
      url: toAbsolute(getCorrectionsPath(number)),
      inLanguage: site.language,
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: entries.map(({ article }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: article.title,
          url: toAbsolute(getArticlePath(article.slug)),
        })),
      },
    },
    createTrail([{ name: title, path: getCorrectionsPath() }]),
  ];
}

/**
 * Serializes structured data for a script element. It escapes `<`, so that no text can end the
 * element (HTML, section 4.12.1.3).
 */
export const renderData = (data: Thing[]): string =>
  JSON.stringify(data.length === 1 ? data[0] : data).replaceAll('<', '\\u003c');

function createNewsArticle(edition: Edition, article: Article): Thing {
  const { design } = edition;
  const { slug, title, description, published, desk, tags, story, place, happened } = article;
  const url = toAbsolute(getArticlePath(slug));
  const [reporters, editors] = [listCredited(article, 'report'), listCredited(article, 'editor')];
  const isRewrite = listCredited(article, 'rewrite').length > 0;
  const lead = getLeadFile(article);
  return {
    '@context': context,
    '@type': 'NewsArticle',
    '@id': url,
    mainEntityOfPage: url,
    url,
    headline: title,
    description,
    image: [
      ...(lead ? [toAbsolute(lead.path)] : []),
      ...(['preview', 'standard', 'square'] as const).map((size) =>
        toAbsolute(getCardPath(createArticleCard(article, design, size))),
      ),
    ],
    datePublished: formatIsoInZone(published),
    dateModified: formatIsoInZone(getLatestChange(article)),
    author: listAuthors(article).map(createAgent),
    ...(!isRewrite && getEditors(editors)),
    publisher: createPublisher(),
    articleSection: desk.name,
    keywords: tags.map(({ name }) => name),
    wordCount: story.words,
    inLanguage: site.language,
    isAccessibleForFree: true,
    contentLocation: { '@type': 'Place', name: place },
    ...(happened && { temporalCoverage: happened }),
    ...getBasis(article, isRewrite && reporters.length > 0 ? [getSource(reporters, editors)] : []),
    ...findCorrections(article),
    ...findBackground(article),
    ...findSequels(edition, article),
    ...(story.parts.length > 0 && {
      hasPart: story.parts.map((part) => ({
        '@type': 'WebPageElement',
        name: part.heading,
        url: toAbsolute(getPartPath(slug, part.slug)),
      })),
    }),
  };
}

/**
 * Returns the sources of an article as `citation`. A retold article is also based on them and on
 * the original report (`isBasedOn`).
 */
function getBasis({ sources, credits }: Article, retold: Thing[]): Partial<Thing> {
  const works = sources.map(getWork);
  const isRewrite = credits.some(({ role }) => role === 'rewrite');
  const based = [...retold, ...(isRewrite ? works : [])];
  const [only] = based;
  return {
    ...(only && { isBasedOn: based.length > 1 ? based : only }),
    ...(works.length > 0 && { citation: works }),
  };
}

const getWork = ({ outlet, title, url, date, by }: Article['sources'][number]): Thing => ({
  '@type': 'CreativeWork',
  name: title ?? outlet ?? messages.credits.report,
  ...(url !== undefined && { url }),
  ...(date !== undefined && { datePublished: date }),
  ...(by !== undefined && { author: { '@type': 'Person', name: by } }),
  ...(outlet !== undefined && { publisher: { '@type': 'Organization', name: outlet } }),
});

/** Returns corrections as schema.org's CorrectionComment, and replies as Comment. */
function findCorrections({ corrections, replies, slug }: Article): Partial<Thing> {
  const said = corrections.map(({ at, was, now, why }) => ({
    '@type': 'CorrectionComment',
    text: messages.corrections.said(was, now, why),
    datePublished: formatIsoInZone(at),
    url: toAbsolute(`${getArticlePath(slug)}#${correctionsId}`),
  }));
  const answers = replies.map(({ at, by, text }) => ({
    '@type': 'Comment',
    name: messages.replies.by(by),
    author: { '@type': 'Person', name: by },
    text,
    datePublished: formatIsoInZone(at),
  }));
  return {
    ...(said.length > 0 && { correction: said }),
    ...(answers.length > 0 && { comment: answers }),
  };
}

/**
 * Returns schema.org's backstory and abstract. The backstory says who was heard, who was not, and
 * what is unknown. The abstract contains the key points.
 */
function findBackground(article: Article): Partial<Thing> {
  const background = getBackground(article);
  const { points = [] } = article;
  return {
    ...(background.length > 0 && { backstory: background.join(' ') }),
    ...(points.length > 0 && { abstract: points.map(({ text }) => text).join(' ') }),
  };
}

/** Returns the story that this one follows up, and its newest follow-up, as `mentions`. */
function findSequels(edition: Edition, article: Article): Partial<Thing> {
  const { older, newer } = findNeighbours(edition, article);
  const thing = ({ slug, title }: Article): Thing => ({
    '@type': 'NewsArticle',
    '@id': toAbsolute(getArticlePath(slug)),
    headline: title,
    url: toAbsolute(getArticlePath(slug)),
  });
  const related = [older, newer].filter((one) => one !== undefined);
  return related.length > 0 ? { mentions: related.map(thing) } : {};
}

/** Creates the report that an article retells, with its authors and editors. */
const getSource = (reporters: Person[], editors: Person[]): Thing => ({
  '@type': 'CreativeWork',
  name: messages.credits.report,
  author: reporters.map(createAgent),
  ...getEditors(editors),
});

/** Returns the editors that are people: schema.org allows no organization as an editor. */
const getEditors = (editors: Person[]): { editor?: Thing[] } => {
  const people = editors.filter(({ organization }) => !organization);
  return people.length > 0 ? { editor: people.map(createAgent) } : {};
};

const createAgent = ({ name, slug, organization }: Person): Thing => ({
  '@type': organization ? 'Organization' : 'Person',
  name,
  url: toAbsolute(getTermPath('person', slug)),
});

const createTrail = (steps: { name: string; path: string }[]): Thing => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: site.name, path: '/' }, ...steps].map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: toAbsolute(path),
  })),
});
