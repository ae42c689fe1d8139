import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { getTextData } from './text-file.ts';

/**
 * Marks the section of footnotes that `remark-rehype` made, and removes its heading. It comes before an
 * author's HTML is parsed, while a section of an author's own is no element yet.
 */
const rehypeFootnoteSection: Plugin<[], Root> = () => (tree, file) => {
  for (const section of tree.children) {
    if (section.type !== 'element' || section.tagName !== 'section') continue;
    section.properties = { id: getTextData(file).marker };
    section.children = section.children.filter(
      (child) => child.type === 'element' && child.tagName === 'ol',
    );
  }
};

export default rehypeFootnoteSection;
