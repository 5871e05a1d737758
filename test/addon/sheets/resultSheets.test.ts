/** What becomes of result sheets that people have changed, or that a run has left half-written. */
import { describe, expect, it } from '@jest/globals';
import type { Sheet, Workbook } from '../../../src/document';
import type { Host } from '../../../src/host';
import { addSheet, documentOf, openHost, sheetOf, textOf, TRACKER } from '../openHost';
import { HIDDEN_NAMES, RESULT_NAMES } from '../resultNames';
import { serviceError } from '../../serviceError';
import { tried } from '../../sampling';

function summarise(workbook: Workbook): Host {
  const host = openHost(workbook, { now: '2023-06-10T05:00:00Z' });
  host.run('summariesFromMenu');
  return host;
}

/** A document with its summaries. */
function summarised(): Workbook {
  const workbook = documentOf('Theo dõi', TRACKER);
  summarise(workbook);
  return workbook;
}

/** One more unit: tables that list units are laid out anew. */
function addUnit(workbook: Workbook): void {
  sheetOf(workbook, 'Theo dõi').rows.push({ values: [4, 'Trường D', null, null], styles: [] });
}

/** What a sheet looks like to people, whatever the indexes of its styles are. */
function looksOf({ styles }: Workbook, sheet: Sheet) {
  const { rows, columnWidths, merges, frozenRows, frozenColumns, charts, hidden } = sheet;
  const cells = rows.flatMap((row, at) =>
    (row?.styles ?? []).flatMap((style, column) =>
      style === 0 ? [] : [`${at},${column}: ${JSON.stringify(styles[style])}`],
    ),
  );
  const edges = merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join());
  return {
    cells,
    widths: Object.fromEntries(columnWidths),
    merges: edges.sort(),
    frozen: [frozenRows, frozenColumns],
    charts: charts.map(({ title, row, column }) => [title, row, column]),
    hidden,
  };
}

/** What stands in a sheet, without how often and since when findings are known. */
function contentOf({ rows }: Sheet): string[] {
  const lines = rows.map((row) => (row?.values ?? []).map(textOf).join('|').replace(/\|+$/, ''));
  while (lines[lines.length - 1] === '') lines.pop();
  return lines.map((line) => line.replace(/(mới|còn tồn tại)$/, '…').replace(/^(Có|Đang) .*/, '…'));
}

function resultsOf(workbook: Workbook) {
  return workbook.sheets.slice(1).map((sheet) => ({
    name: sheet.name,
    content: contentOf(sheet),
    looks: looksOf(workbook, sheet),
    marks: sheet.metadata.map(({ key, value }) => `${key}: ${value}`),
  }));
}

describe('a result sheet that people have changed', () => {
  it('keeps their colours and widths as long as it is laid out as before', () => {
    const workbook = summarised();
    const reminders = sheetOf(workbook, 'Đôn đốc');
    reminders.columnWidths.set(1, 400);
    workbook.styles.push({ background: '#ffcc00' });
    reminders.rows[1]!.styles[0] = workbook.styles.length - 1;
    summarise(workbook);
    expect(reminders.columnWidths.get(1)).toBe(400);
    expect(workbook.styles[reminders.rows[1]!.styles[0]]).toEqual({ background: '#ffcc00' });
  });

  it('has nothing of their merges, frozen edges and lists in the way of another layout', () => {
    const workbook = summarised();
    const reminders = sheetOf(workbook, 'Đôn đốc');
    // Beyond the edge of the sheet's own columns, and where a line is to be merged; columns can
    // only be frozen where nothing is merged over their edge.
    reminders.merges = [{ top: 5, left: 6, bottom: 6, right: 9 }];
    reminders.frozenRows = 1;
    reminders.frozenColumns = 2;
    addUnit(workbook);
    const host = summarise(workbook);
    const clean = documentOf('Theo dõi', TRACKER);
    addUnit(clean);
    summarise(clean);
    expect(host.log).toEqual([]);
    const expected = looksOf(clean, sheetOf(clean, 'Đôn đốc'));
    expect(looksOf(workbook, reminders)).toEqual(expected);
    expect(expected.frozen).toEqual([4, 0]);
  });

  it('looks as described again after somebody has inserted a row or a column', () => {
    const [workbook, clean] = [summarised(), summarised()];
    const reminders = sheetOf(workbook, 'Đôn đốc');
    reminders.rows.unshift({ values: [], styles: [] });
    reminders.gridRows += 1;
    summarise(workbook);
    summarise(clean);
    expect(looksOf(workbook, reminders).cells).toEqual(
      looksOf(clean, sheetOf(clean, 'Đôn đốc')).cells,
    );
  });

  it('is written over a list that refuses what is to stand there', () => {
    const workbook = summarised();
    const reminders = sheetOf(workbook, 'Đôn đốc');
    const before = contentOf(reminders);
    expect(before[4]).toContain('Trường');
    reminders.validations.push({
      area: { top: 4, left: 1, bottom: 4, right: 1 },
      list: ['Đã gọi điện'],
      allowInvalid: false,
    });
    const host = summarise(workbook);
    expect(host.ui.toasts[0]?.text).not.toContain('Đôn đốc”');
    expect(contentOf(reminders)).toEqual(before);
    expect(reminders.validations).toEqual([]);
  });
});

describe('a result sheet that a run has left half-written', () => {
  it('is given its looks by the next check', () => {
    const workbook = summarised();
    const findings = sheetOf(workbook, 'Kết quả kiểm tra');
    const whole = looksOf(workbook, findings);
    findings.metadata = findings.metadata.filter(({ key }) => key !== 'congress.page');
    for (const row of findings.rows) if (row) row.styles = [];
    findings.columnWidths.clear();
    findings.frozenRows = 0;
    openHost(workbook, { now: '2023-06-10T05:00:00Z' }).run('checkFromMenu');
    expect(looksOf(workbook, findings)).toEqual(whole);
  });

  it('is used though it has no mark yet, where it is blank and has exactly the name', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    addSheet(workbook, 'Báo cáo', [['Báo cáo của văn phòng']]);
    addSheet(workbook, 'Báo cáo (2)', []);
    addSheet(workbook, 'Đôn đốc', []);
    summarise(workbook);
    const names = workbook.sheets.map(({ name }) => name);
    expect(names.filter((name) => /^Báo cáo(?! lần trước)|Đôn đốc/.test(name))).toEqual([
      'Báo cáo',
      'Báo cáo (2)',
      'Đôn đốc',
    ]);
    expect(contentOf(sheetOf(workbook, 'Báo cáo'))).toEqual(['Báo cáo của văn phòng']);
    expect(contentOf(sheetOf(workbook, 'Báo cáo (2)')).join()).toContain('BÁO CÁO');
    expect(contentOf(sheetOf(workbook, 'Đôn đốc'))[0]).toContain('ĐÔN ĐỐC');
  });

  it('is after the next run as if none had been cut short, wherever that was', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    const names: string[] = [];
    const host = openHost(workbook, { now: '2023-06-10T05:00:00Z' });
    host.beforeCall = (name) => names.push(name);
    host.run('summariesFromMenu');
    const expected = resultsOf(workbook);
    expect(expected.map(({ name }) => name).sort()).toEqual(
      [...RESULT_NAMES, ...HIDDEN_NAMES].sort(),
    );
    const changing = /\.(insert|add|hide|set(Values|Rich|Font|Column|Frozen)|merge|flush)/;
    // The history's line comes last: where it stands, the run was complete.
    const end = names.lastIndexOf('Range.setValues');
    const calls = names.flatMap((name, at) => (at <= end && changing.test(name) ? [at] : []));
    for (let i = calls.length - 1; i >= 0; i -= SAMPLED) {
      const interrupted = documentOf('Theo dõi', TRACKER);
      const killed = openHost(interrupted, { now: '2023-06-10T05:00:00Z' });
      let made = 0;
      killed.beforeCall = () => {
        if (made++ >= calls[i]!) throw new Error('killed');
      };
      expect(() => killed.run('summariesFromMenu')).toThrow('killed');
      summarise(interrupted);
      const at = `killed at call ${calls[i]} (${names[calls[i]!]})`;
      expect({ at, results: resultsOf(interrupted) }).toEqual({ at, results: expected });
    }
  });
});

describe('an error of Google’s that does not come again', () => {
  it.each(['Sheet.hideSheet', 'Sheet.setFrozenRows', 'Sheet.insertChart'])(
    'at the last %s leaves no trace',
    (name) => {
      const [workbook, clean] = [documentOf('Theo dõi', TRACKER), documentOf('Theo dõi', TRACKER)];
      let calls = summarise(clean).calls.of(name);
      const host = openHost(workbook, { now: '2023-06-10T05:00:00Z' });
      host.beforeCall = (called) => {
        if (called === name && --calls === 0) throw serviceError('Service error');
      };
      host.run('summariesFromMenu');
      expect(calls).toBeLessThanOrEqual(0);
      expect(host.ui.toasts[0]?.text).not.toContain('chưa ghi đủ');
      expect(resultsOf(workbook)).toEqual(resultsOf(clean));
    },
  );
});

/** Every which of the calls that change anything is tried. */
const SAMPLED = tried({ here: 38, elsewhere: 76, whole: 1 });
