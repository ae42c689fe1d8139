import { lintMessages } from '../../i18n/lint.ts';
import { getSource, type MarkdownRule } from './rule.ts';

/**
 * Reports rows with more cells than the header row, because the extra cells are lost. Also reports
 * text directly after a table, which became a row by mistake, and a table without rows.
 */
export const tableRows: MarkdownRule = {
  id: 'table-rows',
  checks: {
    table(table, { source, report }) {
      if (table.children.length === 1)
        report(table, lintMessages.emptyTable, { field: lintMessages.tables, detail: 'empty' });
      const columns = table.children[0]?.children.length ?? 0;
      for (const row of table.children.slice(1)) {
        const cells = row.children.length;
        if (cells > columns)
          report(row, lintMessages.cells(cells, columns), {
            field: lintMessages.tables,
            detail: 'too-long',
          });
        else if (columns > 1 && !getSource(row, source).includes('|'))
          report(row, lintMessages.swallowedByTable, {
            field: lintMessages.tables,
            detail: 'not-meant',
          });
      }
    },
  },
};
