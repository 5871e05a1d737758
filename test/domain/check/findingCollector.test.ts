import { describe, expect, test } from '@jest/globals';
import { checkReport } from '../../../src/domain/check/checkReport';
import { ruleNames } from '../../../src/domain/check/ruleNames';
import { rowPlace } from '../../../src/domain/check/rowPlace';
import { type CheckInput, checkTable } from '../trackerTable';

const found = (code: string, input: CheckInput) =>
  checkTable(input).findings.filter((finding) => finding.code === code);

describe('a finding', () => {
  test('about a header stands at its cell, in the lower row where it has two', () => {
    const parents = ['Tên CĐCS', 'Ngày', '', 'Ghi chú', 'Ghi chú'];
    const children = ['', 'dự kiến', 'tổ chức', '', ''];
    const input = { cells: [['DANH SÁCH'], parents, children, ['Trường A']] };
    expect(found('header-duplicate', input)).toMatchObject([
      { address: 'Theo dõi!E3', row: null, column: null, unit: null, clause: 'data' },
    ]);
  });

  test('about a unit has its row and column, and no address', () => {
    const [finding] = found('date-unreadable', { rows: [{ 'Ngày tổ chức': '31/4/2023' }] });
    expect(finding).toMatchObject({ row: 2, column: 'held', unit: 'Đơn vị 2' });
    expect(finding).not.toHaveProperty('address');
  });

  test('is as bad as the plan takes its rule to be, and a milder one no worse than that', () => {
    // The upper congress is planned before those of the units are over.
    const rows = [
      { 'Ngày dự kiến': '20/5/2023' },
      { Cấp: 'Huyện', 'Ngày dự kiến': '10/5/2023', 'Ngày tổ chức': '' },
    ];
    const severities = (severity?: string) =>
      found('level-order', {
        rows,
        asOf: '2023-01-10',
        ...(severity && { plan: { rules: { 'level-order': { severity } } } }),
      }).map((finding) => finding.severity);
    expect(severities()).toEqual(['warning']);
    expect(severities('error')).toEqual(['warning']);
    expect(severities('warning')).toEqual(['warning']);
    expect(severities('info')).toEqual(['info']);
    expect(severities('off')).toEqual([]);
  });
});

test('a rule that lacks several parameters is listed once, with all of them', () => {
  const plan = { 'propaganda.from': '?', 'propaganda.to': '?' };
  const rows = [{ 'Ngày tổ chức': '12/4/2023' }, { 'Ngày tổ chức': '13/4/2023' }];
  const { rulesNotRun } = checkReport(checkTable({ rows, plan }), 'vi');
  expect(rulesNotRun.filter(({ code }) => code === 'date-swapped')).toEqual([
    {
      code: 'date-swapped',
      reason: expect.stringMatching(/propaganda\.from, propaganda\.to(?!.*propaganda)/),
    },
  ]);
});

test('another row is named by its number, and from another sheet by its sheet, too', () => {
  const place = { row: 7, sheet: 'Khối xã' };
  expect(rowPlace(place, { sheet: 'Khối xã' })).toEqual({ vi: 'dòng 7', en: 'row 7' });
  expect(rowPlace(place, { sheet: 'Khối trường' })).toEqual({
    vi: 'dòng 7 trang Khối xã',
    en: 'row 7 of Khối xã',
  });
});

test('every rule has its name in each language', () => {
  expect(ruleNames('vi')['header-duplicate']).toBe('Trùng tiêu đề cột');
  expect(ruleNames('en')['header-duplicate']).toBe('Column header repeated');
});
