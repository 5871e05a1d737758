import { describe, expect } from '@jest/globals';
import { createVmRealm } from '../../src/cli/vmRealm';
import { createHost } from '../../src/host';
import { type Scalar, Sheet, Workbook } from '../../src/document';
import { BUNDLE, FILES } from '../bundle';
import { serial } from '../functions/functionHost';
import { office } from '../xlsx/office';
import { type BackgroundOf, renderedColorsOfAll } from '../xlsx/renderedColors';
import { writeXlsx } from '../xlsx/judge/writeJudged';

const realm = createVmRealm();
const OVERDUE = '#f8d0d0';
const DUE_SOON = '#ffe38a';
const DONE_LATE = '#fbdcc4';
const MISSING_DATA = '#e0e4ea';

const UNITS: readonly (readonly [string, string | null])[] = [
  ['Đúng hạn', '12/4/2023'],
  ['Chưa tổ chức', null],
  ['Ghi chưa', 'chưa tổ chức'],
  ['Không đọc được', '31/4/2023'],
  ['Trễ hạn', '1/6/2023'],
];

function documentOf(beforeReading: string, asOf: string): Workbook {
  const workbook = new Workbook();
  const dated = workbook.styles.push({ numberFormat: 'dd/mm/yyyy' }) - 1;
  const tracker = new Sheet('Theo dõi');
  const row = (values: Scalar[]) => ({ values, styles: [] as number[] });
  tracker.rows = [
    row(['TT', 'Tên CĐCS', 'Ngày tổ chức']),
    ...UNITS.map(([name, held], i) => row([i + 1, name, held])),
  ];
  const plan = new Sheet('Kế hoạch');
  plan.rows = [
    row(['Khóa', 'Giá trị']),
    { values: ['as_of', serial(asOf)], styles: [0, dated] },
    row(['before_reading', beforeReading]),
  ];
  workbook.sheets.push(tracker, plan);
  return workbook;
}

/** Checked on the 2nd of June, when the last unit has been held; then the day is changed. */
function fileOf({ reading, day }: { reading: string; day: string }): Uint8Array {
  const workbook = documentOf(reading, '2023-06-02');
  createHost({ realm, source: BUNDLE, files: FILES, workbook }).run('checkTracker', [
    { write: true },
  ]);
  workbook.sheets[1]!.rows[1]!.values[1] = serial(day);
  return writeXlsx(workbook);
}

describe('the highlight, as LibreOffice shows it on other days without another check', () => {
  const cases = [
    { reading: 'exclusive', day: '2023-05-30', open: DUE_SOON, late: DONE_LATE },
    { reading: 'exclusive', day: '2023-05-31', open: OVERDUE, late: DONE_LATE },
    { reading: 'inclusive', day: '2023-05-31', open: DUE_SOON, late: DONE_LATE },
    { reading: 'inclusive', day: '2023-06-01', open: OVERDUE, late: DONE_LATE },
  ];
  let rendered: readonly BackgroundOf[] | undefined;
  /** All of them by one start of LibreOffice, which takes longer than what it has to do. */
  const colorsOf = (at: number) =>
    (rendered ??= renderedColorsOfAll(cases.map((example) => fileOf(example))))[at]!;
  cases.forEach(({ reading, day, open, late }, at) => {
    office(`${reading}, on ${day}`, () => {
      const color = colorsOf(at);
      const shown = UNITS.map((_, i) => color('Theo dõi', `B${i + 2}`));
      expect(shown).toEqual([null, open, open, MISSING_DATA, late]);
    });
  });
});
