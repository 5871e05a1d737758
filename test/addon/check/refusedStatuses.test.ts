import { describe, expect, it } from '@jest/globals';
import type { Sheet, Workbook } from '../../../src/document';
import type { Host } from '../../../src/host';
import { columnContents, documentOf, openHost, sheetOf } from '../openHost';
import { serviceError } from '../../serviceError';

const NAME = 'Theo dõi';
const STATUS = 3;
const ON_TIME = 'Hoàn thành đúng hạn';
/** Every text that the tracker's units get, so that formulas alone are refused. */
const TEXTS = [ON_TIME, 'Thiếu dữ liệu'];

function tracker(heading: string | null = 'Trạng thái') {
  const workbook = documentOf(NAME, [
    ['TT', 'Tên CĐCS', 'Ngày tổ chức', heading],
    [1, 'Trường A', '12/4/2023', null],
    [2, 'Trường B', '13/4/2023', null],
    ['Khối xã', null, null, heading && 'ghi riêng'],
    [3, 'Trường C', null, null],
    [4, 'Trường D', '31/4/2023', null],
  ]);
  return { workbook, sheet: sheetOf(workbook, NAME), host: openHost(workbook) };
}

/** @returns what the user was told */
function check(host: Host, highlight = true): readonly string[] {
  const request = { sheets: [NAME], highlight };
  return (host.run('sidebarCheck', [request]) as unknown as { notices: string[] }).notices;
}

function refuse(sheet: Sheet, list: string[], top = 1): void {
  const area = { top, left: STATUS, bottom: 99, right: STATUS };
  sheet.validations.push({ area, list, allowInvalid: false });
}

function protect(sheet: Sheet, top: number, bottom: number): void {
  const area = { top, left: 0, bottom, right: 9 };
  sheet.protections.push({ area, description: 'Khóa', editors: [], warningOnly: false });
}

const findingsOf = (workbook: Workbook) =>
  sheetOf(workbook, 'Kết quả kiểm tra').rows.flatMap((row) => row?.values ?? []);
const marks = (sheet: Sheet) => sheet.metadata.filter(({ key }) => key === 'congress.status');

describe('a blank status column that refuses what the add-on writes', () => {
  it.each([
    ['texts', ['Đạt', 'Không đạt'], 1],
    ['what stands below', ['Đạt'], 5],
    ['formulas alone', TEXTS, 1],
  ])('%s: it stays blank and unmarked, findings are kept, and one notice tells', (...given) => {
    const [, list, top] = given;
    const { workbook, sheet, host } = tracker();
    sheet.rows[3]!.values[STATUS] = null;
    refuse(sheet, list, top);
    const notices = check(host);
    expect(notices).toEqual([expect.stringContaining('không nhận trạng thái ở cột “Trạng thái”')]);
    expect(columnContents(sheet, STATUS).map((content) => content ?? '')).toEqual([
      '',
      '',
      '',
      '',
      '',
    ]);
    expect(marks(sheet)).toEqual([]);
    expect(sheet.conditionalFormats).toEqual([]);
    expect(findingsOf(workbook)).toContain('Trường D');
  });
});

describe('a status column of the add-on’s', () => {
  it('that refuses statuses later keeps those that are right and no others', () => {
    const { sheet, host } = tracker();
    sheet.rows[3]!.values[STATUS] = null;
    check(host);
    refuse(sheet, [ON_TIME]);
    sheet.rows[1]!.values[2] = '2/6/2022';
    sheet.rows[2]!.values[2] = '31/4/2023';
    const notices = check(host);
    expect(notices).toEqual([expect.stringContaining('không nhận trạng thái ở cột “Trạng thái”')]);
    expect(columnContents(sheet, STATUS).slice(0, 2)).toEqual([ON_TIME, null]);
  });

  it('that refuses formulas later loses the status of a unit that is to have one, and no other', () => {
    const { workbook, sheet, host } = tracker();
    sheet.rows[3]!.values[STATUS] = null;
    check(host);
    const before = columnContents(sheet, STATUS);
    refuse(sheet, TEXTS);
    sheet.rows[2]!.values[2] = null;
    const notices = check(host);
    expect(notices).toEqual([expect.stringContaining('không nhận trạng thái ở cột “Trạng thái”')]);
    expect(columnContents(sheet, STATUS)).toEqual([before[0], null, ...before.slice(2)]);
    expect(findingsOf(workbook)).toContain('Trường D');
  });

  it('of which some rows are protected: one notice names what protects them', () => {
    const { workbook, sheet, host } = tracker(null);
    check(host);
    protect(sheet, 5, 9);
    sheet.rows[5]!.values[2] = '12/4/2023';
    const other = openHost(workbook, { user: { email: 'khac@example.org' } });
    expect(check(other)).toEqual([expect.stringContaining('“Khóa” (A6:J10)')]);
    expect(findingsOf(workbook)).not.toContain('Trường D');
  });
});

describe('a tracker without a status column', () => {
  it.each([
    ['some rows', 5, 9],
    ['its header', 0, 0],
  ])('of which %s are protected gets none, no header and no mark', (_, top, bottom) => {
    const { workbook, sheet } = tracker(null);
    protect(sheet, top, bottom);
    const other = openHost(workbook, { user: { email: 'khac@example.org' } });
    expect(check(other)).toEqual([expect.stringContaining('“Khóa”')]);
    expect(columnContents(sheet, STATUS, 0).map((content) => content ?? '')).toEqual(
      Array<string>(6).fill(''),
    );
    expect(marks(sheet)).toEqual([]);
    expect(findingsOf(workbook)).toContain('Trường D');
  });

  it('that is protected as a whole: a notice says so, and the findings are written', () => {
    const { workbook, sheet } = tracker(null);
    sheet.protections.push({ area: null, description: 'Huyện', editors: [], warningOnly: false });
    const other = openHost(workbook, { user: { email: 'khac@example.org' } });
    expect(check(other)).toEqual([expect.stringContaining('Huyện')]);
    expect(marks(sheet)).toEqual([]);
    expect(findingsOf(workbook)).toContain('Trường D');
  });
});

describe('colours that Sheets does not take', () => {
  function refusing() {
    const { workbook, sheet, host } = tracker();
    host.beforeCall = (name) => {
      if (name === 'Sheet.setConditionalFormatRules') {
        throw serviceError('Quy tắc định dạng có điều kiện không thể tham chiếu trang khác.');
      }
    };
    return { workbook, sheet, host };
  }

  it('leave the statuses, the findings and the rules that are there, and one notice tells', () => {
    const { workbook, sheet, host } = refusing();
    sheet.rows[3]!.values[STATUS] = null;
    const own = { formula: '$A1=1', ranges: [], style: {} };
    sheet.conditionalFormats.push(own as never);
    expect(check(host)).toEqual([expect.stringContaining('chưa tô màu được')]);
    expect(columnContents(sheet, STATUS)[0]).toBe(ON_TIME);
    expect(marks(sheet)).toMatchObject([{ value: 'found' }]);
    expect(sheet.conditionalFormats).toEqual([own]);
    expect(findingsOf(workbook)).toContain('Trường D');
  });

  it('are read again as the last thing before they are written', () => {
    const { sheet, host } = tracker();
    sheet.rows[3]!.values[STATUS] = null;
    const calls: string[] = [];
    host.beforeCall = (name) => calls.push(name);
    check(host);
    const set = calls.indexOf('Sheet.setConditionalFormatRules');
    const read = calls.lastIndexOf('Sheet.getConditionalFormatRules', set);
    expect(calls.slice(read + 1, set).filter((name) => !name.includes('BooleanCondition'))).toEqual(
      [],
    );
  });
});
