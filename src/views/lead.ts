import type { Article } from '../model/article.ts';
import { getLargestVariant, type Picture, type Variant } from '../model/picture.ts';

/** The lead figure of a story as an image file. */
export interface LeadView {
  /** Path of the image, in a format that every browser supports. */
  src: string;
  /** In pixels. */
  width: number;
  height: number;
  alt: string;
  /** Alternative files. Browsers use the first that they support (HTML, section 4.8.2). */
  sources: { srcset: string; type?: string; media?: string; sizes?: string }[];
}

/** Creates the lead figure of a story for a list. Returns undefined if the story has none. */
export function createLeadView({ story: { lead } }: Pick<Article, 'story'>): LeadView | undefined {
  if (!lead) return undefined;
  const { alt } = lead;
  if ('picture' in lead) {
    const { path, width, height } = getLargestVariant(lead.picture);
    return { src: path, width, height, alt, sources: formatSizes(lead.picture) };
  }
  const { light, dark } = lead.drawn;
  return {
    src: light.path,
    width: light.width,
    height: light.height,
    alt,
    sources: [{ srcset: dark.path, media: '(prefers-color-scheme:dark)' }],
  };
}

/**
 * Returns the largest file of a story's lead figure, for feeds and search engines. Returns
 * undefined if the story has none.
 */
export function getLeadFile({ story: { lead } }: Pick<Article, 'story'>): Variant | undefined {
  if (!lead) return undefined;
  return 'picture' in lead ? getLargestVariant(lead.picture) : lead.drawn.large;
}

const sizes = '(min-width: 45rem) 43rem, 100vw';

const formatSizes = ({ avif, webp }: Picture): LeadView['sources'] =>
  [['image/avif', avif] as const, ['image/webp', webp] as const].map(([type, variants]) => ({
    type,
    sizes,
    srcset: variants.map(({ path, width }) => `${path} ${width}w`).join(', '),
  }));
