/** Cases that a CSV file cannot say: true date cells, merged cells, several sheets. */
import { Workbook } from '../../src/document';
import { addSheet, type Cell, on } from './buildWorkbook';
import { ANY, type Case, type ExpectedFinding } from './expectation';

export type WorkbookCase = Case & { readonly workbook: Workbook };

const D = '2023-05-30';

/** Every case with its workbook. */
export function workbookCases(): WorkbookCase[] {
  return [
    dateCells(),
    mergedCells(),
    cellTypes(),
    planSheet(),
    planSheetOverruled(),
    planSheetInvalid(),
    firstSheetWithHeader(),
    namedSheet(),
  ];
}

function dateCells(): WorkbookCase {
  const workbook = new Workbook();
  addSheet(workbook, 'Theo dõi', [
    ['TT', 'Tên CĐCS', 'Ngày dự kiến', 'Ngày bắt đầu', 'Ngày tổ chức'],
    [1, 'Trường số 1', null, null, on('2023-05-30')],
    [2, 'Trường số 2', null, null, on('2023-05-31')],
    [3, 'Trường số 3', null, null, on('2023-10-05')],
    [4, 'Trường số 4', null, null, on('2022-04-12')],
    [5, 'Trường số 5', null, null, on('2023-10-13')],
    [6, 'Trường số 6', null, null, on('2022-02-03')],
    [7, 'Trường số 7', null, null, '05/10/2023'],
    [8, 'Trường số 8', on('2023-12-05'), null, null],
    [9, 'Trường số 9', null, on('2023-11-04'), on('2023-04-12')],
    [10, 'Trường số 10', null, null, on('2022-05-01')],
    [11, 'Trường số 11', null, null, on('2022-01-06')],
    [12, 'Trường số 12', null, null, on('2023-04-12', { time: 0.75 })],
    [13, 'Trường số 13', null, null, on('2023-04-12', { format: 'm/d/yyyy' })],
    [14, 'Trường số 14', null, null, on('2023-10-10')],
    [15, 'Trường số 15', null, null, on('2023-09-30')],
    [16, 'Trường số 16', on('2023-10-01'), null, on('2023-04-12')],
  ]);
  const future = [4, 6, 8, 15, 16];
  return {
    name: 'xlsx-date-cells',
    workbook,
    why:
      'Outside 01/05/2022 - 30/09/2023 with a day up to 12 and inside it when swapped: 5/10 (10/5), ' +
      '12/4/2022 (4/12), 5/12 (12/5), 4/11 (11/4), 6/1/2022 (1/6). Not 13/10, nor 3/2/2022 (2/3 is ' +
      'outside, too), nor a text, nor 10/10, nor 1/10/2023 (10/1/2023 is inside: it is swapped).',
    args: ['--as-of', '2023-06-10'],
    expected: {
      asOf: '2023-06-10',
      beforeReading: 'exclusive',
      units: [
        [2, 'grassroots', 'done-on-time', D, '2023-05-30', 0],
        [3, 'grassroots', 'done-late', D, '2023-05-31', 0],
        [4, 'grassroots', 'overdue', D, null, 11],
        [5, 'grassroots', 'done-on-time', D, '2022-04-12', 0],
        [6, 'grassroots', 'overdue', D, null, 11],
        [7, 'grassroots', 'done-on-time', D, '2022-02-03', 0],
        [8, 'grassroots', 'overdue', D, null, 11],
        [9, 'grassroots', 'overdue', D, null, 11],
        [10, 'grassroots', 'done-on-time', D, '2023-04-12', 0],
        [11, 'grassroots', 'done-on-time', D, '2022-05-01', 0],
        [12, 'grassroots', 'done-on-time', D, '2022-01-06', 0],
        [13, 'grassroots', 'done-on-time', D, '2023-04-12', 0],
        [14, 'grassroots', 'done-on-time', D, '2023-04-12', 0],
        [15, 'grassroots', 'overdue', D, null, 11],
        [16, 'grassroots', 'overdue', D, null, 11],
        [17, 'grassroots', 'done-on-time', D, '2023-04-12', 0],
      ],
      findings: [
        ...future.map((row): ExpectedFinding => ['held-in-future', 'error', row, 'E']),
        ...[3, ...future, 9].map((row): ExpectedFinding => ['held-by-deadline', 'error', row, 'E']),
        ...[5, 7, 11, 12].map((row): ExpectedFinding => ['start-window', 'warning', row, 'E']),
        ['on-the-mark', 'info', 3, 'E'],
        ['date-swapped', 'warning', 4, 'E'],
        ['date-swapped', 'warning', 5, 'E'],
        ['date-swapped', 'warning', 9, 'C'],
        ['planned-after-deadline', 'warning', 9, 'C'],
        ['date-swapped', 'warning', 10, 'D'],
        ['date-order', 'error', 10, 'D'],
        ['date-swapped', 'warning', 12, 'E'],
        ['date-swapped', 'warning', 17, 'C'],
      ],
      skipped: [],
      totals: { units: 16, required: 16, held: 10 },
      exit: 1,
    },
  };
}

function mergedCells(): WorkbookCase {
  const header = [
    ['TT', 'Tên CĐCS', 'Số đoàn viên', null, 'Đại biểu', null, 'Ngày tổ chức', 'BCH', null],
    [null, null, null, 'Nữ', 'triệu tập', 'có mặt', null, 'phân bổ', 'đã bầu'],
  ];
  header[0]!.push('Nội dung', null);
  header[1]!.push('1a', '1b');
  const merged = (top: number) =>
    ['A', 'B', 'G'].map((column) => `${column}${top}:${column}${top + 1}`);
  const pairs = (top: number) =>
    ['C:D', 'E:F', 'H:I', 'J:K'].map((at) => at.replace(/\w/g, `$&${top}`));
  const workbook = new Workbook();
  addSheet(
    workbook,
    'Theo dõi',
    [
      ['BIỂU THEO DÕI ĐẠI HỘI CÔNG ĐOÀN CƠ SỞ'],
      [],
      ...header,
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)'],
      ['Các trường học trực thuộc'],
      [1, 'Trường số 1', 30, 31, 30, 19, on('2023-04-12'), 5, 4, 'x', null],
      [2, 'Trường số 2', 30, 30, 30, 20, on('2023-04-12'), 5, 5, 'x', 'x'],
      [null, 'Doanh nghiệp trên địa bàn'],
      ...header,
      [3, 'Công ty TNHH Hoàng Anh', 30, 0, 30, 30, null, 5, null, null, null],
      ['Cộng', null, 90, 61],
      [],
      [null, null, null, null, null, null, 'Tam Đường, ngày 20 tháng 5 năm 2023'],
      [null, 'Người lập biểu'],
    ],
    [
      'A1:K1',
      ...merged(3),
      ...pairs(3),
      'A6:K6',
      'B9:D9',
      ...merged(10),
      ...pairs(10),
      'A13:B13',
      'G15:K15',
    ],
  );
  return {
    name: 'xlsx-merged-cells',
    workbook,
    why:
      'Merged parents name all columns below them; a blank child takes the parent; a text merged ' +
      'over three columns or more is a section without any numeral.',
    args: ['--as-of', '2023-05-20'],
    expected: {
      asOf: '2023-05-20',
      beforeReading: 'exclusive',
      units: [
        [7, 'grassroots', 'done-on-time', D, '2023-04-12', 0],
        [8, 'grassroots', 'done-on-time', D, '2023-04-12', 0],
        [12, 'grassroots', 'due-soon', D, null, 0],
      ],
      findings: [
        ['counts-inconsistent', 'error', 7, 'D'],
        ['quorum', 'error', 7, 'F'],
        ['committee-quota', 'warning', 7, 'I'],
        ['contents-complete', 'error', 7, 'K'],
        ['held-missing', 'warning', 12, 'G'],
      ],
      skipped: [
        [5, 'repeated-header'],
        [6, 'section'],
        [9, 'section'],
        [10, 'repeated-header'],
        [11, 'repeated-header'],
        [13, 'total'],
        [14, 'blank'],
        [15, 'signature'],
        [16, 'signature'],
      ],
      rulesRun: ['quorum', 'contents-complete', 'committee-elected'],
      totals: { units: 3, required: 3, held: 2 },
      exit: 1,
    },
  };
}

function cellTypes(): WorkbookCase {
  const workbook = new Workbook();
  addSheet(workbook, 'Theo dõi', [
    [
      'TT',
      'Tên CĐCS',
      'Số đoàn viên',
      'Ngày tổ chức',
      'Thời lượng',
      'Nội dung 1a',
      'Nhân sự đã duyệt',
    ],
    [1, 'Trường số 1', 20, 45028, 1, true, on('2023-04-12')],
    [2, 'Trường số 2', 20.5, on('2023-04-12'), 1.5, false, on('2023-04-13')],
    [3, 'Trường số 3', -1, 12, 0.5, 1, true],
    [4, 'Trường số 4', 20, on('2023-04-12'), 0.5, 0, false],
    [5, 'Trường số 5', 20, on('2023-04-12'), 1, on('2023-04-12'), 'x'],
    [6, 'Trường số 6', 20, on('2023-04-12'), 1, 2, 1],
  ]);
  return {
    name: 'xlsx-cell-types',
    workbook,
    why: 'Numbers and booleans as such: 45028 is 12/4/2023, 12 is outside the serials.',
    args: ['--as-of', '2023-05-20'],
    expected: {
      asOf: '2023-05-20',
      beforeReading: 'exclusive',
      units: [
        [2, 'grassroots', 'done-on-time', D, '2023-04-12', 0],
        [3, 'grassroots', 'done-on-time', D, '2023-04-12', 0],
        [4, 'grassroots', 'missing-data', D, null, 0],
        [5, 'grassroots', 'done-on-time', D, '2023-04-12', 0],
        [6, 'grassroots', 'done-on-time', D, '2023-04-12', 0],
        [7, 'grassroots', 'done-on-time', D, '2023-04-12', 0],
      ],
      findings: [
        ['number-unreadable', 'error', 3, 'C'],
        ['duration-limit', 'error', 3, 'E'],
        ['contents-complete', 'error', 3, 'F'],
        ['personnel-approved', 'error', 3, 'G'],
        ['number-unreadable', 'error', 4, 'C'],
        ['date-unreadable', 'error', 4, 'D'],
        ['contents-complete', 'error', 5, 'F'],
        ['personnel-approved', 'error', 5, 'G'],
        ['value-unknown', 'warning', 7, 'F'],
      ],
      skipped: [],
      totals: { units: 6, required: 6, held: 5 },
      exit: 1,
    },
  };
}

/** A workbook whose plan sheet has both tables in odd places, and its tracker last. */
function workbookWithPlan(
  parameters: readonly (readonly [string, Cell])[],
  band: Cell[],
): Workbook {
  const workbook = new Workbook();
  const blank = [null, null];
  addSheet(workbook, 'Hướng dẫn', [['Điền vào các cột trắng'], ['Tên CĐCS ghi đầy đủ']]);
  addSheet(
    workbook,
    'Kế hoạch',
    [
      ['THÔNG SỐ CỦA KẾ HOẠCH'],
      [],
      [...blank, 'Khóa', 'Thông số', 'Giá trị', 'Đơn vị', 'Điều khoản', 'Ghi chú'],
      ...parameters.map(([key, value]): Cell[] => [
        ...blank,
        key,
        'nhãn',
        value,
        'ngày',
        'II.4',
        null,
      ]),
      [],
      [null, 'Chỉ tiêu phân bổ'],
      [null, 'Từ (đoàn viên)', 'Đến', 'ĐB tối đa', 'BCH tối thiểu', 'BCH tối đa', 'ĐB dự ĐH huyện'],
      [null, ...band],
    ],
    ['A1:H1'],
  );
  addSheet(workbook, 'Theo dõi', [
    [
      'TT',
      'Tên CĐCS',
      'Cấp',
      'Đại hội điểm',
      'Số đoàn viên',
      'Ngày tổ chức',
      'Thời lượng',
      'BCH đã bầu',
    ],
    [1, 'TT GDNN – GDTX', null, 'x', 9, on('2023-02-28'), 1, 1],
    [2, 'Trường số 2', null, null, 30, on('2023-04-12'), '1,5 ngày', 6],
    [3, 'Trường số 3', null, null, 30, null, null, null],
    [4, 'Công đoàn huyện', 'Huyện', null, 900, null, null, null],
  ]);
  return workbook;
}

const GOOD_PLAN: readonly (readonly [string, Cell])[] = [
  ['upper.complete_before', 'ngày 30 tháng 6 năm 2023'],
  ['as_of', on('2023-04-25')],
  ['grassroots.complete_before', on('2023-04-30')],
  ['pilot.complete_before', '28-02-2023'],
  ['before_reading', 'inclusive'],
  ['grassroots.max_days', 1.5],
  ['due_soon_days', 5],
];

function planSheet(): WorkbookCase {
  return {
    name: 'xlsx-plan-sheet',
    workbook: workbookWithPlan(GOOD_PLAN, [10, 50, 40, 3, 5, 2]),
    why: 'The tables are found by their headers; dates are date cells or one day of SPEC 3.',
    args: [],
    expected: {
      asOf: '2023-04-25',
      beforeReading: 'inclusive',
      units: [
        [2, 'pilot', 'done-on-time', '2023-02-28', '2023-02-28', 0],
        [3, 'grassroots', 'done-on-time', '2023-04-30', '2023-04-12', 0],
        [4, 'grassroots', 'due-soon', '2023-04-30', null, 0],
        [5, 'upper', 'not-due', '2023-06-30', null, 0],
      ],
      findings: [
        ['on-the-mark', 'info', 2, 'F'],
        ['committee-quota', 'warning', 3, 'H'],
      ],
      skipped: [],
      totals: { units: 4, required: 4, held: 2 },
      exit: 0,
    },
  };
}

function planSheetOverruled(): WorkbookCase {
  return {
    name: 'xlsx-plan-sheet-overruled',
    workbook: workbookWithPlan(GOOD_PLAN, [10, 50, 40, 3, 5, 2]),
    why: '--as-of before the plan file, the plan file before the sheet, key by key. 01/05 - 29/04 = 2.',
    args: ['--as-of', '2023-05-01'],
    plan: { before_reading: 'exclusive', as_of: '2023-06-01', 'grassroots.max_days': 1 },
    expected: {
      asOf: '2023-05-01',
      beforeReading: 'exclusive',
      units: [
        [2, 'pilot', 'done-late', '2023-02-27', '2023-02-28', 0],
        [3, 'grassroots', 'done-on-time', '2023-04-29', '2023-04-12', 0],
        [4, 'grassroots', 'overdue', '2023-04-29', null, 2],
        [5, 'upper', 'not-due', '2023-06-29', null, 0],
      ],
      findings: [
        ['held-by-deadline', 'error', 2, 'F'],
        ['on-the-mark', 'info', 2, 'F'],
        ['duration-limit', 'error', 3, 'G'],
        ['committee-quota', 'warning', 3, 'H'],
        ['held-by-deadline', 'error', 4, 'F'],
      ],
      skipped: [],
      totals: { units: 4, required: 4, held: 2 },
      exit: 1,
    },
  };
}

function planSheetInvalid(): WorkbookCase {
  return {
    name: 'xlsx-plan-sheet-invalid',
    workbook: workbookWithPlan(
      [
        ['grassroots.complete_before', 'tháng 5/2023'],
        ['pilot.complete_before', null],
        ['due_soon_days', 'mười'],
        ['as_of', null],
      ],
      ['abc', 50, 40, 3, 5, 2],
    ),
    why:
      'A month is not one day; a blank pilot deadline is that of the grassroots, a blank as_of is ' +
      'today; the band is left out. The upper is checked as ever, without a due-soon number.',
    args: ['--as-of', '2023-07-25'],
    expected: {
      asOf: '2023-07-25',
      beforeReading: 'exclusive',
      units: [
        [2, 'pilot', 'missing-data', null, '2023-02-28', 0],
        [3, 'grassroots', 'missing-data', null, '2023-04-12', 0],
        [4, 'grassroots', 'missing-data', null, null, 0],
        [5, 'upper', 'not-due', '2023-07-30', null, 0],
      ],
      findings: [
        ...Array.from({ length: 3 }, (): ExpectedFinding => ['plan-invalid', 'error', null, null]),
        ['duration-limit', 'error', 3, 'G'],
      ],
      skipped: [],
      rulesNotRun: ['held-by-deadline'],
      totals: { units: 4, required: 4, held: 2 },
      exit: 1,
    },
  };
}

function workbookWithSheets(): Workbook {
  const workbook = new Workbook();
  addSheet(workbook, 'Danh sách', [
    ['TT', 'Tên CĐCS', 'Số đoàn viên'],
    [1, 'Trường số 1', 20],
  ]);
  addSheet(workbook, 'Năm 2023', [
    ['Tên CĐCS', 'Ngày tổ chức'],
    ['Trường số 1', on('2023-04-12')],
  ]);
  addSheet(workbook, 'Bản sao', [
    ['Tên CĐCS', 'Ngày tổ chức'],
    ['Trường số 1', '31/4/2023'],
  ]);
  return workbook;
}

function firstSheetWithHeader(): WorkbookCase {
  return {
    name: 'xlsx-first-sheet',
    workbook: workbookWithSheets(),
    why: 'The first sheet in which both starred columns are found.',
    args: ['--as-of', '2023-05-20'],
    expected: {
      asOf: '2023-05-20',
      beforeReading: 'exclusive',
      units: [[2, 'grassroots', 'done-on-time', ANY, '2023-04-12', 0]],
      findings: [],
      skipped: [],
      totals: { units: 1, required: 1, held: 1 },
      exit: 0,
    },
  };
}

function namedSheet(): WorkbookCase {
  return {
    name: 'xlsx-named-sheet',
    workbook: workbookWithSheets(),
    args: ['--as-of', '2023-05-20', '--sheet', 'Bản sao'],
    expected: {
      asOf: '2023-05-20',
      beforeReading: 'exclusive',
      units: [[2, 'grassroots', 'missing-data', D, null, 0]],
      findings: [['date-unreadable', 'error', 2, 'B']],
      skipped: [],
      totals: { units: 1, required: 1, held: 0 },
      exit: 1,
    },
  };
}
