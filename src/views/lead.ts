import type { Article } from '../model/article.ts';
import { getLargestVariant, type Picture, type Variant } from '../model/picture.ts';
import type { Feature, RenderedStory } from '../model/story-summary.ts';

/** The lead figure of a story for a list: HTML of a map or a chart, or a picture. */
export type LeadView =
  | {
      html: string;
      /** Features of the figure that need styles. */
      features: Feature[];
    }
  | { picture: LeadPictureView };

/** A lead picture as an image file. */
export interface LeadPictureView {
  /** Path of the image, in a format that every browser supports. */
  src: string;
  /** In pixels. */
  width: number;
  height: number;
  alt: string;
  /** Alternative files. Browsers use the first that they support (HTML, section 4.8.2). */
  sources: { srcset: string; type: string; sizes: string }[];
}

/** Returns the rendered text of a story. */
export type ReadText = (article: Article) => RenderedStory;

/**
 * Creates the lead figure of a story for a list. Returns undefined if the story has none.
 *
 * @throws Error if the text of the story lacks its map or chart, which no build produces
 */
export function createLeadView(article: Article, readText: ReadText): LeadView | undefined {
  const { lead } = article.story;
  if (!lead) return undefined;
  if ('figure' in lead) {
    const { figure } = readText(article);
    if (figure === undefined)
      throw new Error(`The lead figure of ${article.slug} was not rendered.`);
    return { html: figure, features: lead.features };
  }
  const { path, width, height } = getLargestVariant(lead.picture);
  return {
    picture: { src: path, width, height, alt: lead.alt, sources: formatSizes(lead.picture) },
  };
}

/** Lists the features of a lead figure that need styles. */
export const getLeadFeatures = (lead: LeadView | undefined): Feature[] =>
  lead && 'features' in lead ? lead.features : [];

/**
 * Returns the largest file of a story's lead figure, for feeds and search engines. Returns
 * undefined if the story has none.
 */
export function getLeadFile({ story: { lead } }: Pick<Article, 'story'>): Variant | undefined {
  if (!lead) return undefined;
  return 'picture' in lead ? getLargestVariant(lead.picture) : lead.drawn;
}

const sizes = '(min-width: 45rem) 43rem, 100vw';

const formatSizes = ({ avif, webp }: Picture): LeadPictureView['sources'] =>
  [['image/avif', avif] as const, ['image/webp', webp] as const].map(([type, variants]) => ({
    type,
    sizes,
    srcset: variants.map(({ path, width }) => `${path} ${width}w`).join(', '),
  }));
