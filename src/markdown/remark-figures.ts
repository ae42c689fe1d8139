import type { Root as HastRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { chartIn } from '../blocks/chart/written.ts';
import { mapIn } from '../blocks/map/written.ts';
import { placeholderOf } from '../blocks/figure.ts';
import { textOf } from '../blocks/text.ts';
import { plainIn, type Written } from '../blocks/written.ts';
import { site } from '../config/site.ts';
import type { Chart, MapFigure, Place } from '../model/story.ts';
import { suggestion } from '../model/suggestion.ts';
import { holdsMarkdown, isVisible, lengthOf, slugOf } from '../model/text.ts';
import { directives } from '../words/directives.ts';
import { editor, type Remark } from '../words/editor.ts';
import { isDirectiveClosed } from './patterns.ts';
import type { Telling } from './messages.ts';

const { directives: remarks } = editor;

/** Which attributes each directive may have. */
const attributesOf: Partial<Record<string, string[]>> = {
  [directives.map]: [directives.countries, directives.breadth],
  [directives.chart]: [directives.shape, directives.source],
};

/**
 * Takes the maps and charts out of a text and leaves a paragraph with a mark in the place of each, for nothing that an
 * author writes may be taken for one: they are put back, as data, when the rest has been sanitised.
 */
export function takeFigures(
  text: Root,
  { tell, mark, file }: Telling,
  places: Place[],
): (MapFigure | Chart)[] {
  const source = String(file);
  const figures: (MapFigure | Chart)[] = [];
  visit(text, 'containerDirective', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const { position } = node;
    const written = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
    const figure = parent === text ? figureIn(node, written, places, tell) : undefined;
    if (parent !== text) tell(node, remarks.field, remarks.nested);
    if (figure && figures.some(({ name }) => name === figure.name))
      tell(node, remarks.field, remarks.twice(figure.name));
    if (!figure) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const sign = `${mark}-figure-${figures.push(figure) - 1}`;
    parent.children[index] = { type: 'paragraph', children: [{ type: 'text', value: sign }] };
    if (figures.length === site.limits.figures + 1)
      tell(node, remarks.field, remarks.tooMany(site.limits.figures));
    return SKIP;
  });
  return figures;
}

function figureIn(
  node: ContainerDirective,
  source: string,
  places: Place[],
  tell: Telling['tell'],
): MapFigure | Chart | undefined {
  const wrong: Remark[] = [];
  const refuse: Written['tell'] = (at, remark) => {
    tell(at?.position ? at : node, remarks.field, remark);
    if (!remark.isWarning) wrong.push(remark);
  };
  const known = attributesOf[node.name];
  if (!isDirectiveClosed(source)) refuse(node, remarks.open);
  else if (!known) refuse(node, remarks.unknown(node.name));
  if (!known || wrong.length > 0) return undefined;
  const { label, content } = labelledContentOf(node);
  tellLabel(label, refuse);
  for (const name of Object.keys(node.attributes ?? {}))
    if (!known.includes(name))
      refuse(node, { found: remarks.attribute(name), advice: suggestion(name, known) });
  const attributes = node.attributes as Written['attributes'];
  const written: Written = { label: label ?? '', attributes, content, tell: refuse };
  const figure = node.name === directives.map ? mapIn(written, places) : chartIn(written);
  return wrong.length > 0 ? undefined : figure;
}

/** The label of a directive, undefined where it is not plain text, and what else stands in it. */
function labelledContentOf({ children }: ContainerDirective): {
  label: string | undefined;
  content: Nodes[];
} {
  const [first, ...rest] = children;
  const hasLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  return hasLabel
    ? { label: plainIn(first), content: rest }
    : { label: undefined, content: children };
}

function tellLabel(label: string | undefined, refuse: Written['tell']): void {
  if (label === undefined || !isVisible(label) || slugOf(label) === '' || holdsMarkdown(label))
    refuse(undefined, remarks.label);
  else if (lengthOf(label) > site.limits.standfirst)
    refuse(undefined, remarks.long(lengthOf(label), site.limits.standfirst));
}

/** Puts maps and charts, as data, in the places of their marks; what an author's HTML has taken into something else is told of. */
export function placeFigures(
  tree: HastRoot,
  figures: (MapFigure | Chart)[],
  telling: Telling,
): void {
  if (figures.length === 0) return;
  const signs = new Map(
    figures.map((figure, index) => [`${telling.mark}-figure-${index}`, figure]),
  );
  visit(tree, 'element', (element, index, parent) => {
    const figure = element.tagName === 'p' ? signs.get(textOf([element])) : undefined;
    if (!figure || !parent || index === undefined) return;
    signs.delete(textOf([element]));
    if (parent === tree) {
      parent.children[index] = placeholderOf(figure);
      return SKIP;
    }
    telling.tell(element, remarks.field, remarks.nested);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  for (let left = signs.size; left > 0; left--)
    telling.tell(undefined, remarks.field, remarks.nested);
}

/** Tells of places on maps that the text never names: a reader would look for them there, and in that spelling. */
export function tellUnnamed(tree: HastRoot, { tell }: Telling): void {
  const text = textOf([tree]);
  for (const { data } of tree.children.filter((node) => node.type === 'element')) {
    if (data?.figure?.kind !== 'map') continue;
    for (const { name } of data.figure.places)
      if (!text.includes(name)) tell(undefined, remarks.field, editor.maps.unnamed(name));
  }
}
