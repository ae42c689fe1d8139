import {
  aboutPath,
  absolute,
  articlePath,
  correctionsId,
  correctionsPath,
  iconPath,
  listPagePath,
  listPath,
  partPath,
  termPath,
} from '../routes.ts';
import { articleCard, cardPath } from '../media/og/card.ts';
import { site } from '../config/site.ts';
import { type Article, authorsOf, changeOf, creditedAs } from '../model/article.ts';
import type { CorrectionsPage } from '../model/corrections.ts';
import { isoInZone } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import type { ListingPage } from '../model/listing.ts';
import type { Person } from '../model/schema.ts';
import { neighboursOf } from '../model/sequels.ts';
import { words } from '../i18n/reader.ts';
import { leadFile } from './lead.ts';
import { backgroundOf } from './sources.ts';

/** A thing of schema.org, as JSON-LD writes it. */
export type Thing = { '@type': string } & Record<string, unknown>;

const context = 'https://schema.org';
const imprint: Partial<Record<keyof typeof site.imprint, string | undefined>> = site.imprint;

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
    ...(imprint.publisher !== undefined && { legalName: imprint.publisher }),
    ...(imprint.address !== undefined && { address: imprint.address }),
  },
];

/** An article as schema.org's NewsArticle, with its place on the site. */
export const articleData = (edition: Edition, article: Article): Thing[] => [
  newsArticle(edition, article),
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

/** One page of the list of corrections as schema.org's CollectionPage, with its place on the site. */
export function correctionsData({ number, entries }: CorrectionsPage): Thing[] {
  const { title, description } = words.corrections;
  return [
    {
      '@context': context,
      '@type': 'CollectionPage',
      name: title,
      description,
      url: absolute(correctionsPath(number)),
      inLanguage: site.language,
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: entries.map(({ article }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: article.title,
          url: absolute(articlePath(article.slug)),
        })),
      },
    },
    trail([{ name: title, path: correctionsPath() }]),
  ];
}

/** Structured data as the text of a script element; nothing in it can end that element (HTML, section 4.12.1.3). */
export const renderData = (data: Thing[]): string =>
  JSON.stringify(data.length === 1 ? data[0] : data).replaceAll('<', '\\u003c');

function newsArticle(edition: Edition, article: Article): Thing {
  const { design } = edition;
  const { slug, title, description, published, desk, tags, story, place, happened } = article;
  const url = absolute(articlePath(slug));
  const [reporters, editors] = [creditedAs(article, 'report'), creditedAs(article, 'editor')];
  const isRewrite = creditedAs(article, 'rewrite').length > 0;
  const lead = leadFile(article);
  return {
    '@context': context,
    '@type': 'NewsArticle',
    '@id': url,
    mainEntityOfPage: url,
    url,
    headline: title,
    description,
    image: [
      ...(lead ? [absolute(lead.path)] : []),
      ...(['preview', 'standard', 'square'] as const).map((size) =>
        absolute(cardPath(articleCard(article, design, size))),
      ),
    ],
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
    ...basisOf(article, isRewrite && reporters.length > 0 ? [sourceOf(reporters, editors)] : []),
    ...correctionsIn(article),
    ...backgroundIn(article),
    ...sequelsIn(edition, article),
    ...(story.parts.length > 0 && {
      hasPart: story.parts.map((part) => ({
        '@type': 'WebPageElement',
        name: part.heading,
        url: absolute(partPath(slug, part.slug)),
      })),
    }),
  };
}

/** What an article rests on: it is based on what it retells, and cites all else. */
function basisOf({ sources, credits }: Article, retold: Thing[]): Partial<Thing> {
  const works = sources.map(workOf);
  const isRewrite = credits.some(({ role }) => role === 'rewrite');
  const based = [...retold, ...(isRewrite ? works : [])];
  const [only] = based;
  return {
    ...(only && { isBasedOn: based.length > 1 ? based : only }),
    ...(works.length > 0 && { citation: works }),
  };
}

const workOf = ({ outlet, title, url, date, by }: Article['sources'][number]): Thing => ({
  '@type': 'CreativeWork',
  name: title ?? outlet ?? words.credits.report,
  ...(url !== undefined && { url }),
  ...(date !== undefined && { datePublished: date }),
  ...(by !== undefined && { author: { '@type': 'Person', name: by } }),
  ...(outlet !== undefined && { publisher: { '@type': 'Organization', name: outlet } }),
});

/** Corrections as schema.org's CorrectionComment, and replies as Comment. */
function correctionsIn({ corrections, replies, slug }: Article): Partial<Thing> {
  const said = corrections.map(({ at, was, now, why }) => ({
    '@type': 'CorrectionComment',
    text: words.corrections.said(was, now, why),
    datePublished: isoInZone(at),
    url: absolute(`${articlePath(slug)}#${correctionsId}`),
  }));
  const answers = replies.map(({ at, by, text }) => ({
    '@type': 'Comment',
    name: words.replies.by(by),
    author: { '@type': 'Person', name: by },
    text,
    datePublished: isoInZone(at),
  }));
  return {
    ...(said.length > 0 && { correction: said }),
    ...(answers.length > 0 && { comment: answers }),
  };
}

/** Whose account it is and what is not known, as schema.org's backstory; what stands for the story, as its abstract. */
function backgroundIn(article: Article): Partial<Thing> {
  const background = backgroundOf(article);
  const { points = [] } = article;
  return {
    ...(background.length > 0 && { backstory: background.join(' ') }),
    ...(points.length > 0 && { abstract: points.map(({ text }) => text).join(' ') }),
  };
}

/** The story that this one goes on from, and the one that goes on from it. */
function sequelsIn(edition: Edition, article: Article): Partial<Thing> {
  const { older, newer } = neighboursOf(edition, article);
  const thing = ({ slug, title }: Article): Thing => ({
    '@type': 'NewsArticle',
    '@id': absolute(articlePath(slug)),
    headline: title,
    url: absolute(articlePath(slug)),
  });
  const related = [older, newer].filter((one) => one !== undefined);
  return related.length > 0 ? { mentions: related.map(thing) } : {};
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
