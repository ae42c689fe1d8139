import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { holdsGfm } from './patterns.ts';

// A single tilde is a sign of its own: sekitar 5~10 orang.
const extended = {
  extensions: [gfm({ singleTilde: false })],
  mdastExtensions: [gfmFromMarkdown()],
};

/**
 * The tree of a text in Markdown: CommonMark with GitHub's tables, footnotes, strikethrough and links.
 * GitHub's extensions cost as much as all the rest, and most texts hold none of their characters.
 */
export const parse = (markdown: string): Root =>
  fromMarkdown(markdown, holdsGfm(markdown) ? extended : undefined);
