/** A paper's body on a sheet: texts, tables, and room for charts. */
import {
  cellKey,
  type Paper,
  type PaperBlock,
  type PaperChart,
  type PaperTable,
  type PaperText,
} from '../paper';
import type { StyleRole } from '../../sheet/styles';
import { heightOf, type PaperPage, type Piece } from './paperPage';
import { STEPS, WHOLE } from './pageWidth';
import { tableColumns, type TableSize } from './tableColumns';
import type { Font } from './textWidth';

/** Key of a table's header among those of its rows. */
export const HEADER_ROW = '#';

const TEXT_SIZE = 13;
const NOTE_SIZE = 11;
/** Between paragraphs, and around tables, in pixels. */
const SPACE = 6;
/** How many rows of a table stay with its header; a table of no more than the second stays whole. */
const FIRST_ROWS = 2;
const ROWS_OF_WHOLE = 6;
/** Heights of the rows of a table that differ more often are evened: each is a call. */
const MOST_HEIGHTS = 8;
/** The part of the rows that are then of one height. */
const USUAL_PART = 0.9;
const CHART_ROW = 22;
const CHART_LEAST = 12;
const CHART_MOST = 32;

/** A chart and the first of its rows. */
export interface PlacedChart {
  readonly chart: PaperChart;
  readonly row: number;
  readonly rows: number;
}

/** Height of a chart's rows, in pixels. */
export function chartHeight({ rows }: PlacedChart): number {
  return rows * CHART_ROW - SPACE;
}

/** Rows of a block that stay together: those at its beginning, and those at its end. */
interface Kept {
  readonly begin: number;
  readonly end: number;
}

/** Adds the blocks, each heading and what announces a table on its page. @returns the charts, not drawn yet */
export function addBlocks(page: PaperPage, { blocks }: Paper): PlacedChart[] {
  const charts: PlacedChart[] = [];
  let heading: number | null = null;
  let above: PaperBlock | undefined;
  blocks.forEach((block, at) => {
    const isNote = block.kind === 'note' && above !== undefined;
    if (above?.kind === 'table' && !isNote) page.addRows(SPACE);
    const first = page.nextRow;
    const { begin, end } = addBlock(page, block, charts);
    page.keep(heading ?? (isNote ? first - 1 : first), begin);
    if (end > begin) page.keep(Math.max(end - 1, begin), end);
    heading = isHead(block, blocks[at + 1]) ? (heading ?? first) : null;
    above = block;
  });
  return charts;
}

/** Whether a block may not be the last on its page. */
function isHead(block: PaperBlock, next: PaperBlock | undefined): boolean {
  if (block.kind !== 'paragraph') return block.kind === 'heading';
  return next?.kind === 'table' || block.style?.startsWith('bold') === true;
}

function addBlock(page: PaperPage, block: PaperBlock, charts: PlacedChart[]): Kept {
  if (block.kind === 'table') return addTable(page, block);
  if (block.kind !== 'chart') return addText(page, block);
  const lines = block.drawn === 'lines' ? CHART_LEAST + 2 : block.labels.length * 2 + 4;
  const rows = Math.min(CHART_MOST, Math.max(CHART_LEAST, lines));
  // Half of a chart's frame is drawn on what is above it.
  page.addRows(SPACE);
  const row = page.addRows(CHART_ROW, rows);
  charts.push({ chart: block, row, rows });
  return { begin: row + rows - 1, end: row + rows - 1 };
}

const TEXT_ROLES: Readonly<Record<PaperText['kind'], readonly StyleRole[]>> = {
  heading: ['bold'],
  paragraph: [],
  item: [],
  note: ['italic', 'paper-small'],
};

function addText(page: PaperPage, { kind, key, text, style }: PaperText): Kept {
  const isBold = kind === 'heading' || style?.startsWith('bold') === true;
  const font: Font = { size: kind === 'note' ? NOTE_SIZE : TEXT_SIZE, isBold };
  const row = page.addRows(heightOf(text, WHOLE, font) + SPACE);
  page.put(row, { key, content: text, span: WHOLE }, [...TEXT_ROLES[kind], ...rolesOf(style)]);
  return { begin: row, end: row };
}

/** The roles of a text's style. */
export function rolesOf(style: PaperText['style']): StyleRole[] {
  return style === undefined ? [] : (style.split('-') as ('bold' | 'italic')[]);
}

const SIZE_ROLES: Readonly<Record<TableSize, readonly StyleRole[]>> = {
  11: [],
  10: ['table-10'],
  9: ['table-9'],
  8: ['table-8'],
};

function addTable(page: PaperPage, table: PaperTable): Kept {
  const { columns, rows } = table;
  const { size, spans } = tableColumns(table);
  const pieces = [
    columns.map(({ key, header }, at): Piece => {
      return { key: cellKey(table.key, HEADER_ROW, key), content: header, span: spans[at]! };
    }),
    ...rows.map((row) =>
      columns.map(({ key }, at): Piece => {
        const content = row.cells[at] ?? '';
        return { key: cellKey(table.key, row.key, key), content, span: spans[at]! };
      }),
    ),
  ];
  const isBold = (at: number) => at === 0 || rows[at - 1]!.isTotal === true;
  const heights = pieces.map((row, at) =>
    Math.max(
      ...row.map(({ content, span }) =>
        heightOf(String(content), span, { size, isBold: isBold(at) }),
      ),
    ),
  );
  const top = page.nextRow;
  for (const height of evened(heights)) page.addRows(height);
  page.putRows(top, pieces);
  const whole = { row: top, rows: pieces.length, from: 0, to: STEPS };
  page.style('paper-cell', whole);
  for (const role of SIZE_ROLES[size]) page.style(role, whole);
  columns.forEach(({ align }, at) => {
    const body = { ...spans[at]!, row: top + 1, rows: rows.length };
    if (rows.length === 0) return;
    if (align !== 'left') page.style(align === 'center' ? 'centred' : 'right', body);
    const cells = rows.map(({ cells: row }) => row[at]);
    if (cells.some(isNumber) && cells.filter(isNumber).every(Number.isInteger)) page.count(body);
  });
  page.style('centred', { ...whole, rows: 1 });
  pieces.forEach((_, at) => {
    if (isBold(at)) page.style('bold', { ...whole, row: top + at, rows: 1 });
  });
  const end = page.nextRow - 1;
  return { begin: rows.length <= ROWS_OF_WHOLE ? end : top + FIRST_ROWS, end };
}

function isNumber(cell: unknown): cell is number {
  return typeof cell === 'number';
}

/** Heights of a table's rows with few changes between them, the header's apart. */
function evened([header, ...body]: readonly number[]): number[] {
  const changes = body.filter((height, at) => height !== body[at - 1]).length;
  if (changes <= MOST_HEIGHTS) return [header!, ...body];
  const inOrder = [...body].sort((a, b) => a - b);
  const usual = inOrder[Math.ceil(body.length * USUAL_PART) - 1]!;
  return [header!, ...body.map((height) => Math.max(height, usual))];
}
