import { describe, expect, test } from '@jest/globals';
import { CellError, Sheet, Workbook } from '../../../src/document';
import { documentOf, hostOf, run, style } from '../script';

/** What is in A1 after a value was written there. */
function written(expression: string, format?: string, locale = 'vi_VN', zone?: string) {
  const { workbook, sheet } = documentOf([null]);
  workbook.locale = locale;
  if (zone !== undefined) workbook.timeZone = zone;
  if (format !== undefined) style(workbook, 0, 0, { numberFormat: format });
  const clock = (): number => Date.UTC(2026, 0, 31, 12);
  hostOf(`sheet.getRange(1, 1).setValue(${expression})`, { workbook, clock }).run('main');
  const row = sheet.rows[0];
  return {
    value: row?.values[0],
    formula: row?.formulas?.get(0),
    format: workbook.styles[row?.styles[0] ?? 0]?.numberFormat,
  };
}

describe('getValues', () => {
  test('gives blank text for empty cells, also in rows that the model does not have', () => {
    const { workbook, sheet } = documentOf(['a']);
    sheet.rows[2] = { values: [null, 'b'], styles: [] };
    expect(run(workbook, 'return sheet.getRange(1, 1, 3, 3).getValues()')).toEqual([
      ['a', '', ''],
      ['', '', ''],
      ['', 'b', ''],
    ]);
  });

  test('gives error cells as their text', () => {
    const { workbook } = documentOf([new CellError('#REF!')]);
    expect(run(workbook, 'return sheet.getRange("A1").getValue()')).toBe('#REF!');
  });

  test.each([
    ['Asia/Ho_Chi_Minh', 45066, '2023-05-19T17:00:00.000Z'],
    ['America/Los_Angeles', 45066, '2023-05-20T07:00:00.000Z'],
    ['America/Los_Angeles', 45000, '2023-03-15T07:00:00.000Z'],
    ['America/Los_Angeles', 44990, '2023-03-05T08:00:00.000Z'],
    ['America/Sao_Paulo', 43408, '2018-11-04T03:00:00.000Z'],
    ['UTC', 45066.5, '2023-05-20T12:00:00.000Z'],
  ])(
    'gives dates at midnight in the zone of the spreadsheet, here %s, and not of the process',
    (zone, serial, iso) => {
      const { workbook } = documentOf([serial]);
      workbook.timeZone = zone;
      style(workbook, 0, 0, { numberFormat: 'dd/mm/yyyy' });
      const body = `const [[day]] = sheet.getDataRange().getValues();
        return [day instanceof Date, day.constructor === Date, day.toISOString()]`;
      expect(run(workbook, body)).toEqual([true, true, iso]);
    },
  );

  test('gives a number that is no date as it is, whatever its format', () => {
    const { workbook } = documentOf([912_345_678]);
    style(workbook, 0, 0, { numberFormat: 'dd/mm/yyyy' });
    expect(run(workbook, 'return sheet.getRange("A1").getValue()')).toBe(912_345_678);
  });

  test('gives arrays of the realm of the script', () => {
    const { workbook } = documentOf([1]);
    const body = `const values = sheet.getDataRange().getValues();
      return [values instanceof Array, values[0].constructor === Array]`;
    expect(run(workbook, body)).toEqual([true, true]);
  });

  test.each([
    ['dd/mm/yyyy', true],
    ['d-mmm', true],
    ['[$-42A]dd mmmm yyyy;@', true],
    ['[h]:mm', true],
    ['h:mm AM/PM', true],
    ['"ngày" dd', true],
    ['General', false],
    ['0" days"', false],
    ['[Red]0.00', false],
    ['0\\d', false],
    ['0_d', false],
    ['#,##0 "₫"', false],
    ['@', false],
    ['0;"d"', false],
  ])('takes a number under %s for a date: %s', (format, isDate) => {
    const { workbook } = documentOf([45066]);
    style(workbook, 0, 0, { numberFormat: format });
    const body = 'return sheet.getRange("A1").getValue() instanceof Date';
    expect(run(workbook, body)).toBe(isDate);
  });

  test('reads 125,000 rows of 40 columns in one call', () => {
    const workbook = new Workbook();
    const sheet = new Sheet('Data');
    const dates = workbook.styles.push({ numberFormat: 'dd/mm/yyyy' }) - 1;
    const styles = Array.from({ length: 40 }, (_, column) => (column % 8 === 3 ? dates : 0));
    for (let row = 0; row < 125_000; row++) {
      sheet.rows.push({
        values: styles.map((_, column) => 44_000 + ((row + column) % 999)),
        styles,
      });
    }
    workbook.sheets.push(sheet);
    const body = `const values = sheet.getDataRange().getValues();
      return [values.length, values[124999].length, values[9][3] instanceof Date]`;
    expect(run(workbook, body)).toEqual([125_000, 40, true]);
  });
});

describe('setValues', () => {
  const { workbook } = documentOf([1]);

  test('of another size throws with the numbers', () => {
    expect(() => run(workbook, 'sheet.getRange("A1:B1").setValues([[1]])')).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(() => run(workbook, 'sheet.getRange("A1:B1").setValues([[1, 2], [3, 4]])')).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
    );
  });

  test('takes undefined, null, blank text and holes for empty cells', () => {
    const { workbook: document, sheet } = documentOf(['a', 'b', 'c', 'd']);
    run(document, 'sheet.getRange("A1:D1").setValues([[undefined, null, "", ,]])');
    expect(sheet.rows[0]?.values).toEqual([null, null, null, null]);
  });

  test('records the changed cells', () => {
    const { workbook: document, sheet } = documentOf(['a', 'b'], ['c', 'd']);
    run(
      document,
      'sheet.getRange("B2:C2").setValues([[1, 2]]); sheet.getRange("A1").setWrap(true)',
    );
    expect(sheet.changes).toEqual(
      new Map([
        [0, new Set([0])],
        [1, new Set([1, 2])],
      ]),
    );
  });

  test('replaces a formula by the value', () => {
    const { workbook: document, sheet } = documentOf([1]);
    run(document, 'sheet.getRange("A1").setFormula("=1+1"); sheet.getRange("A1").setValue(5)');
    expect(sheet.rows[0]).toMatchObject({ values: [5], formulas: new Map() });
  });

  test.each([
    'sheet.getRange("A1").setValue("x".repeat(50001))',
    'sheet.getRange("A1:B1").setValues([["a", "x".repeat(50001)]])',
  ])('refuses a text of more than 50,000 characters and then writes nothing: %s', (body) => {
    const { workbook: document, sheet } = documentOf();
    expect(() => run(document, body)).toThrow('more than the maximum of 50000 characters');
    expect(sheet.rows).toEqual([]);
  });
});

describe('a text that is written', () => {
  test.each([
    ['plain', 'plain'],
    ['Tháng 4/2023', 'Tháng 4/2023'],
    ['31/4/2023', '31/4/2023'],
    ['12-13/4/2023', '12-13/4/2023'],
    ['-', '-'],
    ['=', '='],
    ['1.5', '1.5'],
    ['25:00', '25:00'],
    ['2026-10-02T08:00', '2026-10-02T08:00'],
  ])('%s stays text', (text, value) => {
    expect(written(JSON.stringify(text))).toEqual({ value });
  });

  test.each([
    ['0012', 12],
    ['-5', -5],
    ['+84912345678', 84912345678],
    ['1,5', 1.5],
    [' 7 ', 7],
    ['1e3', 1000],
    ['TRUE', true],
    ['false', false],
  ])('%s becomes a number or truth value in the vi_VN locale', (text, value) => {
    expect(written(JSON.stringify(text))).toEqual({ value });
  });

  test.each([
    ['vi_VN', '1.200', { value: 1200, format: '#,##0' }],
    ['vi_VN', '1.200,5', { value: 1200.5, format: '#,##0.00' }],
    ['vi_VN', '1,200', { value: 1.2 }],
    ['en_US', '1,200', { value: 1200, format: '#,##0' }],
    ['en_US', '1.200', { value: 1.2 }],
    ['vi_VN', '12%', { value: 0.12, format: '0%' }],
    ['vi_VN', '12,5%', { value: 0.125, format: '0.00%' }],
  ])('in %s, %s is read with the marks of the locale', (locale, text, result) => {
    expect(written(JSON.stringify(text), undefined, locale)).toEqual(result);
  });

  test.each([
    ['vi_VN', '2026-10-02', 46297, 'yyyy-mm-dd'],
    ['vi_VN', '02/10/2026', 46297, 'dd/mm/yyyy'],
    ['vi_VN', '2-10-2026', 46297, 'dd/mm/yyyy'],
    ['vi_VN', '02/10/26', 46297, 'dd/mm/yyyy'],
    ['en_US', '10/02/2026', 46297, 'm/d/yyyy'],
    ['vi_VN', '2/10', 46297, 'd/m'],
    ['vi_VN', '2026-10-02 12:00', 46297.5, 'yyyy-mm-dd h:mm:ss'],
    ['vi_VN', '06:00', 0.25, 'h:mm'],
  ])('in %s, %s becomes a date or time cell', (locale, text, value, format) => {
    expect(written(JSON.stringify(text), undefined, locale)).toEqual({ value, format });
  });

  test('2026-10-02 is read back as midnight in the zone of the spreadsheet', () => {
    const { workbook } = documentOf();
    workbook.timeZone = 'America/Los_Angeles';
    const body = `sheet.getRange("A1").setValue('2026-10-02');
      return sheet.getRange("A1").getValue().toISOString()`;
    expect(run(workbook, body)).toBe('2026-10-02T07:00:00.000Z');
  });

  test('keeps a number format that the cell already has', () => {
    expect(written('"2026-10-02"', 'dd.mm.yyyy')).toEqual({ value: 46297, format: 'dd.mm.yyyy' });
  });

  test.each([undefined, '@'])('beginning with = is a formula, under format %s too', (format) => {
    expect(written('"=A2+1"', format)).toMatchObject({ value: null, formula: 'A2+1' });
  });

  test.each(['+A2', '-chưa', '@x'])('%s is taken for a formula: the dangerous reading', (text) => {
    expect(written(JSON.stringify(text))).toEqual({ value: null, formula: text });
  });

  test.each(['0012', '2026-10-02', 'TRUE', '+A2', '-x', '1,5'])(
    '%s stays as it is in a cell formatted as text',
    (text) => {
      expect(written(JSON.stringify(text), '@')).toEqual({ value: text, format: '@' });
    },
  );

  test.each(['=A2', '0012', '2026-10-02', 'TRUE', "'quoted"])(
    'behind an apostrophe, %s is kept literally and without the apostrophe',
    (text) => {
      expect(written(JSON.stringify(`'${text}`))).toEqual({ value: text });
    },
  );
});

describe('a Date that is written', () => {
  test('is seen in the zone of the spreadsheet and takes the default date format', () => {
    const midnight = 'new Date("2023-05-19T17:00:00Z")';
    expect(written(midnight)).toEqual({ value: 45066, format: 'dd/mm/yyyy' });
    expect(written(midnight, undefined, 'en_US', 'UTC')).toMatchObject({
      value: expect.closeTo(45065 + 17 / 24, 6),
      format: 'm/d/yyyy h:mm:ss',
    });
    expect(written(midnight, 'yyyy')).toEqual({ value: 45066, format: 'yyyy' });
  });

  test('that is invalid becomes an error cell', () => {
    expect(written('new Date(NaN)').value).toEqual(new CellError('#NUM!'));
  });

  test('comes back the same', () => {
    const { workbook } = documentOf();
    const body = `const day = new Date("2023-03-12T10:30:00Z");
      sheet.getRange("A1").setValue(day);
      return sheet.getRange("A1").getValue().getTime() - day.getTime()`;
    for (const zone of ['America/Los_Angeles', 'Asia/Ho_Chi_Minh', 'UTC']) {
      workbook.timeZone = zone;
      expect(run(workbook, body)).toBe(0);
    }
  });
});

describe('formulas', () => {
  test('are set with or without the equals sign and read with it', () => {
    const { workbook, sheet } = documentOf([1]);
    const body = `sheet.getRange("A1").setFormula("=TODAY()");
      sheet.getRange("B1:C1").setFormulas([["SUM(A1;2)", ""]]);
      return sheet.getRange("A1:C1").getFormulas()`;
    expect(run(workbook, body)).toEqual([['=TODAY()', '=SUM(A1;2)', '']]);
    expect(sheet.rows[0]?.formulas?.get(0)).toBe('TODAY()');
  });

  test('count as content, whatever they show', () => {
    const { workbook } = documentOf([1]);
    const body = `sheet.getRange("C3").setFormula("=1+1");
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getRange("C3").getValue(),
        sheet.getRange("C3").isBlank(), sheet.getRange("B1:B3").isBlank()]`;
    expect(run(workbook, body)).toEqual([3, 3, 2, false, true]);
  });
});

test('getDisplayValues shows dates, numbers, percentages and truth values', () => {
  const { workbook } = documentOf([45066, 1234.5, 0.125, true, 1.5, 'x', null, 45066.75]);
  const formats = [
    'dd/mm/yyyy',
    '#,##0.00',
    '0.0%',
    undefined,
    undefined,
    '@',
    '@',
    'd/m/yy hh:mm',
  ];
  formats.forEach((numberFormat, column) => {
    if (numberFormat !== undefined) style(workbook, 0, column, { numberFormat });
  });
  expect(run(workbook, 'return sheet.getRange("A1:H1").getDisplayValues()')).toEqual([
    ['20/05/2023', '1.234,50', '12,5%', 'TRUE', '1,5', 'x', '', '20/5/23 18:00'],
  ]);
});

test.each([
  ['d mmmm yyyy', 'en_US', '20 May 2023'],
  ['ddd d-mmm-yy', 'en_US', 'Sat 20-May-23'],
  ['h:mm AM/PM', 'en_US', '6:05 PM'],
  ['"ngày" dd\\.mm hh:mm:ss', 'vi_VN', 'ngày 20.05 18:05:00'],
])('getDisplayValues shows %s in %s', (numberFormat, locale, shown) => {
  const { workbook } = documentOf([45066 + (18 * 60 + 5) / 1440]);
  workbook.locale = locale;
  style(workbook, 0, 0, { numberFormat });
  expect(run(workbook, 'return sheet.getRange("A1").getDisplayValues()')).toEqual([[shown]]);
});

test('notes are set, read and removed by cell', () => {
  const { workbook } = documentOf([1]);
  const body = `sheet.getRange("A1:B1").setNotes([["one", "two"]]);
    sheet.getRange("A1").setNote(null);
    const first = sheet.getRange("A1:B1").getNotes();
    sheet.getRange("A1:B2").setNote("all").clearNote();
    return [first, sheet.getRange("A1:B2").getNotes().flat().join('')]`;
  expect(run(workbook, body)).toEqual([[['', 'two']], '']);
  expect(workbook.sheets[0]?.notes.size).toBe(0);
});
