/** Headers of trackers that are kept in English. */
import { describe, expect, test } from '@jest/globals';
import { COLUMN_KEYS, columnLabel } from '../../../src/domain/tracker/columns';
import { findHeader } from '../../../src/domain/tracker/header';
import {
  columnNamed,
  columnNamedByPair,
  countsHalfDays,
} from '../../../src/domain/tracker/headerName';
import { gridOf } from '../trackerTable';

test('what messages call a column is a header of it, but for the one that the add-on writes', () => {
  const unnamed = COLUMN_KEYS.filter((key) => columnNamed(columnLabel(key).en) !== key);
  expect(unnamed).toEqual(['status']);
});

test.each([
  ['Unit name', 'unit_name'],
  ['NAME OF\nUNIT', 'unit_name'],
  ['Name of the trade union', 'unit_name'],
  ['Grassroots union', 'unit_name'],
  ['Unit ID', 'unit_code'],
  ['Ward/Commune', 'commune'],
  ['Leading Party cell', 'party_cell'],
  ['Number of members', 'members'],
  ['No. of union members', 'members'],
  ['Members (women)', 'members_f'],
  ['Of which: women', 'members_f'],
  ['Female members', 'members_f'],
  ['Reason for not holding', 'exempt_reason'],
  ['Pilot unit', 'pilot'],
  ['Planned date', 'planned'],
  ['Date planned', 'planned'],
  ['Expected date of congress', 'planned'],
  ['Date held (planned)', 'planned'],
  ['Opening date', 'start'],
  ['Date held', 'held'],
  ['Congress date', 'held'],
  ['Date of the congress (actual)', 'held'],
  ['Completed on', 'held'],
  ['Number of days', 'duration'],
  ['Form of congress', 'form'],
  ['Number of delegates summoned', 'summoned'],
  ['Delegates attending', 'present'],
  ['Committee members elected', 'bch_elected'],
  ['Committee elected (women)', 'bch_f'],
  ['Delegates to the upper congress allotted', 'del_quota'],
  ['Publicity before the congress', 'prop_before'],
  ['Report sent on', 'result_sent'],
  ['Remarks', 'note'],
])('%s is %s', (text, column) => {
  expect(columnNamed(text)).toBe(column);
});

test.each([
  ...['Held', 'Date', 'Name', 'Union', 'Number', 'Number of delegates', 'Delegates', 'Elected'],
  ...['Unit of measure', 'Unit head', 'Unit members', 'Members present', 'New members'],
  ...['Number of employees', 'Women employees', 'Women delegates', 'Women’s committee'],
  ...['Delegates invited', 'Delegates present (women)', 'Alternate delegates', 'Committee size'],
  ...['Party congress date', 'Date of previous congress', 'Date established', 'End date'],
  ...['Planned members', 'Days overdue', 'Report', 'Report date', 'Reason for delay', 'Status'],
])('%s is no column, or may be another', (text) => {
  expect(columnNamed(text)).toBeUndefined();
});

describe('in two levels', () => {
  test.each([
    ['Members', 'Total', 'members'],
    ['Members', 'Women', 'members_f'],
    ['Congress date', 'Planned', 'planned'],
    ['Planned', 'Date', 'planned'],
    ['Congress date', 'Actual', 'held'],
    ['Held', 'Date', 'held'],
    ['Delegates', 'Summoned', 'summoned'],
    ['Content', '1a', 'c1a'],
    ['Committee', 'Elected', 'bch_elected'],
    ['Committee', 'Women', 'bch_f'],
    ['Delegates to the higher congress', 'Elected', 'del_elected'],
    ['Publicity', 'During', 'prop_during'],
  ])('%s – %s is %s', (parent, child, column) => {
    expect(columnNamedByPair(parent, child)).toBe(column);
  });

  test.each([
    ['Delegates', 'Women'],
    ['Employees', 'Women'],
    ['Party cell', 'Date held'],
    ['Previous term', 'Date held'],
    ['Committee', 'Total'],
  ])('%s – %s is none', (parent, child) => {
    expect(columnNamedByPair(parent, child)).toBeUndefined();
  });
});

test('women beside delegates are none of the members', () => {
  const row = ['Unit', 'Held on', 'Delegates', 'Women', 'Members', 'Women'];
  const header = findHeader(gridOf([row]))!;
  expect(header.columns.get('members_f')).toBe(5);
  expect(header.unknown.map(({ at }) => at)).toEqual([2, 3]);
  const named = findHeader(gridOf([['Unit', 'Held on', 'Delegates present', 'Women members']]))!;
  expect(named.columns.get('members_f')).toBe(3);
});

test('a number of half-days is one', () => {
  expect([countsHalfDays('Number of half-days'), countsHalfDays('Number of days')]).toEqual([
    ...[true, false],
  ]);
});
