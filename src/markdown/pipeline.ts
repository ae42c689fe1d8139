import { unified } from '@astrojs/markdown-remark';
import rehypeSanitize from 'rehype-sanitize';
import { type FootnoteLabels, rehypeFootnotes } from './footnotes.ts';
import { rehypeLinks } from './links.ts';
import { rehypeCountParts, rehypeParts } from './parts.ts';
import { rehypePictures } from './pictures.ts';
import { policy } from './policy.ts';
import { rehypeRawWhereNeeded } from './raw.ts';
import { rehypeTables } from './tables.ts';

/**
 * The way from an article's Markdown (CommonMark with GitHub's tables, footnotes, strikethrough and
 * links) to HTML that is safe on our pages. All that follows the sanitizer is our own and trusted.
 */
export const pipeline = (labels: FootnoteLabels) =>
  unified({
    gfm: true,
    // Quotation marks and dashes stay as typed; smart punctuation costs more than all the rest.
    smartypants: false,
    remarkRehype: { clobberPrefix: '' },
    rehypePlugins: [
      rehypeCountParts,
      rehypeRawWhereNeeded,
      [rehypeSanitize, policy],
      [rehypeFootnotes, labels],
      rehypeParts,
      rehypePictures,
      rehypeLinks,
      rehypeTables,
    ],
  });
