import { addresses } from './addresses.ts';
import { asterisksBetweenDigits } from './asterisks-between-digits.ts';
import { backticksInWords } from './backticks-in-words.ts';
import { blankParts } from './blank-parts.ts';
import { codeBlocks } from './code-blocks.ts';
import { definitions } from './definitions.ts';
import { droppedElements } from './dropped-elements.ts';
import { greaterThanSign } from './greater-than-sign.ts';
import { headingsByForm } from './headings-by-form.ts';
import { lazyLines } from './lazy-lines.ts';
import { leftoverSyntax } from './leftover-syntax.ts';
import { listNumbers } from './list-numbers.ts';
import { loneNumbers } from './lone-numbers.ts';
import { longFootnotes } from './long-footnotes.ts';
import { lostCaptions } from './lost-captions.ts';
import { markdownInHtml } from './markdown-in-html.ts';
import { openComments } from './open-comments.ts';
import type { HtmlRule, MarkdownRule } from './rule.ts';
import { shallowFootnotes } from './shallow-footnotes.ts';
import { shallowLists } from './shallow-lists.ts';
import { tableRows } from './table-rows.ts';
import { unnamedPlaces } from './unnamed-places.ts';

/** Rules for an editor's Markdown, from which maps and charts have been taken out. */
export const markdownRules: MarkdownRule[] = [
  leftoverSyntax,
  definitions,
  lazyLines,
  codeBlocks,
  backticksInWords,
  tableRows,
  asterisksBetweenDigits,
  listNumbers,
  loneNumbers,
  shallowLists,
  shallowFootnotes,
  greaterThanSign,
  openComments,
  markdownInHtml,
  lostCaptions,
  headingsByForm,
];

/** Rules for HTML before the sanitizer runs. */
export const htmlRules: HtmlRule[] = [droppedElements, addresses];

/** Rules for the finished tree. */
export const storyRules: HtmlRule[] = [blankParts, longFootnotes, unnamedPlaces];
