import { describe, expect, it } from '@jest/globals';
import type {
  CheckedSheet,
  ShowCellResult,
  SidebarCheck,
  SidebarStart,
} from '../../../src/addon/addonApi';
import type { Host } from '../../../src/host';
import { deleteRows, insertColumns, insertRows } from '../../../src/document';
import { COLUMN_KEYS } from '../../../src/domain/tracker/columns';
import { serial } from '../../functions/functionHost';
import { addSheet, columnContents, documentOf, openHost, sheetOf, TRACKER } from '../openHost';

function start(host: Host): SidebarStart {
  return host.run('sidebarStart') as unknown as SidebarStart;
}

function check(host: Host, sheets: string[], highlight = false): SidebarCheck {
  return host.run('sidebarCheck', [{ sheets, highlight }]) as unknown as SidebarCheck;
}

function checkOne(host: Host, sheet: string): CheckedSheet {
  return check(host, [sheet]).sheets[0]!;
}

describe('the first call', () => {
  it('in an empty document offers everything and has no settings', () => {
    const host = openHost(documentOf('Trang tính1', []));
    expect(start(host)).toEqual({
      language: 'vi',
      settings: null,
      invalidSettings: [],
      dailyRefresh: false,
      trackers: [],
      candidates: [],
      emptyTrackers: [],
      planSheet: null,
      samplePlan: 'Liên đoàn Lao động huyện Tam Đường',
      present: [],
    });
  });

  it('lists the trackers, that in front first, and what may become one', () => {
    const workbook = documentOf('Khối trường', TRACKER);
    addSheet(workbook, 'Khối xã', TRACKER);
    addSheet(workbook, 'Danh bạ', [['Họ tên', 'Điện thoại']]);
    expect(start(openHost(workbook, { activeSheet: 'Khối xã' }))).toMatchObject({
      trackers: ['Khối xã', 'Khối trường'],
      candidates: ['Danh bạ'],
      present: ['tracker'],
    });
  });

  it('never lists results, plan or tasks', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    const host = openHost(workbook);
    host.run('setUp', [['plan', 'tasks']]);
    host.run('checkFromMenu');
    expect(start(host)).toMatchObject({
      trackers: ['Theo dõi'],
      candidates: [],
      present: ['plan', 'tracker', 'tasks'],
    });
  });

  it('shows the settings of the plan sheet, and which of them are invalid', () => {
    const workbook = documentOf('Kế hoạch', [
      ['Khóa', 'Giá trị'],
      ['language', 'en'],
      ['as_of', '15/5/2023'],
      ['due_soon_days', 'nhiều'],
    ]);
    expect(start(openHost(workbook))).toMatchObject({
      language: 'en',
      settings: {
        language: 'en',
        asOf: '15/05/2023',
        beforeReading: 'exclusive',
        dueSoonDays: 15,
      },
      invalidSettings: ['dueSoonDays'],
    });
  });
});

describe('checking from the sidebar', () => {
  it('writes statuses and findings, and colours only where asked', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    const host = openHost(workbook);
    const { sheets, notices } = check(host, ['Theo dõi']);
    expect(notices).toEqual([]);
    expect(sheets[0]!.report.totals).toMatchObject({ units: 3, held: 2 });
    expect(sheets[0]!.findings.map(({ code, key }) => [code, key])).toContainEqual([
      'start-window',
      'held',
    ]);
    expect(columnContents(sheetOf(workbook, 'Theo dõi'), 3)[0]).toBe('Hoàn thành đúng hạn');
    expect(sheetOf(workbook, 'Theo dõi').conditionalFormats).toEqual([]);
    check(host, ['Theo dõi'], true);
    expect(sheetOf(workbook, 'Theo dõi').conditionalFormats).toHaveLength(4);
    host.run('removeHighlights', [['Theo dõi']]);
    expect(sheetOf(workbook, 'Theo dõi').conditionalFormats).toEqual([]);
  });

  it('does several trackers in one run, with one sheet of findings', () => {
    const workbook = documentOf('Khối trường', TRACKER);
    addSheet(workbook, 'Khối xã', TRACKER);
    const { sheets } = check(openHost(workbook), ['Khối trường', 'Khối xã']);
    expect(sheets.map(({ report }) => report.sheet)).toEqual(['Khối trường', 'Khối xã']);
    const cells = columnContents(sheetOf(workbook, 'Kết quả kiểm tra'), 2);
    expect(cells).toEqual(expect.arrayContaining(['Khối trường!C4', 'Khối xã!C4']));
  });

  it('refuses a sheet that is gone, naming those that are there', () => {
    const host = openHost(documentOf('Theo dõi', TRACKER));
    expect(() => check(host, ['Khối A'])).toThrow('Không có trang “Khối A”. Các trang: “Theo dõi”');
  });

  it('says that there is no tracker where none is named', () => {
    const host = openHost(documentOf('Danh bạ', [['Họ tên', 'Điện thoại']]));
    expect(() => check(host, [])).toThrow('Chưa có trang theo dõi nào');
    expect(() => host.run('buildSummaries', [[]])).toThrow('Chưa có trang theo dõi nào');
  });
});

describe('the reminders', () => {
  it('are one for a unit that stands twice, of its earlier row', () => {
    const rows = [
      ['Tên CĐCS', 'Ngày tổ chức'],
      ['Trường A', ''],
      ['CĐCS Trường A', ''],
      ['Trường B', ''],
    ];
    const host = openHost(documentOf('Sổ', rows), { now: '2023-06-10T05:00:00Z' });
    expect(checkOne(host, 'Sổ').reminders.map(({ row }) => row)).toEqual([2, 4]);
  });
});

describe('a column that its header does not tell', () => {
  const rows = [
    ['SỔ THEO DÕI', null, null],
    ['Số', 'Tập thể', 'Buổi họp'],
    [1, 'Trường A', '12/4/2023'],
    [2, 'Trường B', null],
  ];

  it('is asked for once; the answer stays with the column when it is moved and renamed', () => {
    const workbook = documentOf('Sổ', rows);
    const sheet = sheetOf(workbook, 'Sổ');
    const host = openHost(workbook);
    expect(start(host)).toMatchObject({ trackers: [], candidates: ['Sổ'] });
    const { question } = checkOne(host, 'Sổ');
    expect(question).toEqual({
      missing: [
        { key: 'unit_name', label: 'Tên CĐCS', guess: null },
        { key: 'held', label: 'Ngày tổ chức', guess: null },
      ],
      columns: [
        { letters: 'A', heading: 'Số' },
        { letters: 'B', heading: 'Tập thể' },
        { letters: 'C', heading: 'Buổi họp' },
      ],
    });
    host.run('mapColumns', [
      {
        sheet: 'Sổ',
        columns: [
          { key: 'unit_name', letters: 'B' },
          { key: 'held', letters: 'C' },
        ],
      },
    ]);
    const asked = checkOne(host, 'Sổ');
    expect(asked.question).toBeNull();
    expect(asked.units.map(({ row, unit, status }) => [row, unit, status])).toEqual([
      [3, 'Trường A', 'done-on-time'],
      [4, 'Trường B', 'due-soon'],
    ]);

    insertColumns(sheet, 2, 1);
    host.edit('Sổ', 'D2', 'Tổ chức vào');
    const later = checkOne(host, 'Sổ');
    expect(later.question).toBeNull();
    expect(later.units.map(({ held }) => held)).toEqual([['2023-04-12', '2023-04-12'], null]);
  });

  it('is not among those asked for where its header is written out or carries a remark', () => {
    const header = ['Số thứ tự', 'Tên công đoàn cơ sở (đơn vị)', 'Họp ngày', 'Số ĐV (người)'];
    const host = openHost(documentOf('Sổ', [header, [1, 'Trường A', '12/4/2023', 24]]));
    expect(checkOne(host, 'Sổ').question).toEqual({
      missing: [{ key: 'held', label: 'Ngày tổ chức', guess: 'C' }],
      columns: [{ letters: 'C', heading: 'Họp ngày' }],
    });
  });

  it('is guessed where its header is like one that is known', () => {
    const host = openHost(
      documentOf('Sổ', [
        ['Tên các đơn vị', 'Họp', 'Ngày họp tổ chức'],
        ['Trường A', '', '12/4/2023'],
      ]),
    );
    expect(checkOne(host, 'Sổ').question!.missing).toEqual([
      { key: 'unit_name', label: 'Tên CĐCS', guess: 'A' },
      { key: 'held', label: 'Ngày tổ chức', guess: 'C' },
    ]);
  });

  it('is listed after a check, and may be any column but the status', () => {
    const workbook = documentOf('Sổ', [
      ['Tên CĐCS', 'Ngày tổ chức', 'Thời lượng họp (ngày)', 'Điện thoại', 'Lịch họp ĐH', 'ĐB dự'],
      ['Trường A', '12/4/2023', '3', '0213', '', 30],
    ]);
    const host = openHost(workbook);
    const { question, unknown, findings } = checkOne(host, 'Sổ');
    expect(question).toBeNull();
    expect(unknown!.columns).toEqual([
      { letters: 'C', heading: 'Thời lượng họp (ngày)', guess: null },
      { letters: 'D', heading: 'Điện thoại', guess: null },
      { letters: 'E', heading: 'Lịch họp ĐH', guess: null },
    ]);
    expect(unknown!.keys.map(({ key }) => key)).toEqual(
      COLUMN_KEYS.filter((key) => key !== 'status'),
    );
    expect(unknown!.keys.filter(({ isMissing }) => !isMissing).map(({ key }) => key)).toEqual([
      'unit_name',
      'held',
      'present',
    ]);
    expect(unknown!.rules).toContain('duration-missing');
    // It lacks no column, but a row of the upper congress.
    expect(unknown!.rules).not.toContain('level-order');
    expect(findings.map(({ code }) => code)).not.toContain('duration-limit');

    host.run('mapColumns', [{ sheet: 'Sổ', columns: [{ key: 'duration', letters: 'C' }] }]);
    const again = checkOne(host, 'Sổ');
    expect(again.findings.map(({ code }) => code)).toContain('duration-limit');
    expect(again.unknown!.columns.map(({ letters }) => letters)).toEqual(['D', 'E']);
    expect(again.unknown!.rules).not.toContain('duration-missing');
  });

  it('is guessed after a check only where it is very likely', () => {
    const rows = [
      [
        'Tên CĐCS',
        'Ngày tổ chức',
        'Thời gian dự kiến tổ chức mới',
        'Lý do không tổ chức của đơn vị',
      ],
      ['Trường A', '12/4/2023', '', ''],
    ];
    const { unknown } = checkOne(openHost(documentOf('Sổ', rows)), 'Sổ');
    expect(unknown!.columns.map(({ guess }) => guess)).toEqual([null, null]);
    const likely = [['Tên CĐCS', 'Ngày tổ chức', 'Ngày tổ chức xong', 'ĐB cấp trên đã bầu rồi']];
    const { unknown: asked } = checkOne(openHost(documentOf('Sổ', likely)), 'Sổ');
    // What is found already is not guessed again.
    expect(asked!.columns.map(({ guess }) => guess)).toEqual([null, 'del_elected']);
  });

  it('is not spoken of where every header is recognised', () => {
    const host = openHost(documentOf('Sổ', [['Tên CĐCS', 'Ngày tổ chức', '', 'Ghi chú']]));
    expect(checkOne(host, 'Sổ').unknown).toBeNull();
  });

  it('can be answered anew', () => {
    const workbook = documentOf('Sổ', [
      ['Tên CĐCS', 'Họp', 'Đại hội'],
      ['Trường A', '1/1/2023', '12/4/2023'],
    ]);
    const host = openHost(workbook);
    for (const letters of ['B', 'C']) {
      host.run('mapColumns', [{ sheet: 'Sổ', columns: [{ key: 'held', letters }] }]);
    }
    expect(checkOne(host, 'Sổ').units[0]!.held).toEqual(['2023-04-12', '2023-04-12']);
    expect(sheetOf(workbook, 'Sổ').metadata.filter(({ value }) => value === 'held')).toHaveLength(
      1,
    );
  });
});

describe('going to the cell of a finding', () => {
  const show = (host: Host, row: number, unit: string, key = 'held') =>
    host.run('showCell', [{ sheet: 'Theo dõi', row, key, unit }]) as unknown as ShowCellResult;

  it('finds it also after rows and columns have moved', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    const host = openHost(workbook);
    expect(show(host, 4, 'Trường C')).toEqual({ cell: 'C4', hasMoved: false });
    insertRows(sheetOf(workbook, 'Theo dõi'), 0, 2);
    insertColumns(sheetOf(workbook, 'Theo dõi'), 0, 1);
    expect(show(host, 4, 'Trường C')).toEqual({ cell: 'D6', hasMoved: true });
    expect(host.activeCell).toEqual({ sheet: 'Theo dõi', a1: 'D6' });
  });

  it('says so where the unit, or one of two of that name, cannot be told', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    const host = openHost(workbook);
    const sheet = sheetOf(workbook, 'Theo dõi');
    sheet.rows[2]!.values[1] = 'Trường A';
    insertRows(sheet, 1, 1);
    expect(show(host, 2, 'Trường A')).toEqual({ cell: null, hasMoved: true });
    deleteRows(sheet, 4, 1);
    expect(show(host, 4, 'Trường C')).toEqual({ cell: null, hasMoved: true });
  });
});

describe('a finding about the plan', () => {
  const plan = [
    ['Khóa', 'Giá trị'],
    ['due_soon_days', 'nhiều'],
  ];

  it('names label, key and cell, and has the way to that cell', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    addSheet(workbook, 'Kế hoạch', plan);
    const host = openHost(workbook);
    const found = check(host, ['Theo dõi']).sheets[0]!.findings.filter(
      ({ code }) => code === 'plan-invalid',
    );
    expect(found).toMatchObject([{ row: null, column: null, key: null, address: 'Kế hoạch!B2' }]);
    expect(found[0]!.message).toContain(
      '“Số ngày báo sắp đến hạn” (due_soon_days, Kế hoạch!B2) ghi “nhiều”',
    );
    expect(host.run('showSheet', [{ sheet: 'Kế hoạch', cell: 'B2' }])).toBeNull();
    expect(host.activeCell).toEqual({ sheet: 'Kế hoạch', a1: 'B2' });
  });

  it('has no such field in the file check, and leads to the cell on the sheet of findings', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    addSheet(workbook, 'Kế hoạch', plan);
    const host = openHost(workbook);
    const { report } = host.run('checkTracker', [{ write: true }]) as unknown as {
      report: { findings: { code: string }[] };
    };
    const found = report.findings.find(({ code }) => code === 'plan-invalid')!;
    expect(Object.keys(found)).toEqual([
      'code',
      'severity',
      'row',
      'column',
      'unit',
      'clause',
      'message',
    ]);
    const sheet = sheetOf(workbook, 'Kết quả kiểm tra');
    const row = sheet.rows.findIndex((cells) => cells?.values.includes('plan-invalid'));
    const links = [...(sheet.links.get(row)?.values() ?? [])];
    expect(links.map(({ url }) => url)).toEqual([expect.stringMatching(/^#gid=\d+&range=B2$/)]);
  });

  it('of a document that lost its plan sheet is told so, with the sheets that there are', () => {
    const host = openHost(documentOf('Theo dõi', TRACKER));
    expect(() => host.run('showSheet', [{ sheet: 'Kế hoạch', cell: 'B2' }])).toThrow(
      'Không có trang “Kế hoạch”. Các trang: “Theo dõi”.',
    );
  });
});

describe('settings', () => {
  const settings = {
    language: 'en',
    asOf: '31/05/2023',
    beforeReading: 'inclusive',
    dueSoonDays: 10,
  };

  it('are written into their cells, the as-of date as a date', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    const host = openHost(workbook);
    host.run('setUp', [['plan']]);
    expect(host.run('saveSettings', [settings])).toMatchObject({ language: 'en', settings });
    const plan = sheetOf(workbook, 'Kế hoạch');
    const row = plan.rows.find((cells) => cells?.values[0] === 'as_of')!;
    expect(row.values[2]).toBe(serial('2023-05-31'));
    host.run('saveSettings', [{ ...settings, asOf: '', language: 'vi' }]);
    expect(row.values[2] ?? '').toBe('');
  });

  it('do not touch a cell that says the same in other words', () => {
    const workbook = documentOf('Kế hoạch', [
      ['Khóa', 'Giá trị'],
      ['as_of', 'ngày 31 tháng 5 năm 2023'],
    ]);
    openHost(workbook).run('saveSettings', [{ ...settings, language: 'vi' }]);
    expect(sheetOf(workbook, 'Kế hoạch').rows[1]!.values[1]).toBe('ngày 31 tháng 5 năm 2023');
  });

  it('that are not named stay as they are, invalid ones too', () => {
    const workbook = documentOf('Kế hoạch', [
      ['Khóa', 'Giá trị'],
      ['due_soon_days', 'nhiều'],
      ['as_of', null],
    ]);
    openHost(workbook).run('saveSettings', [{ asOf: '1/6/2023' }]);
    const rows = sheetOf(workbook, 'Kế hoạch').rows.map((row) => row?.values);
    expect(rows.slice(1, 3)).toEqual([
      ['due_soon_days', 'nhiều'],
      ['as_of', serial('2023-06-01')],
    ]);
  });

  it.each([
    ['asOf', '31/4/2023', /“31\/4\/2023” không hợp lệ. Cần ghi một ngày/],
    ['dueSoonDays', -1, /“-1” không hợp lệ. Cần ghi một số nguyên từ 0 trở lên/],
    ['language', 'fr', /“fr” không hợp lệ/],
    ['dueSoonDays', '=1+1', /không hợp lệ/],
  ])('%s = %s is refused, and none is written', (name, value, message) => {
    const workbook = documentOf('Theo dõi', TRACKER);
    const host = openHost(workbook);
    host.run('setUp', [['plan']]);
    const before = JSON.stringify(sheetOf(workbook, 'Kế hoạch').rows);
    expect(() => host.run('saveSettings', [{ ...settings, [name]: value }])).toThrow(message);
    expect(JSON.stringify(sheetOf(workbook, 'Kế hoạch').rows)).toBe(before);
  });

  it('are written as labels of the language of the document', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    const host = openHost(workbook);
    host.run('setUp', [['plan']]);
    const shown = () =>
      sheetOf(workbook, 'Kế hoạch').rows.find((row) => row?.values[0] === 'before_reading')!
        .values[2];
    host.run('saveSettings', [{ beforeReading: 'inclusive' }]);
    expect(shown()).toBe('còn trong hạn');
    host.run('saveSettings', [{ language: 'en' }]);
    host.run('saveSettings', [{ beforeReading: 'exclusive' }]);
    expect(shown()).toBe('the day itself is late');
  });

  it('on a protected plan sheet are refused with whom to ask', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    openHost(workbook).run('setUp', [['plan']]);
    const plan = sheetOf(workbook, 'Kế hoạch');
    const editors = ['chu@example.org'];
    plan.protections.push({ area: null, description: '', editors, warningOnly: false });
    const host = openHost(workbook, { user: { email: 'khac@example.org' } });
    expect(() => host.run('saveSettings', [{ dueSoonDays: 20 }])).toThrow(
      /nằm trong vùng được bảo vệ .* nên chưa lưu được cài đặt\. Nhờ người bảo vệ trang cho phép sửa/,
    );
  });

  it('need the plan sheet', () => {
    const host = openHost(documentOf('Theo dõi', TRACKER));
    expect(() => host.run('saveSettings', [settings])).toThrow('chưa có trang “Kế hoạch”');
  });

  it('need no plan sheet for the language, which is then the user’s own until a plan says another', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    const host = openHost(workbook, { user: { email: 'a@example.org' } });
    host.run('saveSettings', [{ language: 'en' }]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Theo dõi']);
    expect(start(host).language).toBe('en');
    expect(start(openHost(workbook, { user: { email: 'b@example.org' } })).language).toBe('vi');
    openHost(workbook, { user: { email: 'b@example.org' } }).run('setUp', [['plan']]);
    expect(start(host).language).toBe('vi');
  });
});

describe('two editors at work', () => {
  it('the second is told to wait, and the first is not disturbed', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    workbook.timeZone = 'Pacific/Kiritimati';
    const one = openHost(workbook, { user: { email: 'a@example.org' } });
    const other = openHost(workbook, { user: { email: 'b@example.org' } });
    let message = '';
    one.beforeCall = (name) => {
      if (name !== 'Range.setValues') return;
      one.beforeCall = undefined;
      try {
        check(other, ['Theo dõi']);
      } catch (error) {
        message = String(error);
      }
    };
    check(one, ['Theo dõi']);
    expect(message).toContain('lượt khác của tiện ích đang ghi vào bảng tính này');
    expect(check(other, ['Theo dõi']).notices).toEqual([]);
    expect(columnContents(sheetOf(workbook, 'Theo dõi'), 3)[0]).toBe('Hoàn thành đúng hạn');
  });

  it('the other sees no colours of the first that it did not ask to remove', () => {
    const workbook = documentOf('Khối A', TRACKER);
    addSheet(workbook, 'Khối B', TRACKER);
    check(openHost(workbook), ['Khối A', 'Khối B'], true);
    openHost(workbook, { user: { email: 'b@example.org' } }).run('removeHighlights', [['Khối B']]);
    expect(workbook.sheets.map((sheet) => sheet.conditionalFormats.length)).toEqual([4, 0, 0]);
  });
});

describe('removing everything', () => {
  it('leaves the document as it was before the add-on came', () => {
    const rows = TRACKER.map((row) => row.slice(0, 3));
    const workbook = documentOf('Theo dõi', rows);
    const sheet = sheetOf(workbook, 'Theo dõi');
    const cells = () => sheet.rows.map((row) => row?.values.slice(0, 3));
    const before = JSON.stringify(cells());
    const host = openHost(workbook);
    host.run('mapColumns', [{ sheet: 'Theo dõi', columns: [{ key: 'no', letters: 'A' }] }]);
    check(host, ['Theo dõi'], true);
    host.run('setDailyRefresh', [true]);
    expect(sheet.rows[0]!.values[3]).toBe('Trạng thái');
    expect(host.run('removeEverything')).toEqual({
      notices: [
        expect.stringContaining('Số liệu của đơn vị giữ nguyên'),
        'Đã xóa trang kết quả: “Kết quả kiểm tra”.',
      ],
    });
    expect(JSON.stringify(cells())).toBe(before);
    expect(columnContents(sheet, 3, 0).filter((content) => content !== null)).toEqual([]);
    expect(sheet.rows.flatMap((row) => row?.styles ?? []).filter((style) => style > 0)).toEqual([]);
    expect(sheet.metadata).toEqual([]);
    expect(sheet.conditionalFormats).toEqual([]);
    expect(host.triggers).toEqual([]);
    expect(workbook.sheets).toHaveLength(1);
  });

  it('keeps what a user typed into the status column, and the sheets of set-up', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    const host = openHost(workbook);
    host.run('setUp', [['plan']]);
    check(host, ['Theo dõi']);
    host.edit('Theo dõi', 'D6', 'xem lại');
    host.run('removeEverything');
    expect(columnContents(sheetOf(workbook, 'Theo dõi'), 3, 0)).toEqual([
      'Trạng thái',
      null,
      null,
      null,
      null,
      'xem lại',
    ]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Theo dõi', 'Kế hoạch']);
    expect(workbook.sheets.flatMap(({ metadata }) => metadata)).toEqual([]);
  });
});
