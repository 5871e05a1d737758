/** A protection of a whole sheet has no address, and is on cells that are not there yet. */
import { describe, expect, it } from '@jest/globals';
import type { Protection, Workbook } from '../../src/document';
import type { Language } from '../../src/domain/text/language';
import type { Host } from '../../src/host';
import { addSheet, documentOf, openHost, sheetOf, TRACKER } from './openHost';

const OWNER = 'chu@example.org';

function protection(description: string, area: Protection['area'] = null): Protection {
  return { area, description, editors: [OWNER], warningOnly: false };
}

/** A tracker without status column, in a document of that language. */
function documentIn(language: Language): Workbook {
  const workbook = documentOf(
    'Theo dõi',
    TRACKER.map((row) => row.slice(0, 3)),
  );
  // The new column will lie beside all that is protected today.
  sheetOf(workbook, 'Theo dõi').gridColumns = 3;
  addSheet(workbook, 'Kế hoạch', [
    ['Khóa', 'Giá trị', 'Diễn giải'],
    ['language', language, ''],
    ['due_soon_days', 15, ''],
  ]);
  return workbook;
}

const open = (workbook: Workbook) => openHost(workbook, { user: { email: 'khac@example.org' } });
const toasts = ({ ui }: Host) => ui.toasts.map(({ text }) => text).join(' ');

describe('a check of a tracker that is protected as a whole and has no status column yet', () => {
  it.each([
    ['vi', 'Huyện', 'vùng được bảo vệ “Huyện” (cả trang) mà bạn không được sửa'],
    ['vi', '', 'vùng được bảo vệ (cả trang) mà bạn không được sửa'],
    ['en', 'Huyện', 'the protected range “Huyện” (the whole sheet), which you may not edit'],
    ['en', '', 'the protected range (the whole sheet), which you may not edit'],
  ] as const)('names the protection, in %s with description “%s”', (language, by, said) => {
    const workbook = documentIn(language);
    sheetOf(workbook, 'Theo dõi').protections.push(protection(by));
    const host = open(workbook);
    host.run('checkFromMenu');
    expect(toasts(host)).toContain(said);
    expect(sheetOf(workbook, 'Theo dõi').rows[1]!.values).toEqual(TRACKER[1].slice(0, 3));
    // What was found is told all the same.
    expect(workbook.sheets).toHaveLength(3);
  });

  it('names a protected range before the sheet around it', () => {
    const workbook = documentIn('vi');
    const column = { top: 0, left: 3, bottom: 9, right: 3 };
    const { protections } = sheetOf(workbook, 'Theo dõi');
    protections.push(protection('Trang'), protection('Cột', column));
    const host = open(workbook);
    host.run('checkFromMenu');
    expect(toasts(host)).toContain('vùng được bảo vệ “Cột” (D1:D10)');
  });

  it('does not name a protected range that is elsewhere', () => {
    const workbook = documentIn('vi');
    const { protections } = sheetOf(workbook, 'Theo dõi');
    const column = { top: 0, left: 1, bottom: 9, right: 1 };
    protections.push(protection('Cột', column), protection('Trang'));
    const host = open(workbook);
    host.run('checkFromMenu');
    expect(toasts(host)).toContain('vùng được bảo vệ “Trang” (cả trang)');
  });
});

describe('a sheet that is protected as a whole is called so', () => {
  it.each([
    ['vi', '“Huyện” (cả trang)'],
    ['en', '“Huyện” (the whole sheet)'],
  ] as const)('by settings, set-up and summaries, in %s', (language, name) => {
    const workbook = documentIn(language);
    const owner = openHost(workbook, { user: { email: OWNER } });
    owner.run('summariesFromMenu');
    for (const { protections } of workbook.sheets.slice(1)) protections.push(protection('Huyện'));
    const host = open(workbook);
    expect(() => host.run('saveSettings', [{ dueSoonDays: 20 }])).toThrow(name);
    expect(() => host.run('setUp', [['plan']])).toThrow(name);
    host.run('summariesFromMenu');
    expect(toasts(host)).toContain(name);
  });
});
