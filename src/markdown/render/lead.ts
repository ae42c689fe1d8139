import type { Block, Story } from '../../model/story.ts';
import { createSlug } from '../../model/text.ts';
import { directives } from '../../i18n/directives.ts';
import { cutAfterOpening } from './opening.ts';

/** A block that can represent a story in lists, feeds and previews: a map, a chart or a picture. */
export type LeadBlock = Extract<Block, { kind: 'map' | 'chart' | 'figure' }>;

/**
 * Finds the figure of a story that an editor names.
 *
 * @param name caption of a map, title of a chart, path of a picture, or the word for a map or a
 *   chart, which means the first of its kind
 */
export function findNamedFigure(
  name: string,
  story: Pick<Story, 'lead' | 'parts'>,
): LeadBlock | undefined {
  const all = findFigures(story);
  const kind = { [directives.map]: 'map', [directives.chart]: 'chart' }[name];
  return (
    all.find((block) =>
      getNames(block).some((one) => one === name || createSlug(one) === createSlug(name)),
    ) ?? all.find((block) => block.kind === kind)
  );
}

/** Lists the names by which an editor can refer to the figures of a story. */
export const listFigureNames = (story: Pick<Story, 'lead' | 'parts'>): string[] =>
  findFigures(story).flatMap((block) => getNames(block).slice(0, 1));

/** Returns whether a figure directly follows a story's first paragraph. */
export const isFirstBlock = (figure: LeadBlock, { lead }: Pick<Story, 'lead'>): boolean =>
  cutAfterOpening(lead).rest[0] === figure;

const findFigures = ({ lead, parts }: Pick<Story, 'lead' | 'parts'>): LeadBlock[] =>
  [...lead, ...parts.flatMap(({ blocks }) => blocks)].filter(
    (block): block is LeadBlock => block.kind !== 'prose' && block.kind !== 'table',
  );

function getNames(block: LeadBlock): string[] {
  if (block.kind === 'map') return [block.caption];
  return block.kind === 'chart' ? [block.title] : [String(block.picture.properties.src)];
}
