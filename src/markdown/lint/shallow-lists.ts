import type { List } from 'mdast';
import { lintMessages } from '../../i18n/lint.ts';
import { getSibling, type MarkdownRule } from './rule.ts';

/**
 * Reports a list with too few spaces in front of its items to be part of the ordered item above
 * (CommonMark, section 5.2), so that it takes the outer list apart.
 */
export const shallowLists: MarkdownRule = {
  id: 'shallow-lists',
  checks: {
    list(list, context) {
      const before = getSibling(list, context, -1);
      if (before?.type !== 'list' || !(before as List).ordered || list.ordered) return;
      const [outer, inner] = [before, list].map(({ position }) => position?.start.column ?? 1);
      if (inner !== undefined && outer !== undefined && inner > outer)
        context.report(list, lintMessages.shallowList);
    },
  },
};
