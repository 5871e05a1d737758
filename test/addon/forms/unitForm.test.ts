import { describe, expect, it } from '@jest/globals';
import { insertColumns, insertRows, type Scalar } from '../../../src/document';
import { HostScriptError } from '../../../src/host';
import { addSheet, documentOf, openHost, sheetOf } from '../openHost';
import { askForm, formDocument, openForm, ROWS, SHEET } from './formHost';

describe('the form for the row that the user is in', () => {
  it('is that of the unit whose name is merged over the row', () => {
    const workbook = documentOf(SHEET, [
      ['Tên CĐCS', 'Ngày tổ chức'],
      ['Trường A', null],
      [null, '12/4/2023'],
      ['Trường B', null],
    ]);
    sheetOf(workbook, SHEET).merges.push({ top: 1, left: 0, bottom: 2, right: 0 });
    const host = openHost(workbook);
    for (const row of [2, 3]) {
      expect(openForm(host, row)).toMatchObject({ row: 2, unit: 'Trường A' });
    }
    expect(openForm(host, 4)).toMatchObject({ row: 4, unit: 'Trường B' });
  });

  it('opens again for a unit whose name is yet to be written', () => {
    const workbook = documentOf(SHEET, [
      ['Tên CĐCS', 'Số đoàn viên', 'Ngày tổ chức'],
      ['…', 24, null],
    ]);
    const host = openHost(workbook);
    const { sheet, row, unit } = openForm(host, 2);
    expect(unit).toBe('');
    expect(askForm(host, { sheet, row, unit, step: 0 })).toMatchObject({ kind: 'unit' });
  });

  it('has the fields of the known columns, with what they hold and may hold', () => {
    const form = openForm(openHost(formDocument()), 5);
    expect(form).toMatchObject({ sheet: SHEET, row: 5, unit: 'Trường B', position: 2, of: 3 });
    expect(form.fields.map(({ key, letters, options }) => [key, letters, options])).toEqual([
      ['held', 'C', null],
      ['duration', 'D', null],
      ['c1a', 'G', ['x']],
      ['personnel', 'F', null],
      ['bch_elected', 'E', null],
      ['note', 'H', null],
    ]);
    expect(form.standing.cells).toEqual({
      ...{ held: '', duration: '', c1a: 'chờ', personnel: '', bch_elected: '', note: '' },
    });
  });

  it('says the status, and the deadline as the plan says it', () => {
    const { standing } = openForm(openHost(formDocument()), 5);
    expect(standing.status).toBe('due-soon');
    expect(standing.deadline).toBe('trước ngày 31/5/2023 (hạn cuối 30/5/2023)');
  });

  it('says what is wrong in its cells, and what will be asked once it has met, with the clause', () => {
    const { findings, later } = openForm(openHost(formDocument()), 5).standing;
    expect(findings.map(({ keys, clause }) => [keys, clause])).toEqual([
      [['personnel'], 'II.2'],
      [['c1a'], 'Số liệu'],
    ]);
    expect(later.map(({ keys, clause }) => [keys, clause])).toEqual([
      [['duration'], 'II.4'],
      [['bch_elected'], 'II.1(3)'],
      [['personnel'], 'II.2'],
    ]);
  });

  it('asks nothing for later of a unit that has met, and nothing that stands there', () => {
    const form = openForm(openHost(formDocument()), 4);
    expect(form.standing.later).toEqual([]);
    expect(form.standing.findings).toEqual([]);
  });

  it('names every content that is missing, and asks for later only what is blank', () => {
    const workbook = documentOf(SHEET, [
      ['Tên CĐCS', 'Ngày tổ chức', 'Nội dung 1a', 'Nội dung 1b', 'Nhân sự đã duyệt'],
      ['Trường A', '12/4/2023', null, null, 'x'],
      ['Trường B', null, null, null, '20/5/2023'],
    ]);
    const host = openHost(workbook);
    const held = openForm(host, 2).standing;
    expect(held.findings.map(({ keys }) => keys)).toEqual([['c1a', 'c1b']]);
    expect(held.later).toEqual([]);
    const later = openForm(host, 3).standing.later.map(({ keys }) => keys);
    expect(later).toEqual([['c1a', 'c1b']]);
  });

  it('follows a plan: its clause, its rules that are off, its small units', () => {
    const workbook = documentOf(SHEET, [
      ['Tên CĐCS', 'Số đoàn viên', 'Ngày tổ chức', 'BCH đã bầu', 'Ngày gửi báo cáo'],
      ['Trường A', 9, null, null, null],
      ['Trường B', 10, null, null, null],
    ]);
    addSheet(workbook, 'Kế hoạch', [
      ['Khóa', 'Giá trị', null, 'Mã', 'Mức độ', 'Điều khoản'],
      ['small_unit_members', 10, null, 'committee-elected', 'cảnh báo', 'Mục 9'],
      [null, null, null, 'result-reported', 'tắt', ''],
    ]);
    const host = openHost(workbook);
    expect(openForm(host, 2).standing.later).toEqual([]);
    expect(openForm(host, 3).standing.later).toMatchObject([
      { keys: ['bch_elected'], clause: 'Mục 9', severity: 'warning' },
    ]);
  });

  it('asks after an exempt unit nothing', () => {
    const workbook = documentOf(SHEET, [
      ['Tên CĐCS', 'Ngày tổ chức', 'BCH đã bầu', 'Diện tổ chức'],
      ['Trường A', null, null, 'Không tổ chức'],
    ]);
    const { standing } = openForm(openHost(workbook), 2);
    expect(standing).toMatchObject({ status: 'exempt', deadline: null, later: [] });
  });

  it('offers the list of a cell, the choices of a column, and a box as a box', () => {
    const workbook = documentOf(SHEET, [
      ['Tên CĐCS', 'Ngày tổ chức', 'Hình thức', 'Cấp', 'Nội dung 1a', 'Khối'],
      ['Trường A', null, null, null, false, null],
    ]);
    const sheet = sheetOf(workbook, SHEET);
    const list = ['Trường học', 'Doanh nghiệp'];
    sheet.validations = [{ list, area: { top: 1, left: 5, bottom: 1, right: 5 } }];
    const { fields } = openForm(openHost(workbook), 2);
    expect(fields.map(({ key, options, isBox }) => [key, options, isBox])).toEqual([
      ['level', ['Cơ sở', 'Huyện'], false],
      ['bloc', ['Trường học', 'Doanh nghiệp'], false],
      ['held', null, false],
      ['form', ['Toàn thể', 'Đại biểu'], false],
      ['c1a', null, true],
    ]);
  });

  it('locks cells with formulas, and cells merged with others', () => {
    const workbook = documentOf(SHEET, [
      ['Tên CĐCS', 'Ngày tổ chức', 'BCH đã bầu', 'Khối'],
      ['Trường A', null, null, 'Trường học'],
      ['Trường B', null, null, null],
    ]);
    const sheet = sheetOf(workbook, SHEET);
    sheet.rows[1]!.formulas = new Map([[2, 'SUM(1,2)']]);
    sheet.merges.push({ top: 1, left: 3, bottom: 2, right: 3 });
    const locks = (row: number) =>
      openForm(openHost(workbook), row).fields.map(({ key, locked }) => [key, locked]);
    expect(locks(2)).toEqual([
      ['bloc', 'merged'],
      ['held', null],
      ['bch_elected', 'formula'],
    ]);
    expect(locks(3)).toEqual([
      ['bloc', 'merged'],
      ['held', null],
      ['bch_elected', null],
    ]);
  });

  it('knows columns of two-level headers', () => {
    const rows: readonly (readonly Scalar[])[] = [
      ['TT', 'Tên CĐCS', 'Ngày tổ chức', 'Nội dung', null],
      [null, null, null, '1a', '1b'],
      [1, 'Trường A', null, null, 'x'],
    ];
    const { fields, standing } = openForm(openHost(documentOf(SHEET, rows)), 3);
    expect(fields.map(({ key, letters }) => [key, letters])).toEqual([
      ['held', 'C'],
      ['c1a', 'D'],
      ['c1b', 'E'],
    ]);
    expect(standing.cells.c1b).toBe('x');
  });
});

describe('a row that is no unit', () => {
  it.each([
    [1, 'Dòng 1 nằm ở phần đầu bảng, không phải một đơn vị.'],
    [2, 'Dòng 2 nằm ở phần đầu bảng, không phải một đơn vị.'],
    [3, 'Dòng 3 là tiêu đề khối, không phải một đơn vị.'],
    [7, 'Dòng 7 là dòng cộng, không phải một đơn vị.'],
    [9, 'Dòng 9 chưa có tên đơn vị. Ghi tên đơn vị vào dòng này'],
  ])('has no form: row %i', (row, message) => {
    const host = openHost(formDocument());
    host.activate(SHEET, { row: row - 1, column: 2 });
    expect(askForm(host)).toMatchObject({
      kind: 'no-unit',
      message: expect.stringContaining(message) as unknown,
    });
  });

  it.each(['Kế hoạch', 'Ghi chép'])('nor has one of another sheet: %s', (name) => {
    const workbook = formDocument();
    // Units beside the plan do not make it a tracker.
    addSheet(workbook, 'Kế hoạch', [
      ['Khóa', 'Giá trị', 'Tên CĐCS', 'Ngày tổ chức'],
      [null, null, 'Trường A', null],
    ]);
    addSheet(workbook, 'Ghi chép', [['a'], ['b']]);
    const host = openHost(workbook);
    host.activate(name, { row: 1, column: 0 });
    expect(askForm(host)).toEqual({
      kind: 'no-unit',
      message: `Trang “${name}” không phải bảng theo dõi. Bấm vào dòng của một đơn vị trong bảng rồi thử lại.`,
    });
  });
});

describe('the next and the previous unit', () => {
  const place = { sheet: SHEET, row: 5, unit: 'Trường B' };

  it.each([
    [1, 6, 'Trường C', 'B6'],
    [-1, 4, 'Trường A', 'B4'],
  ] as const)('by %i is row %i, which becomes the active one', (step, row, unit, a1) => {
    const host = openHost(formDocument());
    expect(askForm(host, { ...place, step })).toMatchObject({ form: { row, unit } });
    expect(host.activeCell).toEqual({ sheet: SHEET, a1 });
  });

  it('is found where rows and columns were inserted meanwhile', () => {
    const workbook = formDocument();
    const host = openHost(workbook);
    insertRows(sheetOf(workbook, SHEET), 3, 2);
    insertColumns(sheetOf(workbook, SHEET), 1, 1);
    expect(askForm(host, { ...place, step: 1 })).toMatchObject({
      form: {
        row: 8,
        unit: 'Trường C',
        fields: [{ key: 'held', letters: 'D' }, ...[{}, {}, {}, {}, {}]],
      },
    });
    expect(host.activeCell).toEqual({ sheet: SHEET, a1: 'C8' });
  });

  it('is not guessed where the unit is gone', () => {
    const host = openHost(documentOf(SHEET, [...ROWS.slice(0, 4), ...ROWS.slice(5)]));
    expect(() => askForm(host, { ...place, step: 1 })).toThrow(HostScriptError);
    expect(() => askForm(host, { ...place, step: 1 })).toThrow('Không còn thấy đơn vị này');
  });
});
