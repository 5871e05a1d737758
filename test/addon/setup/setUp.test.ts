import { describe, expect, it } from '@jest/globals';
import { calculate, deleteRows, type Sheet, Workbook } from '../../../src/document';
import { SET_UP_VERSION } from '../../../src/domain/setup/setUpVersion';
import { addSheet, documentOf, openHost, sheetOf, TRACKER } from '../openHost';

const KINDS = ['plan', 'tracker', 'tasks'];

function setUp(workbook: Workbook, kinds = KINDS) {
  return openHost(workbook).run('setUp', [kinds]);
}

function valueOf(workbook: Workbook, key: string): unknown {
  const row = sheetOf(workbook, 'Kế hoạch').rows.find((cells) => cells?.values[0] === key);
  return row?.values[2];
}

describe('set-up in an empty document', () => {
  const workbook = documentOf('Trang tính1', []);
  const result = setUp(workbook);

  it('makes plan, tracker and tasks at the end', () => {
    expect(result).toEqual({
      made: ['Kế hoạch', 'Đại hội cơ sở', 'Nhiệm vụ'],
      kept: [],
      added: [],
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Trang tính1',
      'Kế hoạch',
      'Đại hội cơ sở',
      'Nhiệm vụ',
    ]);
  });

  it('gives the tracker explanations, lists to choose from and a header that stays', () => {
    const tracker = sheetOf(workbook, 'Đại hội cơ sở');
    const header = tracker.rows.findIndex((row) => row?.values.includes('Tên CĐCS'));
    const headers = tracker.rows[header]!.values;
    const notes = tracker.notes.get(header);
    headers.forEach((text, column) => {
      expect([text, notes?.get(column)]).toEqual([text, expect.stringMatching(/\S/)]);
    });
    expect(tracker.frozenRows).toBe(header + 1);
    const required = headers.indexOf('Diện tổ chức');
    expect(tracker.validations).toContainEqual(
      expect.objectContaining({ list: ['Phải tổ chức', 'Không tổ chức'] }),
    );
    expect(tracker.validations.some(({ area }) => area.left === required)).toBe(true);
    const held = headers.indexOf('Ngày tổ chức');
    const style = tracker.rows[header + 1]?.styles[held] ?? 0;
    expect(workbook.styles[style]?.numberFormat).toBe('dd/mm/yyyy');
  });

  it('leaves nothing to do but to type: units are checked, into the status column made', () => {
    const host = openHost(workbook);
    const tracker = sheetOf(workbook, 'Đại hội cơ sở');
    const header = tracker.rows.findIndex((row) => row?.values.includes('Tên CĐCS'));
    const columnOf = (text: string) => tracker.rows[header]!.values.indexOf(text);
    const letters = (text: string) => {
      const at = columnOf(text);
      return (
        (at > 25 ? String.fromCharCode(64 + Math.floor(at / 26)) : '') +
        String.fromCharCode(65 + (at % 26))
      );
    };
    host.edit('Đại hội cơ sở', `${letters('Tên CĐCS')}${header + 2}`, 'Trường Mầm non Bản Bo');
    host.edit('Đại hội cơ sở', `${letters('Ngày tổ chức')}${header + 2}`, '4/4/2023');
    host.run('checkFromMenu');
    expect(tracker.rows[header + 1]!.values[columnOf('Trạng thái')]).toBe('Hoàn thành đúng hạn');
    expect(tracker.rows[header]!.values.filter((text) => text === 'Trạng thái')).toHaveLength(1);
    expect(host.ui.toasts.at(-1)?.text).toContain('Tổng CĐCS: 1');
  });

  it('a second time keeps every sheet as it is', () => {
    const before = JSON.stringify(workbook.sheets.map(({ rows }) => rows));
    expect(setUp(workbook)).toEqual({
      made: [],
      kept: ['Kế hoạch', 'Đại hội cơ sở', 'Nhiệm vụ'],
      added: [],
    });
    expect(JSON.stringify(workbook.sheets.map(({ rows }) => rows))).toBe(before);
  });

  it('knows a sheet that it has made under whatever name', () => {
    sheetOf(workbook, 'Nhiệm vụ').name = 'Việc phải làm';
    expect(setUp(workbook, ['tasks'])).toEqual({ made: [], kept: ['Việc phải làm'], added: [] });
  });
});

describe('set-up where there is something already', () => {
  it('takes a tracker under another name, and touches no sheet of that name', () => {
    const workbook = documentOf('Khối trường học', TRACKER);
    addSheet(workbook, 'Nhiệm vụ', [['việc riêng của văn phòng']]);
    expect(setUp(workbook)).toMatchObject({
      made: ['Kế hoạch'],
      kept: ['Khối trường học', 'Nhiệm vụ'],
    });
    expect(sheetOf(workbook, 'Nhiệm vụ').rows[0]!.values).toEqual(['việc riêng của văn phòng']);
  });

  it('adds to a plan sheet of an earlier form what it lacks, once, and changes no value', () => {
    const workbook = documentOf('Kế hoạch', [
      ['Khóa', 'Giá trị', 'Ghi chú'],
      ['due_soon_days', 7, 'theo ý kiến thường trực'],
      ['Lưu ý chung', null, null],
    ]);
    const { added } = setUp(workbook, ['plan']) as unknown as { added: string[] };
    expect(added).toContain('grassroots.complete_before');
    expect(added).not.toContain('due_soon_days');
    const rows = sheetOf(workbook, 'Kế hoạch').rows.map((row) => row?.values ?? []);
    expect(rows[1]).toEqual(['due_soon_days', 7, 'theo ý kiến thường trực']);
    expect(rows.find((row) => row[0] === 'before_reading')?.[1]).toBe('đúng ngày đó là trễ');
    const remark = rows.findIndex((row) => row[0] === 'Lưu ý chung');
    expect(remark).toBeGreaterThan(rows.findIndex((row) => row[0] === 'prepared_by'));
    expect(rows.findIndex((row) => row.includes('Mức độ'))).toBeGreaterThan(remark);
    expect(setUp(workbook, ['plan'])).toMatchObject({ added: [] });
    // All of it reads as a plan without a fault.
    addSheet(workbook, 'Theo dõi', TRACKER);
    const { report } = openHost(workbook).run('checkTracker', [{}]) as unknown as {
      report: { findings: { code: string }[] };
    };
    expect(report.findings.map(({ code }) => code)).not.toContain('plan-invalid');
  });

  it('does not write into a sheet called Kế hoạch that is something else', () => {
    const workbook = documentOf('Kế hoạch', [['Kế hoạch công tác tuần']]);
    expect(() => setUp(workbook)).toThrow(/không có bảng thông số.*Đổi tên trang đó/);
    expect(workbook.sheets).toHaveLength(1);
  });
});

describe('set-up where the plan sheet is of an earlier version', () => {
  /** A plan sheet as set-up makes it, but for some rows and with another version. */
  function planOfVersion(version: number, without: readonly string[]): Workbook {
    const workbook = documentOf('Trang tính1', []);
    setUp(workbook, ['plan']);
    const sheet = sheetOf(workbook, 'Kế hoạch');
    for (const key of without) deleteRows(sheet, rowOf(sheet, key), 1);
    sheet.metadata = [{ key: 'congress.setup', value: `plan:${version}`, column: null }];
    return workbook;
  }
  const rowOf = (sheet: Sheet, key: string) =>
    sheet.rows.findIndex((row) => row?.values[0] === key);
  const LATER = ['as_of', 'title_block', 'prepared_by'];

  /** All that people see of a parameter, and what its cell offers. */
  function parameterRow(workbook: Workbook, key: string) {
    const sheet = sheetOf(workbook, 'Kế hoạch');
    const row = rowOf(sheet, key);
    const style = workbook.styles[sheet.rows[row]?.styles[2] ?? 0];
    return {
      values: sheet.rows[row]?.values.slice(0, 6),
      shownAs: style?.numberFormat,
      list: sheet.validations.find(({ area }) => area.top <= row && row <= area.bottom)?.list,
      note: sheet.notes.get(row)?.get(2),
    };
  }

  it.each(LATER)('%s that appeared since is there as if set-up had made it', (key) => {
    const workbook = planOfVersion(0, LATER);
    expect(setUp(workbook, ['plan'])).toEqual({ made: [], kept: ['Kế hoạch'], added: LATER });
    const today = documentOf('Trang tính1', []);
    setUp(today, ['plan']);
    const expected = parameterRow(today, key);
    expect(expected.note).toMatch(/\S/);
    expect(parameterRow(workbook, key)).toEqual(expected);
  });

  it('of version 2 is given the addressees and the name of the signer', () => {
    const added = ['addressees', 'signer'];
    const workbook = planOfVersion(2, added);
    expect(setUp(workbook, ['plan'])).toEqual({ made: [], kept: ['Kế hoạch'], added });
    expect(added.map((key) => parameterRow(workbook, key).values?.slice(1, 3))).toEqual([
      ['Kính gửi', null],
      ['Họ và tên người ký', null],
    ]);
  });

  it('a row that somebody took away since does not come back', () => {
    const workbook = planOfVersion(SET_UP_VERSION, LATER);
    expect(setUp(workbook, ['plan'])).toMatchObject({ added: [] });
    expect(rowOf(sheetOf(workbook, 'Kế hoạch'), 'title_block')).toBe(-1);
  });

  it('the sheet then is of the version of today, and of no other', () => {
    const workbook = planOfVersion(0, LATER);
    setUp(workbook, ['plan']);
    const { metadata } = sheetOf(workbook, 'Kế hoạch');
    expect(metadata).toEqual([
      { key: 'congress.setup', value: `plan:${SET_UP_VERSION}`, column: null },
    ]);
  });
});

describe('the tasks', () => {
  const shownOn = (now: string, asOf: number | null) => {
    const workbook = new Workbook();
    // A plan of the office's own: the cells stand elsewhere than on the sheet that set-up makes.
    addSheet(workbook, 'Kế hoạch', [
      [],
      ['Giá trị', 'Khóa'],
      [15, 'due_soon_days'],
      [asOf, 'as_of'],
    ]);
    openHost(workbook).run('setUp', [KINDS]);
    calculate(workbook, () => Date.parse(now));
    const { rows } = sheetOf(workbook, 'Nhiệm vụ');
    const header = rows.find((row) => row?.values.includes('Trạng thái'))!.values;
    const due = header.indexOf('Hạn');
    const status = header.indexOf('Trạng thái');
    // 30 May 2023, the last on-time day of the grassroots congresses.
    const row = rows.find((cells) => cells?.values[due] === 45_076);
    return row?.values[status];
  };

  it.each([
    ['2023-05-14T05:00:00Z', null, 'Chưa đến hạn'],
    ['2023-05-15T05:00:00Z', null, 'Sắp đến hạn'],
    ['2023-05-30T05:00:00Z', null, 'Sắp đến hạn'],
    ['2023-05-31T05:00:00Z', null, 'Quá hạn'],
    ['2023-05-31T05:00:00Z', 45_076, 'Sắp đến hạn'],
  ])('on %s with the as-of date %s the grassroots task is %s', (now, asOf, status) => {
    expect(shownOn(now, asOf)).toBe(status);
  });

  it('are in English where the plan is', () => {
    const workbook = documentOf('Kế hoạch', [
      ['Khóa', 'Giá trị'],
      ['language', 'en'],
    ]);
    expect(setUp(workbook, ['tasks'])).toMatchObject({ made: ['Nhiệm vụ'] });
    const [title] = sheetOf(workbook, 'Nhiệm vụ').rows[0]!.values;
    expect(title).toContain('TASKS UNDER THE PLAN');
    expect(valueOf(workbook, 'language')).toBeUndefined();
  });
});
