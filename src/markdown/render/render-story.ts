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
import { countWords, cutExcerpt } from '../../model/text.ts';
import { listBlockNodes } from './blocks.ts';
import { findFeatures } from './features.ts';
import { listIds } from './ids.ts';
import { findNamedFigure, type LeadBlock } from './lead.ts';
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
 * What a story consists of, without its text.
 *
 * @param lead name of the figure that stands for it, where one does
 */
export function createOutline(story: Story, pictures: Pictures, lead?: string): StoryOutline {
  const standing = lead === undefined ? undefined : findNamedFigure(lead, story);
  const { lead: opening, parts, notes, words, links, pictures: uses, problems } = story;
  const items = notes.map(({ item }) => item);
  return {
    digest: digestTexts([readIn(story)]),
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
    ...(standing && { lead: getLead(standing, pictures) }),
  };
}

/** All that a reader reads in a story, hears of its pictures, and is led to by its links, with what changes the sense of the words marked. */
const readIn = ({ lead, parts, notes }: Story): string =>
  [
    ...listBlockNodes(lead),
    ...parts.flatMap(({ heading, blocks }): ElementContent[] => [
      { type: 'text', value: heading },
      ...listBlockNodes(blocks),
    ]),
    ...notes.map(({ item }) => item),
  ]
    .map(getSense)
    .join('');

/** Elements whose limits are part of what is said: a cell, an item, what is struck out, raised or another's. */
const limiting = new Set(['td', 'th', 'li', 'blockquote', 'del', 's', 'sub', 'sup', 'pre']);

function getSense(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const { tagName, properties, children } = node;
  const inside = children.map(getSense).join('');
  if (tagName === 'a')
    return node.data?.note === undefined ? `${inside}\0${String(properties.href)}\0` : '\0';
  if (tagName === 'img') return `\0${String(properties.alt)}\0`;
  if (node.data?.figure) return `\0${JSON.stringify(node.data.figure)}\0`;
  return limiting.has(tagName) ? `\0${tagName}\0${inside}\0` : inside;
}

/**
 * A story's text printed for the article's page, its parts' pages and feeds while the trees are in
 * hand, for these take many times the room. A piece that reads the same everywhere is kept once.
 *
 * @param names that no line's end is to tear on a page
 */
export function renderText(
  story: Story,
  slug: string,
  pictures: Pictures,
  names: string[] = [],
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

/** What reads otherwise than on the page; undefined where nothing does. */
const omitSame = (html: string, pieces: Piece[]): Piece[] | undefined =>
  pieces.length === 1 && pieces[0] === html ? undefined : pieces;

/** Blocks as plain text on one line, maps and charts by what stands under them. */
const getPlain = (blocks: Block[]): string =>
  [getText(listBlockNodes(blocks)), ...listDrawn(blocks).map(getCaption)].filter(Boolean).join(' ');

/** What stands under the heading of a part as on its own page, where that differs, and the notes that it refers to. */
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

/** The notes that blocks refer to, and those that these refer to in turn, in the order of their numbers. */
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

/** The pictures that a story shows, each once, in the order of their first showing. */
function findShown(uses: PictureUse[], pictures: Pictures): StoryOutline['pictures'] {
  const shown = uses.map(({ src }) => pictures.picture(src));
  return [...new Map(shown.map((picture) => [picture.file, picture])).values()];
}

/** The maps and charts of a story. */
export const listFigures = ({
  lead,
  parts,
}: Pick<Story, 'lead' | 'parts'>): (MapFigure | Chart)[] =>
  listDrawn([...lead, ...parts.flatMap(({ blocks }) => blocks)]);

const listDrawn = (blocks: Block[]): (MapFigure | Chart)[] =>
  blocks.filter((block) => block.kind === 'map' || block.kind === 'chart');

/** A figure as it stands for a story. */
function getLead(block: LeadBlock, pictures: Pictures): Lead {
  if (block.kind !== 'figure')
    return {
      alt: getAlt(block),
      caption: getCaption(block),
      figure: block,
      drawn: pictures.drawing(block),
    };
  const { src, alt } = block.picture.properties;
  return {
    alt: alt ?? '',
    caption: getText(block.caption),
    picture: pictures.picture(String(src)),
  };
}
