import type { Element, ElementContent, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { blocksOf, isBlank } from '../blocks/blocks.ts';
import { textOf } from '../blocks/text.ts';
import { countWords } from '../model/text.ts';
import type { Place as MapPlace, Story } from '../model/story.ts';
import { editor } from '../words/editor.ts';
import { keepPublishable } from './rehype-remove-controls.ts';
import { tellDropped } from './lint/dropped-elements.ts';
import { takeNotes, unwrapSections } from './rehype-footnotes.ts';
import { placeFigures, takeFigures, tellUnnamed } from './remark-figures.ts';
import {
  isPartHeading,
  lowerHeadings,
  nameHeadings,
  withoutNotesInHeadings,
} from './rehype-heading-ids.ts';
import { tellLeftovers } from './lint/leftover-syntax.ts';
import {
  areTooLong,
  limits,
  overLimits,
  tooDeep,
  unreadablyDeep,
  withTooLongAddress,
} from './limits.ts';
import { pointLinks } from './rehype-links.ts';
import { tellLosses } from './lint/losses.ts';
import { parse } from './remark-container-directive.ts';
import { picturesIn, placePictures } from './rehype-pictures.ts';
import { policy } from './sanitize-schema.ts';
import { asRead, asWritten, holdsHtml, parsedHtml, tellSwallowed } from './rehype-parse-html.ts';
import { lineOf, type Telling, telling, textField } from './messages.ts';
import { layTables } from './rehype-tables.ts';

/** Where a text stands: the slug of its article, and the line of its file that it begins at, from 1. */
export interface Place {
  slug: string;
  firstLine?: number;
  /** Places that a map may name without saying where they are. */
  places?: MapPlace[];
}

/**
 * The story that an article's Markdown tells (CommonMark with GitHub's tables, footnotes,
 * strikethrough and links), holding nothing that the policy does not allow. What is wrong in it is
 * among its problems; a text over the limits is no more than those.
 */
export function storyOf(markdown: string, { slug, firstLine = 1, places = [] }: Place): Story {
  const over = overLimits(markdown);
  if (over.length > 0) return blank(over, firstLine);
  const shared = telling(markdown, slug, firstLine);
  try {
    const tree = treeOf(markdown, shared, places);
    return tree ? storyIn(tree, shared, firstLine) : blank(shared.problems);
  } catch (error) {
    // The parsers recurse; what is deep enough to exhaust the stack is too deep for anyone to read.
    if (!(error instanceof RangeError)) throw error;
    return blank([unreadablyDeep(markdown)], firstLine);
  }
}

/** The text's tree without what the policy does not allow, in its order and nesting as a browser reads it; all that follows is our own and trusted. */
function treeOf(markdown: string, shared: Telling, places: MapPlace[]): Root | undefined {
  const text = parse(markdown);
  if (isOverLimits(text, shared)) return undefined;
  const figures = takeFigures(text, shared, places);
  tellLeftovers(text, shared);
  tellLosses(text, shared);
  const written = asWritten(text, shared);
  const hasHtml = holdsHtml(text);
  const parsed = hasHtml ? parsedHtml(written, text, shared) : written;
  if (!parsed || isOverLimits(parsed, shared)) return undefined;
  tellDropped(parsed, shared);
  const tree = sanitize(parsed, policy) as Root;
  unwrapSections(tree, shared);
  tellSwallowed(written, tree, shared);
  lowerHeadings(tree);
  const read = hasHtml ? asRead(tree, shared) : tree;
  keepPublishable(read, shared);
  withoutNotesInHeadings(read, shared);
  placeFigures(read, figures, shared);
  return read;
}

function storyIn(tree: Root, shared: Telling, firstLine: number): Story {
  const line = (element: Element) => lineOf(element, firstLine);
  const notes = takeNotes(tree, shared);
  nameHeadings(tree, shared);
  const trees = [tree, ...notes.map(({ item }) => asRoot(item))];
  for (const one of trees) {
    placePictures(one, shared);
    layTables(one);
  }
  const links = pointLinks(trees, shared, line);
  const { lead, parts } = sectionsOf(tree);
  tellBlanks(lead, parts, shared);
  const items = notes.map(({ item }) => item);
  if (areTooLong(items, parts.length))
    shared.tell(items[0], textField, editor.text.notesTooLong(parts.length));
  tellUnnamed(tree, shared);
  const said = textOf(lead.concat(parts.flatMap(({ heading, content }) => [heading, ...content])));
  return {
    lead: blocksOf(lead),
    parts: parts.map(({ heading, content }) => ({
      heading: textOf([heading]),
      slug: String(heading.properties.id),
      line: line(heading),
      blocks: blocksOf(content),
    })),
    notes,
    links,
    pictures: picturesIn(trees, line),
    words: countWords(said),
    problems: shared.problems,
  };
}

/** Tells of what a reader would find blank: the whole text, or a part of it. */
function tellBlanks(lead: ElementContent[], parts: Section[], { tell, problems }: Telling): void {
  // A map or a chart that was refused leaves its place empty.
  if (problems.some(({ field }) => field === editor.directives.field)) return;
  if (parts.length === 0 && isBlank(blocksOf(lead))) tell(undefined, textField, editor.text.empty);
  for (const { heading, content } of parts)
    if (isBlank(blocksOf(content)))
      tell(heading, editor.headings.field(2, textOf([heading])), editor.headings.blank);
}

interface Section {
  heading: Element;
  content: ElementContent[];
}

/** The text cut where its parts begin. */
function sectionsOf({ children }: Root): { lead: ElementContent[]; parts: Section[] } {
  const lead: ElementContent[] = [];
  const parts: Section[] = [];
  for (const node of children) {
    if (isPartHeading(node)) parts.push({ heading: node, content: [] });
    else if (node.type !== 'doctype') (parts.at(-1)?.content ?? lead).push(node);
  }
  return { lead, parts };
}

const asRoot = (item: Element): Root => ({ type: 'root', children: [item] });

/** Tells of a tree that is nested too deep, or says too much of one of its elements, to be read on. */
function isOverLimits(tree: Parameters<typeof tooDeep>[0], { tell }: Telling): boolean {
  const deep = tooDeep(tree);
  const long = deep ? undefined : withTooLongAddress(tree);
  if (deep) tell(deep as Element, textField, editor.text.tooDeep(limits.depth));
  if (long) tell(long as Element, textField, editor.text.addressTooLong(limits.address));
  return (deep ?? long) !== undefined;
}

const blank = (problems: Story['problems'], firstLine = 1): Story => ({
  lead: [],
  parts: [],
  notes: [],
  links: [],
  pictures: [],
  words: 0,
  problems: problems.map((problem) => ({
    ...problem,
    line: problem.line && problem.line + firstLine - 1,
  })),
});
