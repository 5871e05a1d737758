/** A province brings in its offices: a sheet and a formula each, and one check over all of them. */
import { describe, expect, it } from '@jest/globals';
import {
  calculate,
  CellError,
  insertColumns,
  type Scalar,
  type Sheet,
  type Workbook,
} from '../../../src/document';
import type { Host } from '../../../src/host';
import {
  addSheet,
  columnContents,
  countedCalls,
  documentOf,
  openHost,
  sheetOf,
  textOf,
} from '../openHost';
import { serviceError } from '../../serviceError';

const idOf = (office: number) => `1district-${'x'.repeat(30)}-${office}`;
const linkOf = (office: number) =>
  `https://docs.google.com/spreadsheets/d/${idOf(office)}/edit#gid=0`;
const FORMULA =
  /^IMPORTRANGE\("https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)"[,;]"(.*)"\)$/;

/** What Google shows once access is allowed: the other spreadsheet, from the cell of the formula on. */
function importAs(sheet: Sheet, sources: ReadonlyMap<string, readonly (readonly Scalar[])[]>) {
  const [, id = ''] = FORMULA.exec(sheet.rows[0]?.formulas?.get(1) ?? '') ?? [];
  // What stands there is Google's result, as in a file, and not calculated here.
  sheet.rows[0]?.calculated?.delete(1);
  const source = sources.get(id);
  // Google's own error where access is not allowed, or the sheet is not there.
  const cells = source ?? [[new CellError('#REF!')]];
  cells.forEach((values, row) => {
    const cellsNow = (sheet.rows[row] ??= { values: [], styles: [] });
    values.forEach((value, column) => (cellsNow.values[column + 1] = value));
  });
  sheet.revision++;
}

/** An office's tracker, its columns in an order of its own. */
function tracker(held: readonly (string | number)[]): Scalar[][] {
  return [
    ['LIÊN ĐOÀN LAO ĐỘNG HUYỆN', null, null, null],
    ['Ngày tổ chức', 'STT', 'Đơn vị', 'Trạng thái'],
    ...held.map((day, i) => [day || null, i + 1, `Trường Mầm non số ${i + 1}`, 'của huyện']),
  ];
}

/** A province with its list filled in; two offices have the same schools. */
function province(): { workbook: Workbook; host: Host } {
  const workbook = documentOf('Kế hoạch', [
    ['Khóa', 'Giá trị'],
    ['as_of', '20/5/2023'],
  ]);
  const host = openHost(workbook);
  host.run('officesFromMenu');
  host.edit('Bảng của cấp dưới', 'A4', 'Huyện Tam Đường');
  host.edit('Bảng của cấp dưới', 'B4', linkOf(1));
  host.edit('Bảng của cấp dưới', 'A5', 'Huyện Sìn Hồ');
  host.edit('Bảng của cấp dưới', 'B5', linkOf(2));
  host.edit('Bảng của cấp dưới', 'C5', 'Theo dõi');
  return { workbook, host };
}

const SOURCES = new Map([
  // A date may come as its serial number: 5 May 2023
  [idOf(1), tracker(['4/4/2023', '', 45_051])],
  [idOf(2), tracker(['6/6/2022', ''])],
]);

function broughtIn(sources = SOURCES) {
  const { workbook, host } = province();
  host.run('officesFromMenu');
  for (const name of ['Huyện Tam Đường', 'Huyện Sìn Hồ']) {
    importAs(sheetOf(workbook, name), sources);
  }
  return { workbook, host };
}

const statusesOf = (sheet: Sheet) => sheet.rows.slice(2, 5).map((row) => row?.values[0]);
const lastToast = (host: Host) => host.ui.toasts.at(-1)!.text;

describe('the list of offices', () => {
  it('is made the first time, and says what to write', () => {
    const { workbook, host } = province();
    expect(host.ui.toasts[0]!.text).toContain('Đã lập trang “Bảng của cấp dưới”');
    expect(sheetOf(workbook, 'Bảng của cấp dưới').rows[2]!.values).toEqual([
      'Tên đơn vị',
      'Liên kết bảng tính',
      'Trang (và vùng)',
      'Tình trạng',
    ]);
  });

  it('gives each office a sheet with the formula that brings it in', () => {
    const { workbook, host } = broughtIn();
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Kế hoạch',
      'Bảng của cấp dưới',
      'Huyện Tam Đường',
      'Huyện Sìn Hồ',
    ]);
    const formulas = workbook.sheets.slice(2).map(({ rows }) => rows[0]?.formulas?.get(1));
    expect(formulas.map((formula) => FORMULA.exec(formula ?? '')?.slice(1))).toEqual([
      [idOf(1), 'A:AZ'],
      [idOf(2), "'Theo dõi'!A:AZ"],
    ]);
    expect(lastToast(host)).toContain(
      'Đã ghi công thức vào 2 trang: Huyện Tam Đường, Huyện Sìn Hồ',
    );
  });

  it('shows beside each office whether its data have come', () => {
    const { workbook } = broughtIn(new Map([...SOURCES].slice(0, 1)));
    calculate(workbook, () => 0);
    const states = sheetOf(workbook, 'Bảng của cấp dưới').rows.slice(3, 5);
    expect(states.map((row) => textOf(row?.values[3]))).toEqual([
      'Đã nối: trang “Huyện Tam Đường”',
      expect.stringContaining('Chưa lấy được: mở trang “Huyện Sìn Hồ”, bấm ô B1'),
    ]);
  });

  it('says of a row that is no link what is wrong, and goes on with the others', () => {
    const { workbook, host } = province();
    host.edit('Bảng của cấp dưới', 'B4', 'https://example.com/1');
    host.run('officesFromMenu');
    expect(lastToast(host)).toContain('Dòng 4: không phải liên kết Google Trang tính');
    expect(textOf(sheetOf(workbook, 'Bảng của cấp dưới').rows[3]?.values[3])).toMatch(
      /^Chưa ghép: không phải liên kết/,
    );
    expect(workbook.sheets.map(({ name }) => name)).toContain('Huyện Sìn Hồ');
  });

  it('leaves what is there: sheets, a formula of somebody’s own, a remark beside an office', () => {
    const { workbook, host } = broughtIn();
    sheetOf(workbook, 'Huyện Tam Đường').rows[0]!.formulas!.set(1, 'QUERY(Z1:Z9)');
    host.edit('Bảng của cấp dưới', 'D5', 'gọi lại ông Páo');
    host.run('officesFromMenu');
    expect(sheetOf(workbook, 'Huyện Tam Đường').rows[0]!.formulas!.get(1)).toBe('QUERY(Z1:Z9)');
    expect(sheetOf(workbook, 'Bảng của cấp dưới').rows[4]!.values[3]).toBe('gọi lại ông Páo');
    expect(workbook.sheets).toHaveLength(4);
    expect(lastToast(host)).toBe('2 trang đã ghép từ trước được giữ nguyên');
  });

  it('brings another spreadsheet into the same sheet where the link is put right', () => {
    const { workbook, host } = broughtIn();
    host.edit('Bảng của cấp dưới', 'B5', linkOf(3));
    host.run('officesFromMenu');
    expect(sheetOf(workbook, 'Huyện Sìn Hồ').rows[0]!.formulas!.get(1)).toContain(idOf(3));
    expect(workbook.sheets).toHaveLength(4);
  });

  it('names the sheets of offices that are no longer on it', () => {
    const { host } = broughtIn();
    host.edit('Bảng của cấp dưới', 'A5', '');
    host.edit('Bảng của cấp dưới', 'B5', '');
    host.run('officesFromMenu');
    expect(lastToast(host)).toContain('Không còn trong danh sách mà vẫn được tính: Huyện Sìn Hồ');
  });

  it('shows that nothing has come as long as nobody has allowed it', () => {
    const { workbook, host } = province();
    host.run('officesFromMenu');
    calculate(workbook, () => 0);
    expect(textOf(sheetOf(workbook, 'Huyện Sìn Hồ').rows[0]!.values[1])).toBe('#REF!');
    expect(textOf(sheetOf(workbook, 'Bảng của cấp dưới').rows[4]!.values[3])).toContain(
      'Chưa lấy được',
    );
  });

  it('is finished by the next run where one was cut short', () => {
    const { workbook, host } = province();
    host.beforeCall = (name) => {
      if (name === 'Range.setFormula') throw serviceError('7f3a');
    };
    host.run('officesFromMenu');
    expect(textOf(sheetOf(workbook, 'Bảng của cấp dưới').rows[3]!.values[3])).toContain(
      'Chưa ghép: Google Trang tính không nhận công thức',
    );
    host.beforeCall = undefined;
    host.run('officesFromMenu');
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Kế hoạch',
      'Bảng của cấp dưới',
      'Huyện Tam Đường',
      'Huyện Sìn Hồ',
    ]);
    expect(sheetOf(workbook, 'Huyện Tam Đường').rows[0]?.formulas?.get(1)).toMatch(FORMULA);
  });

  it('knows its sheets after the add-on was removed, and nothing is written where they spill', () => {
    const { workbook, host } = broughtIn();
    const sheet = sheetOf(workbook, 'Huyện Tam Đường');
    const right = () => JSON.stringify(sheet.rows.map((row) => row?.values.slice(1)));
    const before = right();
    host.run('removeEverything');
    host.activate('Huyện Tam Đường');
    host.run('checkFromMenu');
    expect(right()).toBe(before);
    expect(sheet.rows[1]!.values[0]).toBe('Trạng thái');
    host.run('officesFromMenu');
    expect(workbook.sheets.map(({ name }) => name)).not.toContain('Huyện Tam Đường (2)');
  });

  it('finds the formula where somebody has inserted a column', () => {
    const { workbook, host } = broughtIn();
    const sheet = sheetOf(workbook, 'Huyện Sìn Hồ');
    insertColumns(sheet, 0, 1);
    host.run('officesFromMenu');
    expect([...sheet.rows[0]!.formulas!.keys()]).toEqual([2]);
    expect(sheetOf(workbook, 'Bảng của cấp dưới').rows[4]!.formulas!.get(3)).toMatch(
      /^IF\(ISERROR\('Huyện Sìn Hồ'!C1\).*bấm ô C1 /,
    );
    host.edit('Bảng của cấp dưới', 'B5', linkOf(3));
    host.run('officesFromMenu');
    expect([...sheet.rows[0]!.formulas!]).toEqual([[2, expect.stringContaining(idOf(3))]]);
  });

  it('names the rows of one problem together', () => {
    const { host } = province();
    host.edit('Bảng của cấp dưới', 'A4', '');
    host.edit('Bảng của cấp dưới', 'A5', '');
    host.run('officesFromMenu');
    expect(lastToast(host)).toBe('Dòng 4, 5: chưa có tên; ghi tên đơn vị ở cột A.');
  });

  it('keeps the order of the list where an office is added later, and a tracker of the same office', () => {
    const { workbook, host } = broughtIn();
    const list = sheetOf(workbook, 'Bảng của cấp dưới');
    const values = ['Huyện Sìn Hồ, khối xã', linkOf(2), 'Khối xã'];
    list.rows[5] = { values, styles: [] };
    list.revision++;
    host.run('officesFromMenu');
    expect(workbook.sheets.map(({ name }) => name).slice(1)).toEqual([
      'Bảng của cấp dưới',
      'Huyện Tam Đường',
      'Huyện Sìn Hồ',
      'Huyện Sìn Hồ, khối xã',
    ]);
    const formulas = workbook.sheets.slice(3).map(({ rows }) => rows[0]?.formulas?.get(1));
    expect(formulas.map((formula) => FORMULA.exec(formula ?? '')?.slice(1))).toEqual([
      [idOf(2), "'Theo dõi'!A:AZ"],
      [idOf(2), "'Khối xã'!A:AZ"],
    ]);
  });

  it('keeps the sheet of an office whose name and sheet were put right at once', () => {
    const { workbook, host } = broughtIn();
    host.edit('Bảng của cấp dưới', 'A5', 'Sìn Hồ');
    host.edit('Bảng của cấp dưới', 'C5', 'Đại hội');
    host.run('officesFromMenu');
    expect(workbook.sheets).toHaveLength(4);
    expect(sheetOf(workbook, 'Huyện Sìn Hồ').rows[0]!.formulas!.get(1)).toContain("'Đại hội'!A:AZ");
  });

  it('does not bring a spreadsheet into itself', () => {
    const { workbook } = province();
    const host = openHost(workbook, { document: { id: idOf(1), name: 'Tỉnh' } });
    host.run('officesFromMenu');
    expect(lastToast(host)).toContain('Dòng 4: liên kết của chính bảng tính này');
    expect(workbook.sheets.map(({ name }) => name)).not.toContain('Huyện Tam Đường');
  });

  it('is brought in from the side panel alike, which gets the sheets to go to and what to know', () => {
    const { host } = province();
    host.edit('Bảng của cấp dưới', 'B5', '');
    expect(host.run('bringInOffices')).toEqual({
      made: ['Huyện Tam Đường'],
      notices: [
        expect.stringContaining('Đã ghi công thức vào 1 trang: Huyện Tam Đường'),
        'Dòng 5: chưa có liên kết; dán địa chỉ bảng tính ở cột B.',
      ],
    });
    expect(openHost(documentOf('Trang1', [])).run('bringInOffices')).toEqual({
      made: ['Bảng của cấp dưới'],
      notices: [expect.stringContaining('Ghi mỗi đơn vị một dòng')],
    });
  });

  it('is in English where the document is', () => {
    const workbook = documentOf('Kế hoạch', [
      ['Khóa', 'Giá trị'],
      ['language', 'en'],
    ]);
    const host = openHost(workbook);
    host.run('officesFromMenu');
    host.edit('Offices below', 'A4', 'Sìn Hồ');
    host.edit('Offices below', 'B4', 'sinho.xlsx');
    host.run('officesFromMenu');
    expect(lastToast(host)).toContain('Row 4: not a link to a Google spreadsheet');
  });

  it('takes no sheet of somebody’s own for an office’s', () => {
    const { workbook, host } = province();
    addSheet(workbook, 'Huyện Sìn Hồ', [['của tôi']]);
    host.run('officesFromMenu');
    expect(sheetOf(workbook, 'Huyện Sìn Hồ').rows[0]!.values).toEqual(['của tôi']);
    expect(sheetOf(workbook, 'Huyện Sìn Hồ (2)').rows[0]?.formulas?.get(1)).toContain(idOf(2));
  });
});

describe('offices that have come', () => {
  const { workbook, host } = broughtIn();
  const sheet = sheetOf(workbook, 'Huyện Tam Đường');
  const imported = () => JSON.stringify(sheet.rows.map((row) => row?.values.slice(1)));
  const before = imported();
  for (let run = 0; run < 2; run++) host.run('summariesFromMenu');

  it('are counted together, each as a group of its own, schools of one name in each', () => {
    const groups = sheetOf(workbook, 'TH theo khối').rows.map((row) => row?.values.slice(1, 5));
    expect(groups).toContainEqual(['Khối, đơn vị', 'Tổng CĐCS', 'Phải tổ chức', 'Đã tổ chức']);
    expect(groups).toContainEqual(['Huyện Tam Đường', 3, 3, 2]);
    expect(groups).toContainEqual(['Huyện Sìn Hồ', 2, 2, 1]);
    const findings = JSON.stringify(sheetOf(workbook, 'Kết quả kiểm tra').rows);
    expect(findings).not.toContain('Trùng đơn vị');
  });

  it('get their statuses left of the formula: nothing is written where it spills', () => {
    expect(imported()).toBe(before);
    const statuses = columnContents(sheet, 0, 2);
    expect(statuses).toEqual(Array(3).fill(expect.stringMatching(/^=/)));
    calculate(workbook, () => 0);
    expect(sheet.rows[1]!.values[0]).toBe('Trạng thái');
    expect(statusesOf(sheet)).toEqual([
      'Hoàn thành đúng hạn',
      'Sắp đến hạn',
      'Hoàn thành đúng hạn',
    ]);
  });

  it('keep no status beside a row that has moved, or has another date, since they were checked', () => {
    const rows = tracker(['4/4/2023', '', '6/6/2023']);
    rows.splice(2, 0, ['3/3/2023', 0, 'Trường mới', null]);
    importAs(sheet, new Map([[idOf(1), rows]]));
    calculate(workbook, () => 0);
    expect(statusesOf(sheet)).toEqual(['', '', '']);
    importAs(sheet, new Map([[idOf(1), tracker(['4/4/2023', '', '6/6/2023'])]]));
    calculate(workbook, () => 0);
    expect(statusesOf(sheet)).toEqual(['Hoàn thành đúng hạn', 'Sắp đến hạn', '']);
  });

  it('keep a status that goes when its row moves after somebody has typed here', () => {
    const own = broughtIn();
    own.host.run('summariesFromMenu');
    own.host.edit('Huyện Tam Đường', 'B3', '4/4/2023');
    const [first] = columnContents(sheetOf(own.workbook, 'Huyện Tam Đường'), 0, 2);
    expect(first).toEqual(expect.stringContaining('"Trường Mầm non số 1"'));
  });

  it('are changed in their own spreadsheets: the form writes nothing here', () => {
    host.activate('Huyện Tam Đường', { row: 3, column: 3 });
    expect(host.run('unitForm', [null])).toEqual({
      kind: 'no-unit',
      message: expect.stringContaining(
        'sửa ở bảng mà công thức lấy số liệu (bảng tính của đơn vị)',
      ),
    });
    const change = { key: 'held', seen: '', content: { date: '2023-04-13' } };
    const place = { sheet: 'Huyện Tam Đường', row: 4, unit: 'Trường Mầm non số 2' };
    expect(host.run('saveUnit', [{ ...place, changes: [change] }])).toMatchObject({
      written: [],
      changed: [{ key: 'held', hasFormula: true }],
    });
  });
});

it('an office whose data have not come is named wherever the others are counted', () => {
  const { workbook, host } = broughtIn(new Map([...SOURCES].slice(0, 1)));
  for (const item of ['summariesFromMenu', 'checkFromMenu']) {
    host.activate('Huyện Tam Đường');
    host.run(item);
    expect(lastToast(host)).toContain(
      'Không tính trang “Huyện Sìn Hồ” vì chưa lấy được bảng theo dõi của đơn vị',
    );
    expect(lastToast(host)).toContain('ô này hiện “#REF!”');
    expect(lastToast(host)).not.toContain('“Huyện Tam Đường” vì');
  }
  expect(sheetOf(workbook, 'Huyện Sìn Hồ').rows[0]!.values[0] ?? null).toBeNull();
});

describe('several offices whose trackers have not come', () => {
  const noticeOf = (first: Scalar[][], second: Scalar[][]) => {
    const { workbook, host } = broughtIn(
      new Map([
        [idOf(1), first],
        [idOf(2), second],
      ]),
    );
    addSheet(workbook, 'Của tỉnh', tracker(['4/4/2023']));
    host.activate('Của tỉnh');
    host.run('checkFromMenu');
    return lastToast(host);
  };

  it('are named in one sentence where their cells show the same', () => {
    const error = [[new CellError('#N/A')]];
    expect(noticeOf(error, error)).toContain(
      'Không tính trang “Huyện Tam Đường”, “Huyện Sìn Hồ” vì chưa lấy được bảng theo dõi của đơn vị',
    );
  });

  it('are told from what has come and is no tracker, which nobody has to allow', () => {
    const notice = noticeOf(
      [['Loading...']],
      [
        ['Danh bạ', null],
        ['Ông Páo', '0912'],
      ],
    );
    expect(notice).toContain('Không tính trang “Huyện Tam Đường” vì chưa lấy được');
    expect(notice).toContain('ô này hiện “Loading...”');
    expect(notice).toContain(
      'Không tính trang “Huyện Sìn Hồ” vì phần lấy về không phải bảng theo dõi',
    );
    expect(notice).not.toContain('ô này hiện “Danh bạ”');
  });
});

describe('the service calls of a check over all offices', () => {
  const callsOf = (schools: number) => {
    const days = Array.from({ length: schools }, () => '');
    const { host } = broughtIn(
      new Map([
        [idOf(1), tracker(days)],
        [idOf(2), tracker(days)],
      ]),
    );
    host.run('summariesFromMenu');
    host.calls.reset();
    host.run('summariesFromMenu');
    return countedCalls(host);
  };

  it('are as many for 100 units of an office as for 5, and some eight for each office', () => {
    const few = callsOf(5);
    expect(few).toBeLessThanOrEqual(49 + 2 * 9);
    expect(callsOf(100)).toBe(few);
  });
});
