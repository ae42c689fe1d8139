import type { List } from 'mdast';
import { lintMessages } from '../../i18n/lint.ts';
import type { MarkdownRule } from './rule.ts';

/**
 * Reports a list with too few spaces in front of its items to be part of the ordered item above
 * (CommonMark, section 5.2), so that it takes the outer list apart.
 */
export const shallowLists: MarkdownRule = {
  id: 'shallow-lists',
  checks: {
    list(list, { ancestors, report }) {
      const siblings = ancestors.at(-1)?.children ?? [];
      const before = siblings[siblings.indexOf(list) - 1];
      if (before?.type !== 'list' || !(before as List).ordered || list.ordered) return;
      const [outer, inner] = [before, list].map(({ position }) => position?.start.column ?? 1);
      if (inner !== undefined && outer !== undefined && inner > outer)
        report(list, lintMessages.shallowList);
    },
  },
};
