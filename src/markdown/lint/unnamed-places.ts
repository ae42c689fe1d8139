import { getText } from '../render/text.ts';
import { editor } from '../../i18n/editor.ts';
import { getReadNodes, getSections } from '../sections.ts';
import type { HtmlRule } from './rule.ts';

/**
 * Reports places on maps that the text does not name in the same spelling. A reader would look for
 * them in the text.
 */
export const unnamedPlaces: HtmlRule = {
  id: 'unnamed-places',
  checks: {
    root(tree, { report }) {
      const maps = tree.children.flatMap((node) =>
        node.type === 'element' && node.data?.figure?.kind === 'map' ? [node.data.figure] : [],
      );
      if (maps.length === 0) return;
      const text = getText(getReadNodes(getSections(tree)));
      for (const { name } of maps.flatMap(({ places }) => places))
        if (!text.includes(name))
          report(undefined, editor.maps.unnamed(name), { field: editor.directives.field });
    },
  },
};
