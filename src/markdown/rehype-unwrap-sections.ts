import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { getTextData } from './text-file.ts';

/**
 * Replaces each `section` in the author's HTML with its content, so that its headings can begin
 * parts.
 */
const rehypeUnwrapSections: Plugin<[], Root> = () => (tree, file) => {
  const { marker } = getTextData(file);
  visit(tree, 'element', (section, index, parent) => {
    if (section.tagName !== 'section' || !parent || index === undefined) return;
    if (section.properties.id === marker) return;
    parent.children.splice(index, 1, ...section.children);
    return index;
  });
};

export default rehypeUnwrapSections;
