import { expect, test } from '@jest/globals';
import { countedCalls, modelledSeconds } from '../../bench/sheetsTime';
import { createVmRealm } from '../../src/cli/vmRealm';
import { createHost } from '../../src/host';
import { documentOf } from '../addon/openHost';

/** What a script costs that reads and writes three rows of two cells. */
function callsOf(body: string) {
  const workbook = documentOf('A', [
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  const source = `function act() { const range = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1, 3, 2); ${body} }`;
  const host = createHost({ realm: createVmRealm(), source, workbook });
  host.run('act');
  return host.calls;
}

test('the cells that cross are counted in both directions, by what the call does', () => {
  const calls = callsOf('range.setValues(range.getValues()); range.setBackground("#ffffff");');
  expect(calls.byKind).toMatchObject({ read: 1, write: 1, format: 1 });
  expect(calls.cellsByKind).toMatchObject({ read: 6, write: 6, format: 0 });
  calls.reset();
  expect(calls.cellsByKind).toMatchObject({ read: 0, write: 0, format: 0 });
});

test('the model takes calls, cells, properties and flushes at what is published of them', () => {
  const read = callsOf('range.getValues();');
  expect(countedCalls(read)).toBe(1);
  // A call of 7 ms, and 7.4 s for 240,000 cells
  expect(modelledSeconds(read)).toBeCloseTo(0.007 + (6 * 7.4) / 240_000, 9);
  const written = callsOf('range.setValues([[1, 2], [3, 4], [5, 6]]);');
  expect(modelledSeconds(written)).toBeCloseTo(0.007 + 6 / 10_000, 9);
  const flushed = callsOf('SpreadsheetApp.flush();');
  expect(modelledSeconds(flushed)).toBeCloseTo(11.84 / 399, 9);
  const kept = callsOf(
    'const kept = PropertiesService.getUserProperties(); kept.setProperty("a", "1"); kept.getProperty("a");',
  );
  const store = callsOf('PropertiesService.getUserProperties();');
  expect(modelledSeconds(kept) - modelledSeconds(store)).toBeCloseTo(0.062 + 0.03, 9);
});
