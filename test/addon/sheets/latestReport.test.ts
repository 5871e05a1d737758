/** The report while somebody types into it, and where the sheet by which changes are known may not be written. */
import { describe, expect, it } from '@jest/globals';
import { callAddon } from '../../../src/addon/addonApi';
import type { Workbook } from '../../../src/document';
import type { Host } from '../../../src/host';
import { serviceError } from '../../serviceError';
import { addSheet, openHost, sheetOf } from '../openHost';
import { build, cellOf, DAY, made, report, texts, TRACKERS, type, WEEK_LATER } from './reportHost';

const RECORD = 'Báo cáo lần trước';
const FLUSH = 'SpreadsheetApp.flush';

/** A host in which something happens at a call, each time that it is made. */
function hostAt(
  workbook: Workbook,
  call: string,
  act: (time: number) => void,
  now = WEEK_LATER,
): Host {
  const host = openHost(workbook, { now });
  let time = 0;
  host.beforeCall = (name) => {
    if (name === call) act((time += 1));
  };
  return host;
}

const rebuild = (host: Host) => callAddon(host, 'buildSummaries', TRACKERS);

describe('what somebody types into the report while its record is written', () => {
  it('is kept by this run, and by the next', () => {
    const workbook = made();
    const host = hostAt(workbook, FLUSH, (time) => {
      if (time === 1) type(workbook, 'Số: ', 'Số: 15/BC-LĐLĐ');
    });
    const kept = [{ cell: cellOf(workbook, 'Số: '), text: 'Số: 15/BC-LĐLĐ' }];
    expect(rebuild(host).kept?.cells).toEqual(kept);
    expect(texts(workbook)).toContain('Số: 15/BC-LĐLĐ');
    expect(build(workbook, WEEK_LATER).kept?.cells).toEqual(kept);
  });

  it('holds up no run where it never ends: it is read anew three times at most', () => {
    const workbook = made();
    const host = hostAt(workbook, FLUSH, (time) => {
      type(workbook, 'Số: ', `Số: ${time}/BC-LĐLĐ`);
    });
    const { kept } = rebuild(host);
    expect(kept?.cells.map(({ text }) => text)).toEqual(['Số: 3/BC-LĐLĐ']);
  });

  it('is taken back with the rest where the tool’s own words are asked for', () => {
    const workbook = made();
    const own = texts(workbook);
    type(workbook, '- Lưu', 'Lưu: VT, TH.');
    const typing = (time: number) => {
      if (time === 1) type(workbook, 'Số: ', 'Số: 15/BC-LĐLĐ');
    };
    hostAt(workbook, FLUSH, typing, DAY).run('retakeReport', [TRACKERS]);
    expect(texts(workbook)).toEqual(own);
  });
});

describe('a refusal of Google’s while the sheets are written', () => {
  it('loses nothing that is typed until they are written one by one', () => {
    const workbook = made();
    const host = hostAt(workbook, FLUSH, (time) => {
      if (time > 1) return;
      type(workbook, 'Số: ', 'Số: 15/BC-LĐLĐ');
      throw serviceError('Service error');
    });
    const { kept, notices } = rebuild(host);
    expect(kept?.cells.map(({ text }) => text)).toEqual(['Số: 15/BC-LĐLĐ']);
    expect(notices).toEqual([expect.stringContaining('giữ lại 1 ô đã sửa tay')]);
    expect(texts(workbook)).toContain('Số: 15/BC-LĐLĐ');
  });
});

describe('a record that may not be written', () => {
  /** A report with somebody's words, whose record is another's. */
  function shut(): Workbook {
    const workbook = made();
    type(workbook, 'Số: ', 'Số: 15/BC-LĐLĐ');
    sheetOf(workbook, RECORD).protections.push({
      ...{ area: null, description: 'Đã chốt', editors: ['chu@example.org'], warningOnly: false },
    });
    openHost(workbook).edit('Theo dõi', 'C3', '6/6/2023');
    return workbook;
  }

  it('leaves the report as it is, and that is said with the reason', () => {
    const workbook = shut();
    const before = texts(workbook);
    const { kept, notices, sheets } = rebuild(openHost(workbook, { now: WEEK_LATER }));
    expect(texts(workbook)).toEqual(before);
    expect(kept).toBeNull();
    expect(sheets).toContain('Báo cáo');
    expect(notices).toEqual([
      expect.stringContaining(`Trang “${RECORD}” có vùng được bảo vệ “Đã chốt”`),
      expect.stringContaining('Báo cáo: chưa lập lại, vì chưa ghi được trang ẩn'),
    ]);
  });

  it('is written by the next run that may, which keeps those words', () => {
    const workbook = shut();
    rebuild(openHost(workbook, { now: WEEK_LATER }));
    sheetOf(workbook, RECORD).protections = [];
    expect(build(workbook, WEEK_LATER).kept?.cells.map(({ text }) => text)).toEqual([
      'Số: 15/BC-LĐLĐ',
    ]);
    expect(texts(workbook).join('\n')).toContain('có 3/3 CĐCS đã tổ chức đại hội');
  });
});

describe('an earlier report of which nothing is recorded', () => {
  it('gets the next name that is free, whatever its capitals', () => {
    const workbook = made();
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== RECORD);
    type(workbook, 'Số: ', 'Số: 15/BC-LĐLĐ');
    addSheet(workbook, 'BÁO CÁO (BẢN CŨ)', [['Của văn phòng']]);
    addSheet(workbook, 'Báo cáo (bản cũ) 2', [['Cũng vậy']]);
    const { notices } = build(workbook, DAY);
    expect(notices).toEqual([expect.stringContaining('“Báo cáo (bản cũ) 3”')]);
    const old = sheetOf(workbook, 'Báo cáo (bản cũ) 3').rows.flatMap((row) => row?.values ?? []);
    expect(old).toContain('Số: 15/BC-LĐLĐ');
    expect(report(workbook)).not.toBe(sheetOf(workbook, 'Báo cáo (bản cũ) 3'));
  });
});
