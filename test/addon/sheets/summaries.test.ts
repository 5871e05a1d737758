import { describe, expect, it } from '@jest/globals';
import { readXlsx } from '../../../src/xlsx';
import type { Host } from '../../../src/host';
import type { Sheet, Workbook } from '../../../src/document';
import { serviceError } from '../../serviceError';
import { addSheet, documentOf, openHost, sheetOf, textOf, TRACKER } from '../openHost';
import { HIDDEN_NAMES, RESULT_NAMES } from '../resultNames';
import { writeXlsx } from '../../xlsx/judge/writeJudged';

function textsOf(sheet: Sheet): string[] {
  return Array.from(sheet.rows, (row) =>
    (row?.values ?? []).map(textOf).join('|').replace(/\|+$/, ''),
  );
}

/** What all sheets hold, but for the line that says when they were built. */
function contents({ sheets }: Workbook): Record<string, string[]> {
  const known = sheets.filter(({ name }) => RESULT_NAMES.includes(name));
  return Object.fromEntries(
    known.map((sheet) => [
      sheet.name,
      textsOf(sheet).map((line) => line.replace(/\d\d\/\d\d\/\d{4} \d\d:\d\d/g, '…')),
    ]),
  );
}

function states(workbook: Workbook): string[] {
  const { rows } = sheetOf(workbook, 'Kết quả kiểm tra');
  const header = rows.findIndex((row) => row?.values.includes('Tình trạng'));
  const at = (text: string) => rows[header]!.values.indexOf(text);
  return rows
    .slice(header + 1)
    .flatMap((row) =>
      row?.values[at('Tình trạng')]
        ? [`${textOf(row.values[at('Đơn vị')])}: ${textOf(row.values[at('Tình trạng')])}`]
        : [],
    );
}

function summarise(workbook: Workbook, now = '2023-06-10T05:00:00Z'): Host {
  const host = openHost(workbook, { now });
  host.run('summariesFromMenu');
  return host;
}

describe('the summaries in one click', () => {
  it('are all there, behind the trackers, and say so; the user stays where they were', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    const host = summarise(workbook);
    const shown = workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
    expect(shown).toEqual(['Theo dõi', ...RESULT_NAMES]);
    expect(host.ui.toasts[0]?.text).toContain('Báo cáo, TH theo khối');
    expect(host.ui.toasts[0]?.text).not.toContain(HIDDEN_NAMES[0]);
    expect(host.run('sidebarStart')).toMatchObject({ trackers: ['Theo dõi'] });
    host.edit('Theo dõi', 'A2', '1');
    expect(sheetOf(workbook, 'Theo dõi').rows[1]!.values[3]).toBe('Hoàn thành đúng hạn');
  });

  it('show the report as a paper, without grid lines, and the tables with them', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    openHost(workbook).run('summariesFromMenu');
    const plain = workbook.sheets.filter(({ gridlinesHidden }) => gridlinesHidden);
    expect(plain.map(({ name }) => name)).toEqual(['Báo cáo']);
  });

  it('twice are identical but for the time and a new line of history', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    summarise(workbook);
    const first = contents(workbook);
    summarise(workbook, '2023-06-10T06:00:00Z');
    const second = contents(workbook);
    expect({ ...second, 'Lịch sử': [] }).toEqual({ ...first, 'Lịch sử': [] });
    const filled = (lines: string[]) => lines.filter((line) => line.replace(/\|/g, '') !== '');
    expect(filled(second['Lịch sử']!)).toHaveLength(filled(first['Lịch sử']!).length + 1);
  });

  it('mark exactly the findings of a unit that has changed, whatever was checked in between', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    const host = summarise(workbook);
    expect(new Set(states(workbook).map((line) => line.split(': ')[1]))).toEqual(new Set(['mới']));
    host.edit('Theo dõi', 'C3', '15/4/2023');
    host.run('checkFromMenu');
    // A check alone compares with nothing.
    expect(states(workbook)).toEqual([]);
    summarise(workbook);
    expect(states(workbook)).toEqual(['Trường C: còn tồn tại', 'Trường B: đã khắc phục']);
  });

  it('keep what users wrote into the history, and beside the tables', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    const host = summarise(workbook);
    const history = sheetOf(workbook, 'Lịch sử');
    const last = history.rows.length;
    host.edit('Lịch sử', `C${last}`, 'đã gửi Thường trực');
    workbook.styles.push({ background: '#ffcc00' });
    history.rows[last - 1]!.styles[2] = workbook.styles.length - 1;
    host.edit('Lịch sử', `A${last + 1}`, 'Ghi thêm ngoài bảng');
    host.edit('Đôn đốc', 'Z3', 'cột riêng');
    sheetOf(workbook, 'Đôn đốc').notes.set(4, new Map([[1, 'đã gọi điện']]));
    workbook.sheets.reverse();
    const order = workbook.sheets.map(({ name }) => name);
    summarise(workbook);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(order);
    expect(history.rows[last - 1]!.values[2]).toBe('đã gửi Thường trực');
    expect(workbook.styles[history.rows[last - 1]!.styles[2]!]).toEqual({ background: '#ffcc00' });
    expect(history.rows[last]!.values[0]).toBe('Ghi thêm ngoài bảng');
    expect(history.rows.length).toBeGreaterThan(last + 1);
    expect(sheetOf(workbook, 'Đôn đốc').rows[2]!.values[25]).toBe('cột riêng');
    expect(sheetOf(workbook, 'Đôn đốc').notes.get(4)?.get(1)).toBe('đã gọi điện');
  });

  it('of an earlier version are found by their marks and take today’s names, but not a user’s', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    summarise(workbook);
    const conditions = sheetOf(workbook, 'Điều kiện ĐH cấp trên');
    const delegates = sheetOf(workbook, 'ĐB dự ĐH cấp trên');
    const count = workbook.sheets.length;
    conditions.name = 'Điều kiện ĐH huyện';
    conditions.metadata = conditions.metadata.map((mark) =>
      mark.value === 'upper-conditions' ? { ...mark, value: 'district-conditions' } : mark,
    );
    delegates.name = 'Đại biểu của tôi';
    summarise(workbook);
    expect(conditions.name).toBe('Điều kiện ĐH cấp trên');
    expect(delegates.name).toBe('Đại biểu của tôi');
    expect(workbook.sheets).toHaveLength(count);
  });

  it('keep an earlier name where a user’s sheet has today’s in other capitals', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    summarise(workbook);
    const conditions = sheetOf(workbook, 'Điều kiện ĐH cấp trên');
    conditions.name = 'Điều kiện ĐH huyện';
    addSheet(workbook, 'ĐIỀU KIỆN ĐH CẤP TRÊN', [['Của văn phòng']]);
    summarise(workbook);
    expect(conditions.name).toBe('Điều kiện ĐH huyện');
  });

  it('leave a sheet of the user’s own that has the name in other capitals, and say so', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    addSheet(workbook, 'BÁO CÁO', [['Báo cáo tháng của văn phòng']]);
    const host = summarise(workbook);
    expect(textsOf(sheetOf(workbook, 'BÁO CÁO'))).toEqual(['Báo cáo tháng của văn phòng']);
    expect(sheetOf(workbook, 'Báo cáo (2)').rows.length).toBeGreaterThan(10);
    expect(host.ui.toasts[0]?.text).toContain('Đã có trang “Báo cáo” của người dùng');
  });

  it('leave a sheet of the user’s own that has the name, and say so', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    addSheet(workbook, 'Báo cáo', [['Báo cáo tháng của văn phòng']]);
    const host = summarise(workbook);
    expect(textsOf(sheetOf(workbook, 'Báo cáo'))).toEqual(['Báo cáo tháng của văn phòng']);
    expect(sheetOf(workbook, 'Báo cáo (2)').rows.length).toBeGreaterThan(10);
    expect(host.ui.toasts[0]?.text).toContain('Đã có trang “Báo cáo” của người dùng');
  });

  it('name a protected sheet, and write the others', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    summarise(workbook);
    sheetOf(workbook, 'Đôn đốc').protections.push({
      area: null,
      description: 'Đã chốt',
      editors: [],
      warningOnly: false,
    });
    workbook.sheets[0]!.rows[2]!.values[2] = '15/4/2023';
    const host = summarise(workbook);
    expect(host.ui.toasts[0]?.text).toMatch(/Trang “Đôn đốc” có vùng được bảo vệ “Đã chốt”/);
    expect(textsOf(sheetOf(workbook, 'TH theo khối')).join()).toContain('100');
  });

  it('need a tracker', () => {
    const host = openHost(documentOf('Trang tính1', []));
    expect(() => host.run('summariesFromMenu')).toThrow('Chưa có trang theo dõi nào');
  });

  it('put several trackers into one set', () => {
    const workbook = documentOf('Khối trường', TRACKER);
    addSheet(workbook, 'Khối xã', TRACKER);
    summarise(workbook);
    // The second is a copy of the first: its units stand twice and count once.
    expect(textsOf(sheetOf(workbook, 'TH theo khối')).join('\n')).toMatch(/Tổng cộng\|3\|/);
    expect(textsOf(sheetOf(workbook, 'Kết quả kiểm tra')).join('\n')).toContain('Khối xã!C3');
  });

  it('draw their charts anew instead of adding more, and leave those of users', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    summarise(workbook);
    const progress = sheetOf(workbook, 'TH theo khối');
    expect(progress.charts.map(({ kind, stacked }) => [kind, stacked])).toEqual([['bar', true]]);
    progress.charts.push({ ...progress.charts[0]!, title: 'Biểu đồ của tôi' });
    summarise(workbook);
    expect(progress.charts.map(({ title }) => title)).toHaveLength(2);
  });

  it('draw the history’s charts over all of its lines', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    for (const minute of [1, 2, 3]) summarise(workbook, `2023-06-10T05:0${minute}:00Z`);
    const { charts, rows } = sheetOf(workbook, 'Lịch sử');
    const lines = charts.map(({ sources }) => [sources[0]!.area!.top, sources[0]!.area!.bottom]);
    expect(textOf(rows[6]!.values[0])).toBe('10/06/2023 12:03');
    expect(lines).toEqual([
      [4, 6],
      [4, 6],
    ]);
  });
});

describe('names that look like something else', () => {
  const names = ['=IMPORTXML("http://x","//a")', '+1', '@SUM(1)', '<img src=x onerror=alert(1)>'];

  it('are texts in every sheet, in the document and in a file of it', () => {
    const rows = names.map((name, i) => [i + 1, name, null, name, name, name]);
    const header = ['TT', 'Tên CĐCS', 'Ngày tổ chức', 'Khối', 'Xã', 'Cấp ủy lãnh đạo'];
    const workbook = documentOf('Theo dõi', [header, ...rows]);
    summarise(workbook);
    const { workbook: saved } = readXlsx(writeXlsx(workbook));
    for (const { sheets } of [workbook, saved]) {
      const results = sheets.filter(({ name }) => name !== 'Theo dõi');
      expect(results).toHaveLength(RESULT_NAMES.length + HIDDEN_NAMES.length);
      for (const { name, rows: cells } of results) {
        const formulas = cells.flatMap((row) => [...(row?.formulas?.values() ?? [])]);
        expect([name, formulas]).toEqual([name, []]);
      }
      const texts = results.flatMap(textsOf).join('\n');
      for (const name of names) expect(texts).toContain(name);
    }
  });

  it('lead nowhere: what leads somewhere is written without the apostrophe that keeps them texts', () => {
    const all = ['Trường A', ...names, '-B', 'Trường D'];
    const workbook = documentOf('Theo dõi', [
      ['TT', 'Tên CĐCS', 'Ngày tổ chức'],
      ...all.map((name, i) => [i + 1, name, null]),
    ]);
    summarise(workbook);
    const { rows, links } = sheetOf(workbook, 'Đôn đốc');
    const leading = rows.flatMap((row, at) => (links.get(at)?.has(1) ? [row!.values[1]] : []));
    expect(leading).toEqual(['Trường A', '<img src=x onerror=alert(1)>', 'Trường D']);
    expect(rows.map((row) => row?.values[1])).toEqual(expect.arrayContaining(['-B']));
  });
});

describe('a run that Google lets write one of its sheets no more', () => {
  it('says to build again and adds no line to the history; that one adds it', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    const host = openHost(workbook);
    host.run('summariesFromMenu');
    const lines = () => sheetOf(workbook, 'Lịch sử').rows.length;
    const before = lines();
    // With a unit more some sheets have other rows, and are laid out anew.
    sheetOf(workbook, 'Theo dõi').rows.push({ values: [4, 'Trường D', null], styles: [] });
    host.beforeCall = (name) => {
      if (name === 'Sheet.setFrozenColumns') throw serviceError('7f3a');
    };
    host.run('summariesFromMenu');
    expect(host.ui.toasts.at(-1)!.text).toContain('nên chưa ghi đủ. Hãy tổng hợp lại');
    expect(lines()).toBe(before);
    host.beforeCall = undefined;
    host.run('summariesFromMenu');
    expect(lines()).toBe(before + 1);
  });
});
