/** Sheets for the trackers of other offices of which none has come: who is named, and what to do. */
import { expect, test } from '@jest/globals';
import { missingImports } from '../../../src/addon/check/missingImports';
import type { Language } from '../../../src/domain/text/language';
import { ANY_LEVEL } from '../../../src/domain/tracker/headerName';

type Rows = readonly (readonly string[])[];

function noticesOf(language: Language, imported: Record<string, Rows>, own?: Rows): string[] {
  const sheetOf = ([name, rows]: [string, Rows]) => {
    const range = (height = rows.length, width = rows[0]!.length) => ({
      getNumRows: () => height,
      getNumColumns: () => width,
      getSheet: () => ({ getName: () => name }),
      getValues: () => rows.slice(0, height).map((row) => row.slice(0, width)),
      getMergedRanges: () => [],
    });
    return {
      getDataRange: () => range(),
      getRange: (_top: number, _left: number, ...size: number[]) => range(...size),
    };
  };
  const brought = Object.entries(imported).map(sheetOf);
  const sheets = [...brought, ...(own ? [sheetOf(['Sổ tay', own])] : [])];
  const metadata = {
    of: (sheet: never) => ({ imported: brought.includes(sheet), columnMapping: new Map() }),
  };
  return missingImports({ sheets, metadata, language, upperLevel: ANY_LEVEL } as never);
}

const TRACKER: Rows = [
  ['', 'Tên CĐCS', 'Ngày tổ chức'],
  ['', 'Trường A', '12/4/2023'],
];
const LIST: Rows = [
  ['', 'Họ tên', ''],
  ['', 'Lan', ''],
];

test('where every tracker has come, or a sheet is the office’s own, nothing is said', () => {
  expect(noticesOf('vi', { 'Xã A': TRACKER }, [['', '']])).toEqual([]);
});

test('those that wait are named together by what their cells show, with the way to allow access', () => {
  const error: Rows = [['', '#REF!']];
  const notices = noticesOf('vi', { A: error, B: [['', '']], C: error, D: TRACKER });
  expect(notices).toHaveLength(2);
  expect(notices[0]).toContain('Không tính trang “A”, “C” vì chưa lấy được');
  expect(notices[0]).toContain('Cho phép truy cập; ô này hiện “#REF!”.');
  expect(notices[1]).toContain('Không tính trang “B” vì');
  expect(notices[1]).toContain('Cho phép truy cập. Nếu ô đang tải');
});

test('what has come and is no tracker is told apart, in the user’s language', () => {
  const notices = noticesOf('en', { A: LIST, B: [['', '']], C: LIST });
  expect(notices[0]).toMatch(
    /^Left out: “B”\. The tracker of the office has not come\..* and allow/,
  );
  expect(notices[1]).toMatch(/^Left out: “A”, “C”\. What has come is no tracker/);
  expect(notices).toHaveLength(2);
});

test('a status beside the one cell that shows the error is nothing that has come', () => {
  expect(noticesOf('en', { A: [['Status', '#REF!']] })[0]).toContain('which shows “#REF!”');
});
