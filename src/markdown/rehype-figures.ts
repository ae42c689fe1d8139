import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { createPlaceholder } from './render/figure.ts';
import { getText } from './render/text.ts';
import { editor } from '../i18n/editor.ts';
import { getFigureMark, refuse } from './remark-figures.ts';
import { getTextData } from './text-file.ts';

const { nested } = editor.directives;

/**
 * Replaces the marks of maps and charts with placeholders that hold their data. Reports a figure if
 * its mark is no longer a top-level paragraph, because the author's HTML encloses it.
 */
const rehypeFigures: Plugin<[], Root> = () => (tree, file) => {
  const { figures, marker } = getTextData(file);
  if (figures.length === 0) return;
  const missing = new Map(figures.map((figure, index) => [getFigureMark(marker, index), figure]));
  visit(tree, 'element', (element, index, parent) => {
    const mark = element.tagName === 'p' ? getText([element]) : '';
    const figure = missing.get(mark);
    if (!figure || !parent || index === undefined) return;
    missing.delete(mark);
    if (parent === tree) {
      parent.children[index] = createPlaceholder(figure);
      return SKIP;
    }
    refuse(file, element, nested, 'figure-nested');
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  for (let left = missing.size; left > 0; left--) refuse(file, undefined, nested, 'figure-nested');
};

export default rehypeFigures;
