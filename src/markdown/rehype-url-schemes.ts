import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { normalizeScheme } from './patterns.ts';

/**
 * Converts the schemes of links to lower case, because the sanitizer's list of schemes is
 * case-sensitive.
 */
const rehypeUrlSchemes: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'a' && typeof properties.href === 'string')
      properties.href = normalizeScheme(properties.href);
  });
};

export default rehypeUrlSchemes;
