/** Service calls of what people do, at three sizes, and the time that Sheets is modelled to take. */
import { callAddon, type UnitFormResult } from '../src/addon/addonApi';
import { AS_OF, openBundle } from './bundle';
import type { Measurement } from './measurement';
import { figuresOf } from './sheetsTime';
import { bigTracker, HELD_COLUMN, planSheet } from './trackers';

/** The greatest tracker that is checked in a spreadsheet has 20,000 rows, its header among them. */
const SIZES = [77, 2_000, 19_999] as const;
const MINUTE = 60_000;

export function measureServiceCalls(): Measurement[] {
  return SIZES.flatMap((units) => flowsOf(units));
}

function flowsOf(units: number): Measurement[] {
  const workbook = bigTracker(units);
  workbook.sheets.push(planSheet());
  const [tracker] = workbook.sheets;
  let now = Date.parse(`${AS_OF}T05:00:00Z`);
  const host = openBundle(workbook, () => now);
  const measured: Measurement[] = [];
  const flow = <T>(id: string, label: string, act: () => T): T => {
    now += MINUTE;
    host.calls.reset();
    const given = act();
    measured.push(
      ...figuresOf(host, `${id}-${units}`, `${label}, ${units.toLocaleString('en')} units`),
    );
    return given;
  };
  const hold = (day: string) => {
    for (const row of tracker!.rows.slice(1)) row!.values[HELD_COLUMN] = day;
  };
  const check = () => host.run('highlightFromMenu');
  const summaries = () => host.run('summariesFromMenu');
  const look = (stamp: string) =>
    callAddon(host, 'sidebarLook', { sheets: [tracker!.name], isShown: true, stamp }).stamp;

  flow('check-first', 'The first check with colours', check);
  hold('2/6/2023');
  flow('check-changed', 'A check after statuses have changed', check);
  hold('13/4/2023');
  flow('check-again', 'A check after they have changed once more', check);
  const stamp = flow('look-new', 'A look of the side panel, all of it new', () => look(''));
  flow('look-same', 'A look of the side panel, nothing new', () => look(stamp));
  flow('summaries-first', 'The first summaries', summaries);
  flow('summaries-again', 'The summaries again', summaries);
  host.activate(tracker!.name, { row: 40, column: 0 });
  const { form } = flow('form', 'The form of a unit opened', () =>
    callAddon(host, 'unitForm', null),
  ) as Extract<UnitFormResult, { kind: 'unit' }>;
  flow('form-saved', 'The form saved with one field changed', () => {
    const { sheet, row, unit, standing } = form;
    const seen = standing.cells.bch_elected ?? '';
    const changes = [{ key: 'bch_elected', seen, content: 9 }] as const;
    callAddon(host, 'saveUnit', { sheet, row, unit, changes });
  });
  return measured;
}
