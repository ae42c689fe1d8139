import type { Nodes, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import {
  formatNumber,
  isNoNumber,
  parseNumber,
  type WrittenNumber,
} from '../../../model/numbers.ts';
import type { Chart } from '../../../model/story.ts';
import { createSlug } from '../../../model/text.ts';
import { directives } from '../../../i18n/directives.ts';
import { editor, type Message } from '../../../i18n/editor.ts';
import { getPlainText, type FigureDirective } from '../directive.ts';
import { layoutPlot } from './plot.ts';
import { parseTime } from './time.ts';

const { charts: remarks } = editor;

/**
 * Limits for each shape of chart: the maximum number of columns with numbers, and the minimum and
 * maximum number of rows.
 */
const limits = {
  bars: { columns: 1, rows: [2, 24] },
  lines: { columns: 3, rows: [3, 60] },
} as const;

const shapes: Partial<Record<string, Chart['shape']>> = {
  [directives.bars]: 'bars',
  [directives.lines]: 'lines',
};

interface Cell {
  node: Nodes;
  text: string;
  /** Undefined if the cell has no number. */
  number: WrittenNumber | undefined;
}

/**
 * Parses a chart and reports its problems. Returns undefined if its table, shape or source is
 * unusable.
 */
export function parseChart(written: FigureDirective): Chart | undefined {
  const { label, attributes, content, report: tell } = written;
  const { [directives.shape]: kind, [directives.source]: source } = attributes;
  const shape = kind === undefined ? undefined : shapes[kind];
  if (kind === undefined)
    tell(
      undefined,
      editor.directives.missing(directives.shape, `${directives.shape}=${directives.bars}`),
    );
  else if (!shape) tell(undefined, remarks.kind(kind));
  if (!source?.trim())
    tell(
      undefined,
      editor.directives.missing(directives.source, `${directives.source}="BPS, 2025"`),
    );
  const [table, ...more] = content;
  if (table?.type !== 'table' || more.length > 0) {
    tell(content[0], remarks.content);
    return undefined;
  }
  if (!shape || !source) return undefined;
  const read = findTable(table, shape, tell);
  if (!read) return undefined;
  const chart: Chart = {
    kind: 'chart',
    shape,
    title: label,
    name: createSlug(label),
    source,
    ...read,
  };
  if (shape === 'lines' && !layoutPlot(chart)) tell(undefined, remarks.crowded);
  return chart;
}

function findTable(
  table: Table,
  shape: Chart['shape'],
  tell: FigureDirective['report'],
): Pick<Chart, 'heading' | 'series' | 'rows'> | undefined {
  const wrong: Message[] = [];
  const refuse: FigureDirective['report'] = (node, remark) => {
    tell(node, remark);
    if (!remark.isWarning) wrong.push(remark);
  };
  const {
    columns,
    rows: [least, most],
  } = limits[shape];
  const [head, ...body] = table.children;
  const headings = findCells(head, refuse);
  const [first, ...series] = headings;
  if (headings.some((text) => text === '')) refuse(head, remarks.heading);
  if (series.length < 1 || series.length > columns)
    refuse(head, remarks.columns(headings.length, columns));
  if (body.length < least || body.length > most)
    refuse(table, remarks.rows(body.length, least, most));
  const rows = body.map((row) => {
    const [name = '', ...texts] = findCells(row, refuse);
    if (name === '') refuse(row, remarks.name);
    // A missing cell at the end of a row counts as a cell without a number.
    return { row, name, texts: series.map((_, index) => texts[index] ?? '') };
  });
  const cells = series.map((_, column) =>
    rows.map(({ row, texts }) => getCell(row, texts[column] ?? '', refuse)),
  );
  for (const column of cells) tellForms(column, refuse);
  tellScales(series, cells, refuse);
  if (cells.every((column) => column.every(({ number }) => !number))) refuse(table, remarks.empty);
  if (shape === 'lines') tellOrder(rows, refuse);
  if (wrong.length > 0) return undefined;
  return {
    heading: first ?? '',
    series: series.map((name) => ({ name })),
    rows: rows.map(({ name }, index) => ({
      name,
      values: cells.map((column) => column[index]?.number?.value),
      shown: cells.map((column) => formatShown(column[index])),
    })),
  };
}

/** Returns the texts of a row's cells. Reports a cell that contains anything but plain text. */
function findCells(row: TableRow | undefined, tell: FigureDirective['report']): string[] {
  return (row?.children ?? []).map((cell) => {
    const text = getPlainText(cell);
    if (text === undefined) tell(cell, remarks.formatted);
    return text ?? toString(cell);
  });
}

function getCell(node: Nodes, text: string, tell: FigureDirective['report']): Cell {
  if (isNoNumber(text)) return { node, text, number: undefined };
  const number = parseNumber(text);
  if (!number) tell(node, remarks.number(text));
  return { node, text, number };
}

/**
 * Reports numbers whose format differs from the rest of the column. Otherwise a comma could mean
 * thousands in one number and decimals in the next. Also reports numbers with three decimals,
 * because an editor may mean thousands.
 */
function tellForms(column: Cell[], tell: FigureDirective['report']): void {
  const numbers = column.flatMap(({ node, text, number }) =>
    number ? [{ node, text, ...number }] : [],
  );
  const isGrouped = numbers.find((one) => one.isGrouped !== undefined)?.isGrouped;
  const thousandths = numbers.filter(({ decimals }) => decimals === 3);
  for (const one of numbers)
    if (one.isGrouped !== undefined && one.isGrouped !== isGrouped)
      tell(one.node, remarks.mixed(one.text));
  const others = numbers.some(({ decimals, value }) => decimals !== 3 && value !== 0);
  for (const { node, text, value } of thousandths)
    tell(node, others ? remarks.mixed(text) : remarks.comma(text, formatNumber(value, 3)));
}

/** Reports numbers with different units, because a chart shows all numbers on one scale. */
function tellScales(series: string[], cells: Cell[][], tell: FigureDirective['report']): void {
  let scale: string | undefined;
  series.forEach((name, index) => {
    const ofHeading = /\(([^()]+)\)\s*$/.exec(name)?.[1];
    for (const { node, number } of cells[index] ?? []) {
      if (!number) continue;
      const unit = [ofHeading, number.unit].filter(Boolean).join(' ');
      scale ??= unit;
      if (unit !== scale) {
        tell(node, remarks.scales(scale || '–', unit || '–'));
        return;
      }
    }
  });
}

/** Reports the first row whose time is not later than that of the row before it. */
function tellOrder(rows: { row: TableRow; name: string }[], tell: FigureDirective['report']): void {
  const times = rows.map(({ name }) => parseTime(name));
  if (times.some((time) => time === undefined)) return;
  const index = times.findIndex((time = 0, at) => at > 0 && time <= (times[at - 1] ?? 0));
  const late = rows[index];
  if (late) tell(late.row, remarks.order(late.name));
}

/**
 * Formats a number in the publication's language, with the unit that the editor wrote. Returns a
 * dash if there is no number.
 */
function formatShown(cell: Cell | undefined): string {
  if (!cell?.number) return '–';
  const { value, decimals } = cell.number;
  const digits = formatNumber(Math.abs(value), decimals);
  const [before = '', after = ''] = cell.text.replace('−', '-').split(/[-–]?\d[\d.,]*/);
  const sign = value < 0 ? '−' : '';
  return `${before.replace(/[-–]$/, '')}${sign}${digits}${after}`.trim();
}
