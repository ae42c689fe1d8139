import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { getArticlePath } from '../../routes.ts';
import { site } from '../../config/site.ts';
import type {
  Lead,
  Piece,
  RenderedHtml,
  RenderedStory,
  StoryOutline,
} from '../../model/story-summary.ts';
import type { Block, Chart, MapFigure, PictureUse, Story } from '../../model/story.ts';
import { digestTexts } from '../../model/digest.ts';
import { countWords, cutExcerpt, escapeText } from '../../model/text.ts';
import { listBlockNodes } from './blocks.ts';
import { findFeatures } from './features.ts';
import { listIds } from './ids.ts';
import type { LeadBlock } from './lead.ts';
import { cutAfterOpening } from './opening.ts';
import {
  type Pictures,
  renderBlocks,
  renderItemPieces,
  renderItems,
  renderPieces,
  isTargetDependent,
} from './render-blocks.ts';
import {
  getAlt,
  getCaption,
  createFeedTarget,
  createFileTarget,
  createPageTarget,
  createPartPageTarget,
  type RenderTarget,
} from './render-target.ts';
import { getText } from './text.ts';

/**
 * Creates the outline of a story: its data without the text.
 *
 * @param figure the figure that represents the story, if any
 */
export function createOutline(
  story: Story,
  pictures: Pictures,
  figure?: LeadBlock,
): Omit<StoryOutline, 'feedBytes'> {
  const { lead: opening, parts, notes, words, links, pictures: uses, problems } = story;
  const items = notes.map(({ item }) => item);
  return {
    digest: digestStory(story),
    ...(problems.length > 0 && { warnings: problems }),
    parts: parts.map(({ slug, heading, blocks }) => ({
      slug,
      heading,
      excerpt: cutExcerpt(getText(listBlockNodes(blocks)) || getPlain(blocks)),
      words: countWords(getText(listBlockNodes(blocks))),
      features: findFeatures(blocks, getNotes(blocks, items)),
    })),
    words,
    links,
    pictures: findShown(uses, pictures),
    drawings: listFigures(story).map(pictures.drawing),
    features: findFeatures([...opening, ...parts.flatMap(({ blocks }) => blocks)], items),
    ...(figure && { lead: getLead(figure, pictures) }),
  };
}

/** Returns the digest of everything that readers read in a story. */
export const digestStory = (story: Story): string => digestTexts([readIn(story)]);

/**
 * Returns the digest of a story as it was published before the check boxes of tasks were shown.
 * Returns undefined if it has no check boxes.
 */
export function digestWithoutCheckBoxes(story: Story): string | undefined {
  return listReadNodes(story).some(hasCheckBox) ? digestTexts([readIn(story, true)]) : undefined;
}

/**
 * Returns the content of a story that its digest covers: text, alternative text, addresses of
 * links, and the data of maps and charts. Marks the elements that change the meaning of their text.
 */
const readIn = (story: Story, omitCheckBoxes = false): string =>
  listReadNodes(story)
    .map((node) => getSense(node, omitCheckBoxes))
    .join('');

/** Lists the nodes of a story in reading order, with its headings and footnotes. */
const listReadNodes = ({ lead, parts, notes }: Story): ElementContent[] => [
  ...listBlockNodes(lead),
  ...parts.flatMap(({ heading, blocks }): ElementContent[] => [
    { type: 'text', value: heading },
    ...listBlockNodes(blocks),
  ]),
  ...notes.map(({ item }) => item),
];

const hasCheckBox = (node: ElementContent): boolean =>
  node.type === 'element' && (node.data?.isCheckBox === true || node.children.some(hasCheckBox));

/**
 * Elements that change the meaning of their text: cells, list items, quotations, preformatted text,
 * deleted text, superscripts and subscripts.
 */
const limiting = new Set(['td', 'th', 'li', 'blockquote', 'del', 's', 'sub', 'sup', 'pre']);

function getSense(node: ElementContent, omitCheckBoxes: boolean): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const { tagName, properties, children } = node;
  if (omitCheckBoxes && node.data?.isCheckBox) return '';
  const inside = children.map((child) => getSense(child, omitCheckBoxes)).join('');
  if (tagName === 'a' && properties.href !== undefined)
    return node.data?.note === undefined ? `${inside}\0${properties.href}\0` : '\0';
  if (tagName === 'img') return `\0${String(properties.alt)}\0`;
  if (node.data?.figure) return `\0${JSON.stringify(node.data.figure)}\0`;
  return limiting.has(tagName) ? `\0${tagName}\0${inside}\0` : inside;
}

/**
 * Renders a story for every target: article page, part pages, feeds, files and plain text. Renders
 * all of them at once, because the trees can then be discarded. Trees need many times the memory of
 * HTML. Omits HTML that is the same as on the article's page.
 *
 * @param names names that must not break across lines on a page
 * @param figure the figure that represents the story, if any
 */
export function renderText(
  story: Story,
  slug: string,
  pictures: Pictures,
  { names = [], figure }: { names?: string[]; figure?: LeadBlock | undefined } = {},
): RenderedStory {
  const path = getArticlePath(slug);
  const page = createPageTarget(names);
  const [feed, file] = [
    createFeedTarget(site.url, site.url + path),
    createFileTarget(page, site.url),
  ];
  const items = story.notes.map(({ item }) => item);
  const { opening, rest } = cutAfterOpening(story.lead);
  const printed = (blocks: Block[]): RenderedHtml => {
    const html = renderBlocks(blocks, page, pictures);
    if (!isTargetDependent(blocks, names)) return { html };
    const pieces = omitSame(html, renderPieces(blocks, file, pictures));
    return { html, feed: renderBlocks(blocks, feed, pictures), ...(pieces && { file: pieces }) };
  };
  return {
    opening: printed(opening),
    lead: printed(rest),
    ...(figure && figure.kind !== 'figure' && { figure: renderBlocks([figure], page, pictures) }),
    plain: [story.lead, ...story.parts.map(({ blocks }) => blocks)].map(getPlain),
    parts: story.parts.map(({ blocks }) => ({
      ...printed(blocks),
      ...renderAlone(blocks, items, path, page, pictures),
    })),
    ...(items.length > 0 && {
      notes: {
        html: renderItems(items, page, pictures),
        feed: renderItems(items, feed, pictures),
        file: renderItemPieces(items, file, pictures),
      },
    }),
  };
}

/** Measures the text of a story in a feed, in bytes, where HTML is escaped as in XML. */
export const measureFeedBytes = ({ opening, lead, parts, notes }: RenderedStory): number =>
  [opening, lead, ...parts, ...(notes ? [notes] : [])].reduce(
    (bytes, { html, feed = html }) => bytes + Buffer.byteLength(escapeText(feed)),
    0,
  );

/** Returns the pieces; undefined if they are the same as the HTML of the page. */
const omitSame = (html: string, pieces: Piece[]): Piece[] | undefined =>
  pieces.length === 1 && pieces[0] === html ? undefined : pieces;

/** Renders blocks to plain text on one line, followed by the captions of their maps and charts. */
const getPlain = (blocks: Block[]): string =>
  [getText(listBlockNodes(blocks)), ...listDrawn(blocks).map(getCaption)].filter(Boolean).join(' ');

/** Renders a part for its own page: its content, if it differs there, and its footnotes. */
function renderAlone(
  blocks: Block[],
  items: Element[],
  path: string,
  page: RenderTarget,
  pictures: Pictures,
): Pick<RenderedStory['parts'][number], 'alone' | 'notes'> {
  const own = getNotes(blocks, items);
  const alone = createPartPageTarget(page, listIds([...listBlockNodes(blocks), ...own]), path);
  return {
    ...(isTargetDependent(blocks, page.names) && { alone: renderBlocks(blocks, alone, pictures) }),
    ...(own.length > 0 && { notes: renderItems(own, alone, pictures) }),
  };
}

/**
 * Returns the footnotes that blocks refer to, directly or through other footnotes, in the order of
 * their numbers.
 */
function getNotes(blocks: Block[], items: Element[]): Element[] {
  const waiting = findReferences(listBlockNodes(blocks));
  const used = new Set<number>();
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    const item = items[number - 1];
    if (used.has(number) || !item) continue;
    used.add(number);
    waiting.push(...findReferences([item]));
  }
  return items.filter((_, index) => used.has(index + 1));
}

function findReferences(nodes: ElementContent[]): number[] {
  const numbers: number[] = [];
  for (const node of nodes)
    visit(node, 'element', ({ data }) => {
      if (data?.note !== undefined) numbers.push(data.note);
    });
  return numbers;
}

/** Lists the pictures of a story without duplicates, in the order in which they first appear. */
function findShown(uses: PictureUse[], pictures: Pictures): StoryOutline['pictures'] {
  const shown = uses.map(({ src }) => pictures.picture(src));
  return [...new Map(shown.map((picture) => [picture.file, picture])).values()];
}

/** Lists the maps and charts of a story. */
export const listFigures = ({
  lead,
  parts,
}: Pick<Story, 'lead' | 'parts'>): (MapFigure | Chart)[] =>
  listDrawn([...lead, ...parts.flatMap(({ blocks }) => blocks)]);

const listDrawn = (blocks: Block[]): (MapFigure | Chart)[] =>
  blocks.filter((block) => block.kind === 'map' || block.kind === 'chart');

/** Converts a block to the lead figure of a story. */
function getLead(block: LeadBlock, pictures: Pictures): Lead {
  if (block.kind !== 'figure')
    return {
      alt: getAlt(block),
      caption: getCaption(block),
      figure: block,
      drawn: pictures.drawing(block),
      features: findFeatures([block], []),
    };
  const { src, alt } = block.picture.properties;
  return {
    alt: alt ?? '',
    caption: getText(block.caption),
    picture: pictures.picture(String(src)),
  };
}
