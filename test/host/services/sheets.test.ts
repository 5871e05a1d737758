import { describe, expect, test } from '@jest/globals';
import { deleteColumns, insertColumns, insertRows, Sheet } from '../../../src/document';
import { documentOf, hostOf, run, style } from '../script';

describe('the spreadsheet', () => {
  test('tells its id, name, zone and locale', () => {
    const { workbook } = documentOf();
    const host = hostOf(
      `return [book.getId(), book.getName(), book.getSpreadsheetTimeZone(),
        book.getSpreadsheetLocale()]`,
      { workbook, document: { id: 'id1', name: 'Đại hội' } },
    );
    expect(host.run('main')).toEqual(['id1', 'Đại hội', 'Asia/Ho_Chi_Minh', 'vi_VN']);
  });

  test('gives null for a sheet that it does not have', () => {
    expect(run(documentOf().workbook, 'return book.getSheetByName("data")')).toBeNull();
  });

  test('puts a new sheet behind the active one, or at an index, and makes it the active one', () => {
    const { workbook } = documentOf();
    const body = `book.insertSheet('B'); book.insertSheet('C'); book.insertSheet('A', 0);
      book.insertSheet(); sheet.activate(); book.insertSheet('D');
      return [book.getActiveSheet().getName(), book.getSheets().map((s) => s.getName())]`;
    expect(run(workbook, body)).toEqual(['D', ['A', 'Trang tính5', 'Data', 'D', 'B', 'C']]);
  });

  test('has only one sheet of a name', () => {
    const { workbook } = documentOf();
    const taken = 'A sheet with the name "Data" already exists. Please enter another name.';
    expect(() => run(workbook, 'book.insertSheet("Data")')).toThrow(taken);
    expect(() => run(workbook, 'book.insertSheet("B").setName("Data")')).toThrow(taken);
    expect(run(workbook, 'return sheet.setName("Data").getName()')).toBe('Data');
  });

  test('starts at the sheet that the user looks at, else at the first visible one', () => {
    const { workbook, sheet } = documentOf();
    workbook.sheets.push(new Sheet('Other'));
    const body = 'return book.getActiveSheet().getName()';
    sheet.hidden = true;
    expect(hostOf(body, { workbook }).run('main')).toBe('Other');
    expect(hostOf(body, { workbook, activeSheet: 'Data' }).run('main')).toBe('Data');
    expect(() => hostOf(body, { workbook, activeSheet: 'No' })).toThrow('no sheet No');
  });

  test('deletes a sheet, but neither the last nor the last visible one', () => {
    const { workbook, sheet } = documentOf();
    expect(() => run(workbook, 'book.deleteSheet(sheet)')).toThrow(
      "You can't remove all the sheets in a document.",
    );
    workbook.sheets.push(new Sheet('Other'));
    workbook.sheets[1]!.hidden = true;
    expect(() => run(workbook, 'book.deleteSheet(sheet)')).toThrow('all the visible sheets');
    workbook.sheets[1]!.hidden = false;
    const host = hostOf('book.deleteSheet(sheet); return book.getActiveSheet().getName()', {
      workbook,
      activeSheet: 'Data',
    });
    expect(host.run('main')).toBe('Other');
    expect(workbook.sheets).not.toContain(sheet);
    expect(host.calls.byKind.write).toBe(1);
  });

  test('may not grow over 10 million cells', () => {
    const { workbook } = documentOf();
    expect(() => run(workbook, 'sheet.insertRowsAfter(1000, 400000)')).toThrow(
      'above the limit of 10000000 cells',
    );
  });

  test('may grow further where it is to become a file', () => {
    const { workbook, sheet } = documentOf();
    workbook.mostCells = Infinity;
    run(workbook, 'sheet.insertRowsAfter(1000, 400000)');
    expect(sheet.gridRows).toBe(401_000);
  });

  test('a sheet that somebody removes meanwhile is not found', () => {
    const { workbook } = documentOf();
    workbook.sheets.push(new Sheet('Other'));
    const host = hostOf('return sheet.getLastRow()', { workbook });
    host.beforeCall = (name) => {
      if (name === 'Sheet.getLastRow') workbook.sheets.shift();
    };
    expect(() => host.run('main')).toThrow('Sheet Data not found');
  });
});

describe('a sheet', () => {
  test('has 1000 rows and 26 columns, or as many as its data', () => {
    const { workbook, sheet } = documentOf();
    const body = 'return [sheet.getMaxRows(), sheet.getMaxColumns()]';
    expect(run(workbook, body)).toEqual([1000, 26]);
    sheet.rows[1499] = { values: Array<number>(40).fill(1), styles: [] };
    expect(run(workbook, body)).toEqual([1500, 40]);
  });

  test('counts rows and columns with content from the top left', () => {
    const { workbook, sheet } = documentOf([null], [1, '', null]);
    const body = `return [sheet.getLastRow(), sheet.getLastColumn(),
      sheet.getDataRange().getA1Notation()]`;
    expect(run(workbook, body)).toEqual([2, 1, 'A1:A2']);
    sheet.rows = [];
    expect(run(workbook, body)).toEqual([0, 0, 'A1']);
  });

  test.each([
    ['getRange(1001, 1)', 'Those rows are out of bounds.'],
    ['getRange(1, 26, 1, 2)', 'Those columns are out of bounds.'],
    ['getRange(0, 1)', 'The starting row of the range is too small.'],
    ['getRange(1, 0)', 'The starting column of the range is too small.'],
    ['getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['getRange("AB1")', 'Those columns are out of bounds.'],
    ['getRange("nonsense!")', 'Range not found'],
    ['getRange("A")', 'Range not found'],
    ['deleteRows(1000, 2)', 'Those rows are out of bounds.'],
    ['insertColumnsAfter(27, 1)', 'Those columns are out of bounds.'],
  ])('%s outside of it throws', (call, message) => {
    expect(() => run(documentOf().workbook, `sheet.${call}`)).toThrow(message);
  });

  test.each([
    ['2, 3', 'C2', [2, 3, 2, 3, 1, 1]],
    ['2, 3, 4', 'C2:C5', [2, 3, 5, 3, 4, 1]],
    ['2, 3, 4, 2', 'C2:D5', [2, 3, 5, 4, 4, 2]],
    ['"A2:C"', 'A2:C1000', [2, 1, 1000, 3, 999, 3]],
    ['"B:C"', 'B:C', [1, 2, 1000, 3, 1000, 2]],
    ['"2:5"', '2:5', [2, 1, 5, 26, 4, 26]],
    ['"$z$9"', 'Z9', [9, 26, 9, 26, 1, 1]],
  ])('getRange(%s) is %s', (args, a1, place) => {
    const body = `const r = sheet.getRange(${args});
      return [r.getA1Notation(), [r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn(),
        r.getNumRows(), r.getNumColumns()], r.getSheet().getName()]`;
    expect(run(documentOf().workbook, body)).toEqual([a1, place, 'Data']);
  });

  test('keeps its id when it is renamed and moved', () => {
    const body = `const id = sheet.getSheetId();
      book.insertSheet('First', 0); sheet.setName('X');
      return [id === book.getSheetByName('X').getSheetId(), sheet.getIndex(),
        id === book.getSheets()[0].getSheetId(), sheet.getParent().getName() === book.getName()]`;
    expect(run(documentOf().workbook, body)).toEqual([true, 2, false, true]);
  });

  test('hides unless it is the last visible one', () => {
    const { workbook } = documentOf();
    expect(() => run(workbook, 'sheet.hideSheet()')).toThrow('hide all the sheets');
    expect(run(workbook, 'book.insertSheet("B").hideSheet().isSheetHidden()')).toBeNull();
    expect(workbook.sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  test('a cell that is FALSE is content: an unticked box counts for the last row and column', () => {
    const { workbook, sheet } = documentOf(['a'], [null, null, false]);
    const read = `return [sheet.getLastRow(), sheet.getLastColumn(),
      sheet.getDataRange().getA1Notation(), sheet.getRange('C2').isBlank()]`;
    expect(run(workbook, read)).toEqual([2, 3, 'A1:C2', false]);
    run(workbook, `sheet.getRange('D5').setValue(false)`);
    expect(run(workbook, read)).toEqual([5, 4, 'A1:D5', false]);
    expect(sheet.rows[4]?.values[3]).toBe(false);
  });

  test('clear removes contents and formats but those of numbers, clearContents only contents', () => {
    const { workbook, sheet } = documentOf(['a', 1], ['b']);
    style(workbook, 0, 0, { bold: true, numberFormat: '0.0' });
    run(workbook, 'sheet.clearContents()');
    expect(sheet.rows[0]).toMatchObject({ values: [null, null], styles: [1] });
    run(workbook, 'sheet.clear()');
    expect(workbook.styles[sheet.rows[0]?.styles[0] ?? 0]).toEqual({ numberFormat: '0.0' });
  });

  test('sets frozen rows and column widths', () => {
    const { workbook, sheet } = documentOf();
    run(
      workbook,
      `sheet.setFrozenRows(2); sheet.setFrozenColumns(3); sheet.setColumnWidth(1, 50).setColumnWidths(3, 2, 80)`,
    );
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([2, 3]);
    expect(() => run(workbook, 'sheet.setFrozenColumns(27)')).toThrow('out of bounds');
    expect([...sheet.columnWidths]).toEqual([
      [0, 50],
      [2, 80],
      [3, 80],
    ]);
  });

  test('heights and gridlines', () => {
    const { workbook, sheet } = documentOf();
    run(workbook, `sheet.setRowHeight(1, 50).setRowHeights(3, 2, 80).setHiddenGridlines(true)`);
    expect([...sheet.rowHeights]).toEqual([
      [0, 50],
      [2, 80],
      [3, 80],
    ]);
    expect(sheet.gridlinesHidden).toBe(true);
    run(workbook, `sheet.setHiddenGridlines(false).insertRowsAfter(1, 1)`);
    expect([...sheet.rowHeights.keys()]).toEqual([0, 3, 4]);
    expect(sheet.gridlinesHidden).toBe(false);
    expect(() => run(workbook, 'sheet.setRowHeights(1001, 2, 80)')).toThrow('out of bounds');
    expect(() => run(workbook, 'sheet.setRowHeights(1, 0, 80)')).toThrow('must be at least 1');
  });
});

describe('inserting and deleting', () => {
  const full = () => {
    const made = documentOf(['a', 'b', 'c'], ['d', 'e', 'f'], ['g', 'h', 'i']);
    style(made.workbook, 1, 1, { bold: true });
    made.sheet.merges.push({ top: 1, left: 1, bottom: 2, right: 2 });
    made.sheet.metadata.push(
      { key: 'k', value: 'v', column: 2 },
      { key: 's', value: '', column: null },
    );
    made.sheet.columnWidths.set(2, 77);
    made.sheet.notes.set(1, new Map([[2, 'note']]));
    made.sheet.validations.push({ area: { top: 1, left: 2, bottom: 99, right: 2 }, list: ['x'] });
    const [, second] = made.sheet.rows;
    if (second) second.formulas = new Map([[2, 'A1']]);
    return made;
  };

  test('columns moves values, styles, formulas, merges, notes, widths and column metadata', () => {
    const { workbook, sheet } = full();
    run(workbook, 'sheet.insertColumnsAfter(1, 2)');
    expect(sheet.rows[1]).toEqual({
      values: ['d', null, null, 'e', 'f'],
      styles: [undefined, 0, 0, 1],
      formulas: new Map([[4, 'A1']]),
    });
    expect(sheet.merges).toEqual([{ top: 1, left: 3, bottom: 2, right: 4 }]);
    expect(sheet.metadata.map(({ column }) => column)).toEqual([4, null]);
    expect([...sheet.columnWidths]).toEqual([[4, 77]]);
    expect(sheet.notes.get(1)).toEqual(new Map([[4, 'note']]));
    expect(sheet.validations[0]?.area).toMatchObject({ left: 4, right: 4 });
    expect(sheet.gridColumns).toBe(28);
  });

  test('rows moves everything below and widens merges and drop-downs', () => {
    const { workbook, sheet } = full();
    run(workbook, 'sheet.insertRowsAfter(2, 1); sheet.insertRowsBefore(1, 1)');
    expect(Array.from(sheet.rows, (row) => row?.values[0] ?? null)).toEqual([
      null,
      'a',
      'd',
      null,
      'g',
    ]);
    expect(sheet.merges).toEqual([{ top: 2, left: 1, bottom: 4, right: 2 }]);
    expect(sheet.validations[0]?.area).toMatchObject({ top: 2, bottom: 101 });
    expect([...sheet.notes.keys()]).toEqual([2]);
    expect(sheet.gridRows).toBe(1002);
  });

  test('rows that are deleted take their cells along and shorten merges', () => {
    const { workbook, sheet } = full();
    run(workbook, 'sheet.deleteRows(2, 1)');
    expect(sheet.rows.map((row) => row?.values[0])).toEqual(['a', 'g']);
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    expect(sheet.notes.size).toBe(0);
    expect(() => run(workbook, 'sheet.deleteRows(1, 999)')).toThrow('delete all the rows');
  });

  test('columns that another user deletes take their metadata along', () => {
    const { sheet } = full();
    deleteColumns(sheet, 2, 1);
    expect(sheet.metadata.map(({ key }) => key)).toEqual(['s']);
    expect(sheet.rows[1]).toMatchObject({ values: ['d', 'e'], formulas: new Map() });
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 1 }]);
  });

  test('is marked on a sheet of a file when it moves something, and only then', () => {
    const { sheet } = full();
    sheet.filePart = 'xl/worksheets/sheet1.xml';
    insertRows(sheet, 50, 1);
    expect(sheet.structureChanged).toBe(true);
    sheet.structureChanged = false;
    sheet.validations = [];
    insertRows(sheet, 500, 1);
    insertColumns(sheet, 3, 1);
    expect(sheet.structureChanged).toBe(false);
    insertColumns(sheet, 2, 1);
    expect(sheet.structureChanged).toBe(true);
  });

  test('by another user between two calls leaves a range where it was', () => {
    const { workbook, sheet } = documentOf(['first'], ['second']);
    const host = hostOf(
      `const range = sheet.getRange(2, 1);
       const before = range.getValue();
       return [before, range.getValue(), range.getRow()]`,
      { workbook },
    );
    let reads = 0;
    host.beforeCall = (name) => {
      if (name === 'Range.getValue' && ++reads === 2) insertRows(sheet, 0, 1);
    };
    expect(host.run('main')).toEqual(['second', 'first', 2]);
  });
});

describe('developer metadata', () => {
  test('is found by key on the spreadsheet and on a sheet, with its place', () => {
    const { workbook } = documentOf();
    const body = `
      const Type = SpreadsheetApp.DeveloperMetadataLocationType;
      const Visibility = SpreadsheetApp.DeveloperMetadataVisibility;
      sheet.getRange('C:C').addDeveloperMetadata('role', 'status', Visibility.PROJECT);
      sheet.addDeveloperMetadata('role', 'tracker').addDeveloperMetadata('other');
      const all = book.createDeveloperMetadataFinder().withKey('role').find();
      const [none] = sheet.createDeveloperMetadataFinder().withKey('other').find();
      return [none.getValue(), all.map((metadata) => {
        const location = metadata.getLocation();
        const column = location.getColumn();
        return [metadata.getKey(), metadata.getValue(), String(location.getLocationType()),
          location.getLocationType() === Type.COLUMN, column && column.getColumn(),
          location.getSheet() && location.getSheet().getName()];
      })]`;
    expect(run(workbook, body)).toEqual([
      null,
      [
        ['role', 'status', 'COLUMN', true, 3, null],
        ['role', 'tracker', 'SHEET', false, null, 'Data'],
      ],
    ]);
  });

  test('follows its column when columns are inserted', () => {
    const { workbook } = documentOf(['a', 'b', 'c']);
    const body = `sheet.getRange('B:B').addDeveloperMetadata('k', 'v');
      sheet.insertColumnsAfter(1, 1);
      const [found] = sheet.createDeveloperMetadataFinder().withKey('k').find();
      const at = found.getLocation().getColumn().getA1Notation();
      found.remove();
      return [at, sheet.createDeveloperMetadataFinder().withKey('k').find().length]`;
    expect(run(workbook, body)).toEqual(['C:C', 0]);
  });

  test('is found without a key too, with its column and the sheet of that', () => {
    const { workbook } = documentOf();
    const body = `sheet.addDeveloperMetadata('a');
      book.insertSheet('B').getRange('B:B').addDeveloperMetadata('b', '1');
      return book.createDeveloperMetadataFinder().find().map((metadata) => {
        const column = metadata.getLocation().getColumn();
        return [metadata.getKey(), column && column.getSheet().getName()];
      })`;
    expect(run(workbook, body)).toEqual([
      ['a', null],
      ['b', 'B'],
    ]);
  });

  test('takes another value, unless it has been removed', () => {
    const { workbook, sheet } = documentOf();
    const body = `const finder = sheet.addDeveloperMetadata('k', 'old')
        .createDeveloperMetadataFinder();
      const [found] = finder.find();
      found.setValue('new');
      const seen = finder.find()[0].getValue();
      found.remove();
      try { found.setValue('late') } catch (error) { return [seen, error.message] }`;
    const host = hostOf(body, { workbook });
    expect(host.run('main')).toEqual(['new', 'The developer metadata does not exist.']);
    expect(sheet.metadata).toEqual([]);
    expect(host.calls.of('DeveloperMetadata.setValue')).toBe(2);
  });

  test('goes with its column when that is deleted, and follows when another is', () => {
    const { workbook, sheet } = documentOf(['a', 'b', 'c']);
    const body = `sheet.getRange('B:B').addDeveloperMetadata('b');
      sheet.getRange('C:C').addDeveloperMetadata('c');
      const [gone] = sheet.createDeveloperMetadataFinder().withKey('b').find();
      sheet.getLastRow();
      return [gone.getLocation().getColumn().getA1Notation(),
        sheet.createDeveloperMetadataFinder().find().map((metadata) =>
          metadata.getKey() + metadata.getLocation().getColumn().getColumn())]`;
    const host = hostOf(body, { workbook });
    host.beforeCall = (name) => {
      if (name === 'Sheet.getLastRow') deleteColumns(sheet, 1, 1);
    };
    expect(host.run('main')).toEqual(['B:B', ['c2']]);
  });

  test('cannot be added to a part of a column or to several columns', () => {
    const { workbook } = documentOf();
    for (const a1 of ['A1', 'A2:A', 'A:B', '1:1']) {
      expect(() => run(workbook, `sheet.getRange('${a1}').addDeveloperMetadata('k')`)).toThrow(
        'Adding developer metadata to arbitrary ranges is not currently supported.',
      );
    }
  });
});
