import type { Options as Schema } from 'rehype-sanitize';

/**
 * The HTML that an article may hold; whatever is not named here is dropped and its text kept.
 * Ids are let through as keys for footnotes alone: `rehype-footnotes.ts` removes every other id.
 */
export const sanitizeSchema: Schema = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'pre'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['figure', 'figcaption', 'img', 'section'],
    ...['a', 'strong', 'em', 'b', 'i', 'del', 's', 'ins', 'mark', 'small', 'sub', 'sup'],
    ...['abbr', 'cite', 'q', 'code', 'kbd', 'time', 'bdi', 'wbr'],
  ],
  attributes: {
    '*': ['id', 'lang', ['dir', 'ltr', 'rtl', 'auto']],
    a: ['href'],
    abbr: ['title'],
    img: ['src', 'alt', 'title'],
    li: ['value'],
    ol: ['start', 'reversed'],
    td: ['colSpan', 'rowSpan', ['align', 'left', 'center', 'right']],
    th: ['colSpan', 'rowSpan', ['align', 'left', 'center', 'right'], ['scope', 'col', 'row']],
    time: ['dateTime'],
  },
  protocols: {
    href: ['http', 'https', 'mailto'],
    src: ['http', 'https'],
  },
  /** Dropped with all that is in them: none of it is meant to be read. */
  strip: [
    'script',
    'style',
    'template',
    'title',
    'iframe',
    'object',
    'noscript',
    'textarea',
    'svg',
    'math',
  ],
  ancestors: {
    caption: ['table'],
    dd: ['dl'],
    dt: ['dl'],
    figcaption: ['figure'],
    li: ['ol', 'ul'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};
