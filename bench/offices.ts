/** A province's spreadsheet with the trackers of its offices: calls, processor time, and modelled time. */
import { type Sheet, Workbook } from '../src/document';
import { OFFICE_SHEET } from '../src/domain/setup/offices/officeListTemplate';
import { AS_OF, openBundle } from './bundle';
import type { Measurement } from './measurement';
import { figuresOf } from './sheetsTime';
import { bigTracker, planSheet } from './trackers';

/** Offices, and the units of each. */
const SIZES = [
  [12, 300],
  [40, 300],
  [100, 125],
] as const;
const MINUTE = 60_000;
/** Left of it stand the statuses. */
const FORMULA_COLUMN = 1;
/** The first row of the list below its heading. */
const FIRST_ROW = 4;
/** A spreadsheet's id has 44 signs. */
const linkOf = (office: number) =>
  `https://docs.google.com/spreadsheets/d/${String(office).padStart(44, 'x')}/edit#gid=0`;

export function measureOffices(): Measurement[] {
  return SIZES.flatMap(([offices, units]) => province(offices, units));
}

function province(offices: number, units: number): Measurement[] {
  const workbook = new Workbook();
  workbook.sheets.push(planSheet());
  let now = Date.parse(`${AS_OF}T05:00:00Z`);
  const host = openBundle(workbook, () => now);
  const size = `${offices} offices of ${units} units`;
  const flow = (id: string, label: string, name: string): Measurement[] => {
    now += MINUTE;
    host.calls.reset();
    const begun = process.cpuUsage();
    host.run(name);
    const { user, system } = process.cpuUsage(begun);
    return [
      ...figuresOf(host, `${id}-${offices}`, `${label}, ${size}`),
      {
        id: `${id}-${offices}-processor`,
        label: `${label}, ${size}: processor time on the local host`,
        unit: 's',
        value: (user + system) / 1e6,
      },
    ];
  };
  host.run('officesFromMenu');
  for (let office = 1; office <= offices; office++) {
    const row = FIRST_ROW + office - 1;
    host.edit(OFFICE_SHEET.vi, `A${row}`, `Công đoàn số ${office}`);
    host.edit(OFFICE_SHEET.vi, `B${row}`, linkOf(office));
  }
  const measured = flow('offices-in', 'Bringing them in', 'officesFromMenu');
  const [tracker] = bigTracker(units).sheets;
  const sheets = workbook.sheets.filter((sheet) => sheet.rows[0]?.formulas?.has(FORMULA_COLUMN));
  for (const sheet of sheets) importInto(sheet, tracker!);
  measured.push(
    ...flow('offices-first', 'The first summaries', 'summariesFromMenu'),
    ...flow('offices-again', 'The summaries again', 'summariesFromMenu'),
  );
  const checked = sheets.flatMap(({ rows }) => rows).filter((row) => row!.formulas?.has(0));
  if (checked.length !== offices * units) throw new Error(`${checked.length} statuses`);
  return measured;
}

/** What Google shows once access is allowed: the other spreadsheet, from the cell of the formula on. */
function importInto(sheet: Sheet, source: Sheet): void {
  sheet.rows[0]!.calculated?.delete(FORMULA_COLUMN);
  source.rows.forEach((row, at) => {
    const shown = (sheet.rows[at] ??= { values: [], styles: [] });
    row!.values.forEach((value, column) => (shown.values[FORMULA_COLUMN + column] = value));
  });
  sheet.revision++;
}
