import { describe, expect, it } from '@jest/globals';
import { type Area, insertColumns, type Sheet, type Workbook } from '../../../src/document';
import type { Host } from '../../../src/host';
import { changesOf, contentOf, expectSameContent, FAULTS, interrupt } from '../interruptedRuns';
import {
  addSheet,
  columnContents,
  documentOf,
  openHost,
  sheetOf,
  textOf,
  TRACKER,
} from '../openHost';

const OWNER = { email: 'chu@example.org' };
const COLLEAGUE = { email: 'khac@example.org' };
const FINDINGS = 'Kết quả kiểm tra';

/** Two trackers, checked by the owner: one with a status column of its own, one without. */
function checked(): { workbook: Workbook; owner: Host } {
  const workbook = documentOf('Khối A', TRACKER);
  addSheet(
    workbook,
    'Khối B',
    TRACKER.map((row) => row.slice(0, 3)),
  );
  const owner = openHost(workbook, { user: OWNER });
  owner.run('sidebarCheck', [{ sheets: ['Khối A', 'Khối B'], highlight: true }]);
  return { workbook, owner };
}

const remove = (host: Host) => host.run('removeEverything') as { notices: string[] };

/** Keeps all but the owner off a sheet. */
function protect(sheet: Sheet, area: Area | null = null): void {
  const editors = [OWNER.email];
  sheet.protections.push({ area, description: 'khóa', editors, warningOnly: false });
}

const statusesOf = (workbook: Workbook, name: string) =>
  columnContents(sheetOf(workbook, name), 3, 0).filter((content) => content !== null);
const marksOf = (sheet: Sheet) => sheet.metadata.map(({ key }) => key);
const namesOf = (workbook: Workbook) => workbook.sheets.map(({ name }) => name);

describe('a removal that is cut short', () => {
  it('is completed by the next one as if nothing had been', () => {
    const clean = checked();
    const changes = changesOf(clean.owner, remove);
    const finished = contentOf(clean.workbook);
    changes.forEach((name, at) => {
      const { workbook, owner } = checked();
      const fault = FAULTS[at % 2]!;
      interrupt(owner, at, fault, remove);
      remove(openHost(workbook, { user: OWNER }));
      expectSameContent(contentOf(workbook), finished, [at, name, fault]);
    });
  });

  it('has kept the marks of what was still there', () => {
    const { workbook, owner } = checked();
    owner.beforeCall = (name) => {
      if (name === 'Spreadsheet.deleteSheet') throw new Error('Exceeded maximum execution time');
    };
    expect(() => remove(owner)).toThrow();
    expect(marksOf(sheetOf(workbook, FINDINGS))).toContain('congress.sheet');
  });
});

describe('where a result sheet is protected from the user', () => {
  function removedByColleague() {
    const { workbook, owner } = checked();
    owner.run('buildSummaries', [['Khối A']]);
    protect(sheetOf(workbook, 'Đôn đốc'));
    const colleague = openHost(workbook, { user: COLLEAGUE });
    return { workbook, ...remove(colleague) };
  }

  it('it stays with its mark, is named with what protects it, and all else goes', () => {
    const { workbook, notices } = removedByColleague();
    expect(namesOf(workbook)).toEqual(['Khối A', 'Khối B', 'Đôn đốc', 'Lịch sử']);
    expect(marksOf(sheetOf(workbook, 'Đôn đốc'))).toContain('congress.sheet');
    expect(statusesOf(workbook, 'Khối A')).toEqual(['Trạng thái']);
    expect(marksOf(sheetOf(workbook, 'Khối A'))).toEqual([]);
    expect(notices).toEqual([
      'Đã gỡ bỏ, trừ những phần sau:',
      expect.stringMatching(
        /^Trang “Đôn đốc” được bảo vệ “khóa”.* nên còn trang kết quả này\. Nhờ/,
      ),
      expect.stringMatching(/^Đã xóa trang kết quả: .*“Kết quả kiểm tra”/),
      expect.stringMatching(/^Trang “Lịch sử” được giữ lại/),
    ]);
    expect(notices[2]).not.toContain('Đôn đốc');
  });

  it('the owner’s removal deletes it', () => {
    const { workbook } = removedByColleague();
    expect(remove(openHost(workbook, { user: OWNER })).notices).toEqual([
      expect.stringContaining('Số liệu của đơn vị giữ nguyên'),
      'Đã xóa trang kết quả: “Đôn đốc”.',
      expect.stringMatching(/^Trang “Lịch sử” được giữ lại/),
    ]);
    expect(namesOf(workbook)).toEqual(['Khối A', 'Khối B', 'Lịch sử']);
  });
});

describe('the history', () => {
  const textsOf = (workbook: Workbook) =>
    Array.from(sheetOf(workbook, 'Lịch sử').rows, (row) => (row?.values ?? []).map(textOf));

  it('stays as it is, is named, and a later run goes on in it', () => {
    const { workbook, owner } = checked();
    owner.run('buildSummaries', [['Khối A']]);
    const before = textsOf(workbook);
    const { notices } = remove(owner);
    expect(namesOf(workbook)).toEqual(['Khối A', 'Khối B', 'Lịch sử']);
    expect(textsOf(workbook)).toEqual(before);
    expect(notices.at(-1)).toBe(
      'Trang “Lịch sử” được giữ lại, cùng dấu riêng của trang, vì không lập lại được; không cần nữa thì xóa như một trang thường.',
    );
    expect(notices.at(-2)).toMatch(/^Đã xóa trang kết quả: /);
    expect(notices.at(-2)).not.toContain('Lịch sử');
    openHost(workbook, { user: OWNER }).run('buildSummaries', [['Khối A']]);
    expect(textsOf(workbook)).toHaveLength(before.length + 1);
    expect(textsOf(workbook).slice(3, before.length)).toEqual(before.slice(3));
    expect(namesOf(workbook).filter((name) => name.startsWith('Lịch sử'))).toEqual(['Lịch sử']);
  });

  it('that a run has left blank goes', () => {
    const { workbook, owner } = checked();
    owner.beforeCall = (name) => {
      const isMade = namesOf(workbook).includes('Lịch sử');
      if (isMade && name === 'Range.setValues') throw new Error('Exceeded maximum execution time');
    };
    expect(() => owner.run('buildSummaries', [['Khối A']])).toThrow();
    expect(namesOf(workbook)).toContain('Lịch sử');
    remove(openHost(workbook, { user: OWNER }));
    expect(namesOf(workbook)).toEqual(['Khối A', 'Khối B']);
  });
});

describe('where a tracker is protected from the user', () => {
  it('its colours, statuses and marks stay, the others go, and the owner can remove them later', () => {
    const { workbook, owner } = checked();
    owner.run('setDailyRefresh', [true]);
    const tracker = sheetOf(workbook, 'Khối A');
    const before = JSON.stringify(contentOf(workbook)[0]);
    protect(tracker);
    const { notices } = remove(openHost(workbook, { user: COLLEAGUE }));
    expect(JSON.stringify(contentOf(workbook)[0])).toBe(before);
    expect(notices[1]).toEqual(
      expect.stringMatching(/^Trang “Khối A” được bảo vệ “khóa”.* nên còn màu và trạng thái\. Nhờ/),
    );
    expect(statusesOf(workbook, 'Khối B')).toEqual([]);
    expect(marksOf(sheetOf(workbook, 'Khối B'))).toEqual([]);
    expect(namesOf(workbook)).toEqual(['Khối A', 'Khối B']);
    remove(owner);
    expect(statusesOf(workbook, 'Khối A')).toEqual(['Trạng thái']);
    expect([tracker.metadata, tracker.conditionalFormats]).toEqual([[], []]);
  });

  it('by its status column alone, the statuses stay and the colours go', () => {
    const { workbook } = checked();
    protect(sheetOf(workbook, 'Khối A'), { top: 0, left: 3, bottom: 99, right: 3 });
    const { notices } = remove(openHost(workbook, { user: COLLEAGUE }));
    expect(notices[1]).toBe(
      'Trang “Khối A” được bảo vệ “khóa” (D1:D100) nên còn trạng thái. Nhờ người bảo vệ trang gỡ bỏ.',
    );
    expect(statusesOf(workbook, 'Khối A')).toHaveLength(4);
    expect(sheetOf(workbook, 'Khối A').conditionalFormats).toEqual([]);
  });

  it('the daily refresh is off all the same', () => {
    const { workbook } = checked();
    const colleague = openHost(workbook, { user: COLLEAGUE });
    colleague.run('setDailyRefresh', [true]);
    protect(sheetOf(workbook, 'Khối A'));
    remove(colleague);
    expect(colleague.triggers).toEqual([]);
  });

  it('removing the highlight goes on to the others, and names it', () => {
    const { workbook } = checked();
    protect(sheetOf(workbook, 'Khối A'));
    const colleague = openHost(workbook, { user: COLLEAGUE });
    expect(colleague.run('removeHighlights', [['Khối A', 'Khối B']])).toEqual({
      notices: [
        'Đã gỡ bỏ, trừ những phần sau:',
        expect.stringMatching(/^Trang “Khối A” được bảo vệ “khóa”.* nên còn màu\. Nhờ/),
      ],
    });
    const counts = workbook.sheets.map((sheet) => sheet.conditionalFormats.length);
    expect(counts).toEqual([4, 0, 0]);
    colleague.run('removeHighlightFromMenu');
    expect(colleague.ui.toasts.at(-1)?.text).toContain('“Khối A” được bảo vệ “khóa”');
  });
});

describe('the last sheet in sight', () => {
  it('is not deleted, which is said, and goes once there is another', () => {
    const { workbook, owner } = checked();
    workbook.sheets = workbook.sheets.filter(({ name }) => name === FINDINGS);
    expect(remove(owner).notices[1]).toBe(
      `Trang “${FINDINGS}” là trang duy nhất còn hiển thị nên không xóa được. Hãy thêm một trang rồi gỡ bỏ lần nữa.`,
    );
    addSheet(workbook, 'Trang tính2', []);
    remove(owner);
    expect(namesOf(workbook)).toEqual(['Trang tính2']);
  });
});

describe('the status column', () => {
  it('that the add-on added has the width and the formats of a new one again', () => {
    const { workbook, owner } = checked();
    const sheet = sheetOf(workbook, 'Khối B');
    expect(sheet.columnWidths.get(3)).toBe(160);
    const date = workbook.styles.push({ numberFormat: 'dd/mm/yyyy' }) - 1;
    sheet.rows[1]!.styles[3] = date;
    remove(owner);
    expect(sheet.columnWidths.get(3)).toBe(100);
    expect(workbook.styles[sheet.rows[1]!.styles[3]]).toEqual({});
  });

  it('that was claimed and half written is cleared, header and all', () => {
    const { workbook, owner } = checked();
    const sheet = sheetOf(workbook, 'Khối B');
    for (const mark of sheet.metadata) if (mark.key === 'congress.status') mark.value = 'adding';
    expect(statusesOf(workbook, 'Khối B')).not.toEqual([]);
    remove(owner);
    expect([statusesOf(workbook, 'Khối B'), sheet.metadata]).toEqual([[], []]);
  });

  it('is found again where somebody inserts a column left of it meanwhile', () => {
    const { workbook, owner } = checked();
    const sheet = sheetOf(workbook, 'Khối A');
    owner.beforeCall = (name) => {
      if (name !== 'Sheet.setConditionalFormatRules') return;
      owner.beforeCall = undefined;
      insertColumns(sheet, 3, 1);
      sheet.rows.forEach((row, i) => (row!.values[3] = i === 0 ? 'Cột riêng' : 'Sắp đến hạn'));
    };
    remove(owner);
    expect(statusesOf(workbook, 'Khối A')).toEqual([
      'Cột riêng',
      'Sắp đến hạn',
      'Sắp đến hạn',
      'Sắp đến hạn',
    ]);
    expect(columnContents(sheet, 4, 0)).toEqual(['Trạng thái', null, null, null]);
  });
});

describe('colour rules of users', () => {
  it('are read again right before they are set: a row deleted meanwhile has moved them', () => {
    const { workbook, owner } = checked();
    const names: string[] = [];
    owner.beforeCall = (name) => names.push(name);
    owner.run('removeHighlights', [['Khối A']]);
    const set = names.indexOf('Sheet.setConditionalFormatRules');
    expect(names[set - 1]).toBe('Sheet.getConditionalFormatRules');
    expect(sheetOf(workbook, 'Khối A').conditionalFormats).toEqual([]);
  });

  it('that somebody adds meanwhile stay', () => {
    const { workbook, owner } = checked();
    const sheet = sheetOf(workbook, 'Khối A');
    const own = { areas: [], formula: 'A1=1', format: { bold: true } };
    let reads = 0;
    owner.beforeCall = (name) => {
      if (name !== 'Sheet.getConditionalFormatRules' || ++reads !== 2) return;
      sheet.conditionalFormats.unshift(own);
    };
    owner.run('removeHighlights', [['Khối A']]);
    expect(sheet.conditionalFormats).toEqual([own]);
  });
});

describe('a sheet that somebody deletes during the removal', () => {
  it.each([
    ['Khối A', 'Sheet.getConditionalFormatRules'],
    [FINDINGS, 'Spreadsheet.deleteSheet'],
  ])('%s is no reason to stop', (deleted, call) => {
    const { workbook, owner } = checked();
    owner.beforeCall = (name) => {
      if (name !== call) return;
      owner.beforeCall = undefined;
      workbook.sheets = workbook.sheets.filter((sheet) => sheet.name !== deleted);
    };
    expect(remove(owner).notices[0]).toContain('Số liệu của đơn vị giữ nguyên');
    expect(workbook.sheets.flatMap(({ metadata }) => metadata)).toEqual([]);
    expect(namesOf(workbook)).not.toContain(FINDINGS);
  });
});
