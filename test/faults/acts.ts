/** What a person does to a document at any moment, the same on a document without the add-on. */
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  parseFormula,
  setContent,
  Sheet,
  shiftFormula,
  type Workbook,
} from '../../src/document';
import { moveFormulas } from '../../src/document/moving/formulaMove';
import { deleting, inserting } from '../../src/document/moving/structure';
import type { Host } from '../../src/host';
import { TOP } from './document';

/** A document with somebody who types into it. */
export interface Side {
  readonly workbook: Workbook;
  readonly person: Host;
}

export interface Act {
  readonly what: string;
  readonly does: (side: Side) => void;
}

/** Gives a number from 0 up to below the limit. */
export type Dice = (limit: number) => number;

const DATES = ['2/6/2023', '15/5/2023', '30/5/2023', '1/4/2023', 'chưa rõ', ''];
const NAMES = 'Tên CĐCS';
const HELD = 'Ngày tổ chức';
export const UNIT_NAMES = [
  'Trường A',
  'Trường B',
  'Trường C',
  'Xí nghiệp D',
  'Công ty E',
  'Cơ quan G',
  'Cơ quan H',
  'Cơ quan I',
];
const OWN_COLUMNS = ['Khối', 'Số đoàn viên', HELD, 'Ghi riêng', 'Gấp đôi'];

/** An act, with all that chance decides decided. */
export function someAct(dice: Dice): Act {
  const unit = UNIT_NAMES[dice(UNIT_NAMES.length)]!;
  const other = UNIT_NAMES[dice(UNIT_NAMES.length)]!;
  const date = DATES[dice(DATES.length)]!;
  const heading = OWN_COLUMNS[dice(OWN_COLUMNS.length)]!;
  const acts: readonly Act[] = [
    { what: `inserts a row above ${unit}`, does: atUnit(unit, insertRow) },
    { what: `deletes the row of ${unit}`, does: atUnit(unit, deleteRow) },
    { what: 'turns the order of the units round', does: turnRound },
    { what: `pastes two dates at ${unit}`, does: pasteAt(unit, [[date], ['3/6/2023']]) },
    { what: `types “${date}” for ${unit}`, does: type(unit, HELD, date) },
    { what: `types “${date}” for ${other}`, does: type(other, HELD, date) },
    { what: `calls ${unit} something else`, does: type(unit, NAMES, `${unit} mới`) },
    { what: `swaps the names of ${unit} and ${other}`, does: swapNames(unit, other) },
    { what: `inserts a column before “${heading}”`, does: atColumn(heading, insertColumn) },
    { what: 'inserts a column at the end', does: atColumn('Gấp đôi', insertColumn, 1) },
    { what: 'deletes “Ghi riêng”', does: atColumn('Ghi riêng', deleteColumn) },
    { what: 'renames the tracker', does: ({ workbook }) => (tracker(workbook).name += ' 2023') },
    { what: 'adds a sheet', does: ({ workbook }) => addBlankSheet(workbook) },
    {
      what: 'deletes the findings',
      does: ({ workbook }) => deleteSheet(workbook, 'Kết quả kiểm tra'),
    },
    { what: `notes something on ${unit}`, does: atUnit(unit, writeNote) },
  ];
  return acts[dice(acts.length)]!;
}

/** The tracker, whatever it is called by now. */
export function tracker({ sheets }: Workbook): Sheet {
  return sheets[0]!;
}

/** Types into the cell of a unit and a column, where both are there. */
export function type(unit: string, heading: string, text: string): Act['does'] {
  return ({ workbook, person }) => {
    const sheet = tracker(workbook);
    const at = cellOf(sheet, unit, heading);
    if (at) person.edit(sheet.name, at, text);
  };
}

function pasteAt(unit: string, rows: readonly (readonly string[])[]): Act['does'] {
  return ({ workbook, person }) => {
    const sheet = tracker(workbook);
    const at = cellOf(sheet, unit, HELD);
    if (at) person.paste(sheet.name, at, rows);
  };
}

function swapNames(one: string, other: string): Act['does'] {
  return ({ workbook, person }) => {
    const sheet = tracker(workbook);
    const cells = [cellOf(sheet, one, NAMES), cellOf(sheet, other, NAMES)];
    if (!cells[0] || !cells[1]) return;
    person.edit(sheet.name, cells[0], other);
    person.edit(sheet.name, cells[1], one);
  };
}

/** Where a unit stands by its name, zero-based; -1 where it is gone. */
function unitRow(sheet: Sheet, unit: string): number {
  const column = columnOf(sheet, NAMES);
  return sheet.rows.findIndex((row, i) => i >= TOP && row?.values[column] === unit);
}

function columnOf({ rows }: Sheet, heading: string): number {
  return rows[1]!.values.indexOf(heading);
}

function cellOf(sheet: Sheet, unit: string, heading: string): string | null {
  const row = unitRow(sheet, unit);
  const column = columnOf(sheet, heading);
  return row < 0 || column < 0 ? null : `${String.fromCharCode(65 + column)}${row + 1}`;
}

type Place = (workbook: Workbook, sheet: Sheet, at: number) => void;

function atUnit(unit: string, act: Place): Act['does'] {
  return ({ workbook }) => {
    const sheet = tracker(workbook);
    const row = unitRow(sheet, unit);
    if (row >= 0) act(workbook, sheet, row);
  };
}

function atColumn(heading: string, act: Place, shift = 0): Act['does'] {
  return ({ workbook }) => {
    const sheet = tracker(workbook);
    const column = columnOf(sheet, heading);
    if (column >= 0) act(workbook, sheet, column + shift);
  };
}

function insertRow(workbook: Workbook, sheet: Sheet, row: number): void {
  insertRows(sheet, row, 1);
  moveFormulas(workbook, sheet, { axis: 'row', index: inserting(row, 1) });
}

function deleteRow(workbook: Workbook, sheet: Sheet, row: number): void {
  deleteRows(sheet, row, 1);
  moveFormulas(workbook, sheet, { axis: 'row', index: deleting(row, 1) });
}

function insertColumn(workbook: Workbook, sheet: Sheet, column: number): void {
  insertColumns(sheet, column, 1);
  moveFormulas(workbook, sheet, { axis: 'column', index: inserting(column, 1) });
}

function deleteColumn(workbook: Workbook, sheet: Sheet, column: number): void {
  deleteColumns(sheet, column, 1);
  moveFormulas(workbook, sheet, { axis: 'column', index: deleting(column, 1) });
}

/** A sort: whole rows change places, and their formulas with them. */
function turnRound({ workbook }: Side): void {
  const sheet = tracker(workbook);
  const names = columnOf(sheet, NAMES);
  let end = TOP;
  while (sheet.rows[end]?.values[names]) end++;
  const turned = sheet.rows.slice(TOP, end).reverse();
  turned.forEach((row, i) => {
    const shift = TOP + i - (end - 1 - i);
    sheet.rows[TOP + i] = row;
    for (const [column, formula] of row?.formulas ?? []) {
      setContent(sheet, TOP + i, column, null, shiftFormula(parseFormula(formula), shift, 0));
    }
  });
  sheet.revision++;
}

function writeNote(_: Workbook, sheet: Sheet, row: number): void {
  const notes = sheet.notes.get(row) ?? new Map<number, string>();
  sheet.notes.set(row, notes.set(0, 'đã gọi điện'));
}

function addBlankSheet({ sheets }: Workbook): void {
  if (!sheets.some(({ name }) => name === 'Trang mới')) sheets.splice(1, 0, new Sheet('Trang mới'));
}

function deleteSheet(workbook: Workbook, name: string): void {
  workbook.sheets = workbook.sheets.filter((sheet) => sheet.name !== name);
}
