import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { normalizeScheme } from './patterns.ts';

/** Writes the schemes of links in lower case, as the sanitizer's schema has them. */
const rehypeUrlSchemes: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'a' && typeof properties.href === 'string')
      properties.href = normalizeScheme(properties.href);
  });
};

export default rehypeUrlSchemes;
