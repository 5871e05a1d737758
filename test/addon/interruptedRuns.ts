/** Runs that are cut short at one of their service calls, and what a document then holds. */
import { expect } from '@jest/globals';
import type { Sheet, Workbook } from '../../src/document';
import type { Host } from '../../src/host';
import { serviceError } from '../serviceError';
import { tried } from '../sampling';

/** `fails`: that one call is refused; `ends`: it and all after it, as where time is up. */
export type Fault = 'fails' | 'ends';
export const FAULTS: readonly Fault[] = ['fails', 'ends'];

/** Calls that change something, and the lock. */
const CHANGES = /\.(?:set|insert|delete|clear|add|remove|merge|create|flush|everyDays|tryLock)/;

/** The calls of a run that change something, by name. */
export function changesOf(host: Host, run: (host: Host) => unknown): string[] {
  const names: string[] = [];
  host.beforeCall = (name) => {
    if (CHANGES.test(name)) names.push(name);
  };
  run(host);
  host.beforeCall = undefined;
  return names;
}

/**
 * Runs with a fault at the change of that number, counted from 0.
 * @returns what was thrown; undefined where the run ended well
 */
export function interrupt(
  host: Host,
  at: number,
  fault: Fault,
  run: (host: Host) => unknown,
): unknown {
  let count = 0;
  let isOver = false;
  host.beforeCall = (name) => {
    const isHere = CHANGES.test(name) && count++ === at;
    if (fault === 'ends') isOver ||= isHere;
    // What a service refuses a script may catch; the end of its time it may not.
    if (isOver) throw new Error('Exceeded maximum execution time');
    if (isHere) throw serviceError(`Service failed: ${name}`);
  };
  try {
    run(host);
    return undefined;
  } catch (error) {
    return error;
  } finally {
    host.beforeCall = undefined;
  }
}

/** About so many of the numbers from 0 on, the first few and the last among them. */
export function sampled(count: number, about: number): number[] {
  const most = tried({ here: about, elsewhere: about / 2, whole: count });
  const step = Math.max(1, Math.floor(count / most));
  const all = Array.from({ length: count }, (_, at) => at);
  return all.filter((at) => at % step === 0 || at < 2 || at >= count - 2);
}

/** Expects two documents to hold the same. What differs is looked for only where something does. */
export function expectSameContent(now: unknown, wanted: unknown, at: unknown = null): void {
  if (JSON.stringify(now) === JSON.stringify(wanted)) return;
  expect([at, now]).toEqual([at, wanted]);
}

/** All that a document holds but blank ends, sheet by sheet, to be compared by {@link expectSameContent}. */
export function contentOf(workbook: Workbook): unknown[] {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    cells: sheet.rows.flatMap((row, at) => {
      const width = Math.max(row?.values.length ?? 0, row?.styles.length ?? 0);
      const cells = Array.from({ length: width }, (_, column) => [
        row!.formulas?.get(column) ?? row!.values[column] ?? null,
        workbook.styles[row!.styles[column] ?? 0] ?? {},
      ]);
      const isFilled = ([content, style]: unknown[]) =>
        content !== null || Object.keys(style as object).length > 0;
      return cells.some(isFilled) ? [[at, cells.filter(isFilled)]] : [];
    }),
    ...looksOf(sheet),
  }));
}

function looksOf(sheet: Sheet) {
  return {
    notes: [...sheet.notes].flatMap(([row, texts]) =>
      [...texts].filter(([, text]) => text !== '').map(([column, text]) => [row, column, text]),
    ),
    lists: sheet.validations.map((rule) => JSON.stringify(rule)).sort(),
    widths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    marks: sheet.metadata.map((mark) => JSON.stringify(mark)).sort(),
    colours: sheet.conditionalFormats,
    merges: sheet.merges,
  };
}
