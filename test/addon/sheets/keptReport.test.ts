/** What people change in the report is kept over the next runs, by what it says and not by its place. */
import { describe, expect, it } from '@jest/globals';
import { deleteRows, insertColumns, insertRows, type Workbook } from '../../../src/document';
import { columnLetter } from '../../../src/domain/sheet/grid';
import type { Host } from '../../../src/host';
import { copyOf } from '../../faults/document';
import { openHost, sheetOf } from '../openHost';
import {
  changesOf,
  contentOf,
  expectSameContent,
  FAULTS,
  interrupt,
  sampled,
} from '../interruptedRuns';
import { build, cellOf, DAY, made, report, texts, TRACKERS, type, WEEK_LATER } from './reportHost';

const UNIT_HELD = ['Theo dõi', 'C3', '6/6/2023'] as const;

describe('a week later', () => {
  it('what was changed by hand stands where it belongs, is named, and the other numbers are new', () => {
    const workbook = made();
    type(workbook, 'Số: ', 'Số: 15/BC-LĐLĐ');
    type(workbook, 'LIÊN ĐOÀN LAO ĐỘNG TỈNH', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH MINH SƠN');
    type(workbook, '- Lưu', 'Lưu: VT, TH.');
    openHost(workbook).edit(...UNIT_HELD);
    const { kept, notices } = build(workbook, WEEK_LATER);
    expect(texts(workbook)).toEqual(
      expect.arrayContaining([
        'Số: 15/BC-LĐLĐ',
        'LIÊN ĐOÀN LAO ĐỘNG TỈNH MINH SƠN',
        'Lưu: VT, TH.',
      ]),
    );
    expect(texts(workbook).join('\n')).toContain('có 3/3 CĐCS đã tổ chức đại hội');
    const cells = ['LIÊN ĐOÀN LAO ĐỘNG TỈNH MINH SƠN', 'Số: 15/BC-LĐLĐ', 'Lưu: VT, TH.'].map(
      (text) => ({ cell: cellOf(workbook, text), text }),
    );
    expect(kept).toEqual({ sheet: 'Báo cáo', cells });
    const names = cells.map(({ cell }) => cell).join(', ');
    expect(notices).toContain(`Báo cáo: giữ lại 3 ô đã sửa tay (${names})`);
  });

  it('they are kept in the run after that too, and again', () => {
    const workbook = made();
    type(workbook, 'Số: ', 'Số: 15/BC-LĐLĐ');
    for (const day of ['11', '12', '13']) {
      expect(build(workbook, `2023-06-${day}T05:00:00Z`).kept?.cells).toEqual([
        { cell: cellOf(workbook, 'Số: '), text: 'Số: 15/BC-LĐLĐ' },
      ]);
    }
  });

  it('nothing is kept where nothing was changed, nor where it was changed back', () => {
    const workbook = made();
    const number = texts(workbook).find((text) => text.startsWith('Số: '))!;
    expect(build(workbook, WEEK_LATER).kept).toBeNull();
    type(workbook, 'Số: ', 'Số: 15/BC-LĐLĐ');
    build(workbook, WEEK_LATER);
    type(workbook, 'Số: ', number);
    const { kept, notices } = build(workbook, WEEK_LATER);
    expect(kept).toBeNull();
    expect(notices).toEqual([]);
  });

  it('a cell that was emptied stays empty, and a number in a table stays a number', () => {
    const workbook = made();
    const sentence = texts(workbook).find((text) => text.startsWith('Đại hội điểm:'))!;
    const host = openHost(workbook);
    host.edit('Báo cáo', cellOf(workbook, 'Đại hội điểm:'), '');
    const total = () =>
      report(workbook).rows[Number(cellOf(workbook, 'Tổng cộng').slice(1)) - 1]!.values;
    const column = total().findIndex((value) => typeof value === 'number');
    const row = cellOf(workbook, 'Tổng cộng').slice(1);
    host.edit('Báo cáo', `${columnLetter(column)}${row}`, '1972');
    const { kept } = build(workbook, WEEK_LATER);
    expect(texts(workbook)).not.toContain(sentence);
    expect(total()[column]).toBe(1972);
    expect(kept?.cells.map(({ text }) => text)).toEqual(['', '1972']);
  });
});

describe('where rows and columns have moved', () => {
  it('an inserted row with text of somebody’s own stays, after the same text', () => {
    const workbook = made();
    const at = Number(cellOf(workbook, 'Đến hết ngày').slice(1));
    insertRows(report(workbook), at, 1);
    const host = openHost(workbook);
    host.edit('Báo cáo', `A${at + 1}`, 'Công đoàn huyện đã thành lập 03 tổ công tác.');
    type(workbook, 'Số: ', 'Số: 15/BC-LĐLĐ');
    for (const day of [WEEK_LATER, '2023-06-18T05:00:00Z']) {
      const { kept } = build(workbook, day);
      expect(kept?.cells.map(({ text }) => text)).toEqual([
        'Số: 15/BC-LĐLĐ',
        'Công đoàn huyện đã thành lập 03 tổ công tác.',
      ]);
      const all = texts(workbook);
      const sentence = all.findIndex((text) => text.startsWith('Đến hết ngày'));
      expect(all[sentence + 1]).toBe('Công đoàn huyện đã thành lập 03 tổ công tác.');
    }
  });

  it('changes are found below deleted rows and beside inserted columns; the rows stay away', () => {
    const workbook = made();
    const at = Number(cellOf(workbook, 'Đại hội điểm:').slice(1));
    deleteRows(report(workbook), at - 1, 1);
    insertColumns(report(workbook), 0, 1);
    type(workbook, '- Lưu', 'Lưu: VT, TH.');
    const { kept, notices } = build(workbook, WEEK_LATER);
    expect(kept?.cells.map(({ text }) => text)).toEqual(['Lưu: VT, TH.']);
    const isThere = () => texts(workbook).some((text) => text.startsWith('Đại hội điểm:'));
    expect(isThere()).toBe(false);
    expect(notices.join()).toContain('không lập lại 1 ô ở các dòng đã xóa (“Đại hội điểm:');
    build(workbook, '2023-06-18T05:00:00Z');
    expect(isThere()).toBe(false);
  });

  it('a text whose place is gone is said with what it said', () => {
    const workbook = made();
    const [column] = cellOf(workbook, 'Lý do');
    const row = cellOf(workbook, 'Trường B').slice(1);
    openHost(workbook).edit('Báo cáo', `${column!}${row}`, 'Chờ kiện toàn cấp ủy');
    expect(build(workbook).kept?.cells.map(({ text }) => text)).toEqual(['Chờ kiện toàn cấp ủy']);
    openHost(workbook).edit(...UNIT_HELD);
    const { kept, notices } = build(workbook, WEEK_LATER);
    expect(kept).toBeNull();
    expect(notices.join()).toContain('“Chờ kiện toàn cấp ủy”');
  });
});

describe('the tool’s own words', () => {
  it('are back after one call, in the report alone', () => {
    const workbook = made();
    const before = texts(workbook);
    type(workbook, 'Số: ', 'Số: 15/BC-LĐLĐ');
    type(workbook, '- Lưu', 'Lưu: VT, TH.');
    const history = sheetOf(workbook, 'Lịch sử').rows.length;
    const host = openHost(workbook, { now: DAY });
    expect(host.run('retakeReport', [TRACKERS])).toEqual({
      sheets: ['Báo cáo'],
      notices: [],
      kept: null,
    });
    expect(texts(workbook)).toEqual(before);
    expect(sheetOf(workbook, 'Lịch sử').rows).toHaveLength(history);
    expect(build(workbook, WEEK_LATER).kept).toBeNull();
  });

  it('and those of people are what the paper says, too', () => {
    const workbook = made();
    type(workbook, 'Số: ', 'Số: 15/BC-LĐLĐ');
    const host = openHost(workbook, { now: WEEK_LATER });
    const before = contentOf(workbook);
    const answer = host.run('papers', [{ kind: 'report' }]);
    expect(JSON.stringify(answer)).toContain('Số: 15/BC-LĐLĐ');
    expectSameContent(contentOf(workbook), before);
  });
});

describe('a report of which nothing is recorded', () => {
  it('is left to people under another name, once, and said so', () => {
    const workbook = made();
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Báo cáo lần trước');
    type(workbook, 'Số: ', 'Số: 15/BC-LĐLĐ');
    const { notices } = build(workbook, WEEK_LATER);
    expect(notices.join()).toContain('Báo cáo cũ được giữ nguyên ở trang “Báo cáo (bản cũ)”');
    const old = sheetOf(workbook, 'Báo cáo (bản cũ)').rows.flatMap((row) => row?.values ?? []);
    expect(old).toContain('Số: 15/BC-LĐLĐ');
    expect(texts(workbook)).not.toContain('Số: 15/BC-LĐLĐ');
    const count = workbook.sheets.length;
    expect(build(workbook, WEEK_LATER).notices).toEqual([]);
    expect(workbook.sheets).toHaveLength(count);
  });
});

describe('a run that is cut short', () => {
  const again = (host: Host) => void host.run('buildSummaries', [TRACKERS]);
  const edited = (): Workbook => {
    const workbook = made();
    type(workbook, 'Số: ', 'Số: 15/BC-LĐLĐ');
    type(workbook, '- Lưu', 'Lưu: VT, TH.');
    openHost(workbook).edit(...UNIT_HELD);
    return workbook;
  };
  const document = edited();
  const changes = changesOf(openHost(copyOf(document), { now: WEEK_LATER }), again);
  /** The first calls are for the record and the report. */
  const REPORT_CALLS = 48;

  it.each(FAULTS)(
    '(%s) loses nothing of people’s and takes nothing of its own for theirs',
    (fault) => {
      for (const at of sampled(REPORT_CALLS, 4)) {
        const workbook = copyOf(document);
        interrupt(openHost(workbook, { now: WEEK_LATER }), at, fault, again);
        const { kept } = build(workbook, '2023-06-18T05:00:00Z');
        const told = kept?.cells.map(({ text }) => text);
        expect({ at: changes[at], told }).toEqual({
          at: changes[at],
          told: ['Số: 15/BC-LĐLĐ', 'Lưu: VT, TH.'],
        });
      }
    },
  );
});
