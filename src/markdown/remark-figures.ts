import type { Nodes, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseChart } from '../media/figures/chart/parse.ts';
import { parseMap } from '../media/figures/map/parse.ts';
import { getPlainText, type FigureDirective } from '../media/figures/directive.ts';
import { site } from '../config/site.ts';
import type { Chart, MapFigure } from '../model/story.ts';
import { suggest } from '../model/suggestion.ts';
import { hasMarkdown, isVisible, countCharacters, createSlug } from '../model/text.ts';
import { directives } from '../i18n/directives.ts';
import { editor, type Message } from '../i18n/editor.ts';
import { type Positioned, report } from './messages.ts';
import { isDirectiveClosed } from './patterns.ts';
import { getTextData } from './text-file.ts';

const { directives: remarks } = editor;

/** Allowed attributes of each directive. */
const knownAttributes: Partial<Record<string, string[]>> = {
  [directives.map]: [directives.countries, directives.breadth],
  [directives.chart]: [directives.shape, directives.source],
};

/** Returns the text that marks the place of a figure while the figure is out of the tree. */
export const getFigureMark = (marker: string, index: number): string => `${marker}-figure-${index}`;

/**
 * Moves maps and charts from the tree to the file's data, and leaves a paragraph with a mark in the
 * place of each. `rehypeFigures` puts them back after the sanitizer has run, so that an author
 * cannot fake a figure with HTML.
 */
const remarkFigures: Plugin<[], Root> = () => (tree, file) => {
  const { figures, marker } = getTextData(file);
  visit(tree, 'containerDirective', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const tell = (remark: Message, rule: string) => refuse(file, node, remark, rule);
    const figure = parent === tree ? parseFigure(node, file) : undefined;
    if (parent !== tree) tell(remarks.nested, 'figure-nested');
    if (figure && figures.some(({ name }) => name === figure.name))
      tell(remarks.twice(figure.name), 'figure-twice');
    if (!figure) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const mark = getFigureMark(marker, figures.push(figure) - 1);
    parent.children[index] = { type: 'paragraph', children: [{ type: 'text', value: mark }] };
    if (figures.length === site.limits.figures + 1)
      tell(remarks.tooMany(site.limits.figures), 'figure-too-many');
    return SKIP;
  });
};

export default remarkFigures;

/** Reports a problem in a map or a chart, and sets `hasRefusedFigure` in the file's data. */
export function refuse(
  file: VFile,
  node: Positioned | undefined,
  remark: Message,
  rule: string,
): void {
  getTextData(file).hasRefusedFigure = true;
  report(file, node, { rule, field: remarks.field, remark });
}

/**
 * Parses a directive, and reports its problems.
 *
 * @returns the map or chart; undefined if it cannot be drawn
 */
function parseFigure(node: ContainerDirective, file: VFile): MapFigure | Chart | undefined {
  const refused: Message[] = [];
  const tell: FigureDirective['report'] = (at, remark) => {
    const place = at?.position ? at : node;
    refuse(file, place, remark, 'figure-syntax');
    if (!remark.isWarning) refused.push(remark);
  };
  const { position } = node;
  const source = String(file).slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  const known = knownAttributes[node.name];
  if (!isDirectiveClosed(source)) tell(node, remarks.open);
  else if (!known) tell(node, remarks.unknown(node.name));
  if (!known || refused.length > 0) return undefined;
  const { label, content } = splitLabel(node);
  checkLabel(label, tell);
  for (const name of Object.keys(node.attributes ?? {}))
    if (!known.includes(name))
      tell(node, { message: remarks.attribute(name), hint: suggest(name, known) });
  const attributes = node.attributes as FigureDirective['attributes'];
  const written: FigureDirective = { label: label ?? '', attributes, content, report: tell };
  const figure =
    node.name === directives.map
      ? parseMap(written, getTextData(file).places)
      : parseChart(written);
  return refused.length > 0 ? undefined : figure;
}

/** Splits a directive into label and content. `label` is undefined unless it is plain text. */
function splitLabel({ children }: ContainerDirective): {
  label: string | undefined;
  content: Nodes[];
} {
  const [first, ...rest] = children;
  const hasLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  return hasLabel
    ? { label: getPlainText(first), content: rest }
    : { label: undefined, content: children };
}

function checkLabel(label: string | undefined, tell: FigureDirective['report']): void {
  if (label === undefined || !isVisible(label) || createSlug(label) === '' || hasMarkdown(label))
    tell(undefined, remarks.label);
  else if (countCharacters(label) > site.limits.standfirst)
    tell(undefined, remarks.long(countCharacters(label), site.limits.standfirst));
}
