import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { getText } from './render/text.ts';
import { site } from '../config/site.ts';
import { isReserved, countCharacters, longestSlug, createSlug } from '../model/text.ts';
import { editor, type Message } from '../i18n/editor.ts';
import { segments } from '../i18n/segments.ts';
import { getHeadingField, getHeadingLevel, isHeading, isPartHeading } from './headings.ts';
import { createElement } from '../media/figures/elements.ts';
import { report } from './messages.ts';

const { headings: remarks } = editor;

/**
 * Sets the ids of headings, and reduces part headings to plain text. Reports part headings that
 * cannot become unique addresses, and skipped heading levels.
 */
const rehypeHeadingIds: Plugin<[], Root> = () => (tree, file) => {
  const headings = tree.children.filter(isHeading);
  const taken = new Map<string, string>();
  for (const part of headings.filter(isPartHeading)) {
    const text = getText([part]);
    const remark = findClash(text, taken);
    if (remark) report(file, part, { rule: 'part-heading', field: getHeadingField(part), remark });
    taken.set(createSlug(text), text);
  }
  checkLevels(headings, file);
  const copies = new Map<string, number>();
  for (const heading of headings) setId(heading, taken, copies);
};

export default rehypeHeadingIds;

function setId(heading: Element, taken: Map<string, string>, copies: Map<string, number>): void {
  const text = getText([heading]);
  if (getHeadingLevel(heading) === 2) {
    heading.properties = { id: createSlug(text) };
    heading.children = [{ type: 'text', value: text }];
  } else {
    const id = takeFreeId(createSlug(text) || segments.part, taken, copies);
    heading.properties = {};
    // Reading modes remove elements whose id or class contains a word such as "menu", except links.
    // An empty one is enough, and the heading may contain links of its own.
    heading.children.unshift(createElement('a', { id }));
  }
}

function checkLevels(headings: Element[], file: VFile): void {
  let level = 1;
  for (const heading of headings) {
    const next = getHeadingLevel(heading);
    const tell = (remark: Message) =>
      report(file, heading, { rule: 'heading-level', field: getHeadingField(heading), remark });
    if (next === 1) tell(remarks.first);
    else if (next > level + 1) tell(remarks.skipped);
    if (next > 2 && getText([heading]) === '') tell(remarks.withoutLetters);
    level = next;
  }
}

/**
 * Returns an id that no earlier heading has. Stores the last number for each slug in `copies`,
 * because a text can repeat a heading thousands of times.
 */
function takeFreeId(slug: string, taken: Map<string, string>, copies: Map<string, number>): string {
  if (!taken.has(slug)) {
    taken.set(slug, '');
    return slug;
  }
  const copy = (copies.get(slug) ?? 1) + 1;
  copies.set(slug, copy);
  // Slugs never contain an underscore, so this id is free.
  return `${slug}_${copy}`;
}

/** Returns why a text cannot be a part heading with an address of its own; undefined if it can. */
function findClash(text: string, taken: Map<string, string>): Message | undefined {
  const slug = createSlug(text);
  if (slug === '') return remarks.withoutLetters;
  if (/^\d+$/.test(slug)) return remarks.onlyDigits;
  if (slug === 'index' || slug === segments.history || isReserved(slug))
    return remarks.noAddress(slug);
  if (Buffer.byteLength(slug) > longestSlug || countCharacters(text) > site.limits.title)
    return remarks.tooLong(site.limits.title);
  const first = taken.get(slug);
  return first ? remarks.twice(first) : undefined;
}
