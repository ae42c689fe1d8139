import type { Article } from '../model/article.ts';
import { getLargestVariant, type Picture, type Variant } from '../model/picture.ts';

/** The figure that stands for a story, as a picture file beside a page. */
export interface LeadView {
  /** Path of the picture that every browser knows. */
  src: string;
  /** In pixels. */
  width: number;
  height: number;
  alt: string;
  /** Other files of it, the first that a browser can show being taken (HTML, section 4.8.2). */
  sources: { srcset: string; type?: string; media?: string; sizes?: string }[];
}

/** The figure that stands for a story in a list; undefined where none does. */
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

/** The largest file of the figure that stands for a story, for feeds and search engines; undefined where none does. */
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
