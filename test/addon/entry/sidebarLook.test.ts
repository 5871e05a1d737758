/** Looking again whether what the side panel shows still holds. */
import { describe, expect, it, test } from '@jest/globals';
import { bigTracker, planSheet } from '../../../bench/trackers';
import { callAddon, type SidebarLook } from '../../../src/addon/addonApi';
import { insertColumns, insertRows, type Workbook } from '../../../src/document';
import type { Host } from '../../../src/host';
import { addSheet, countedCalls, documentOf, openHost, sheetOf, TRACKER } from '../openHost';

const SHEET = 'Theo dõi';

const check = (host: Host, ...sheets: string[]) =>
  callAddon(host, 'sidebarCheck', {
    sheets: sheets.length > 0 ? sheets : [SHEET],
    highlight: true,
  });

/** As a page does that shows what it was answered last. */
const look = (host: Host, stamp: string, sheets: readonly string[] = [SHEET]): SidebarLook =>
  callAddon(host, 'sidebarLook', { sheets, isShown: true, stamp });

/** As a page does that shows nothing. */
const lookFirst = (host: Host, sheets: readonly string[] = [SHEET]): SidebarLook =>
  callAddon(host, 'sidebarLook', { sheets, isShown: false, stamp: '' });

const codes = ({ check: found }: SidebarLook) =>
  found?.sheets.flatMap(({ findings }) => findings.map(({ code, row }) => `${code} ${row}`));

/** A document with a plan, opened and checked, and the stamp of a page that has looked again. */
function checkedDocument(locale?: string): { workbook: Workbook; host: Host; stamp: string } {
  const workbook = documentOf(SHEET, TRACKER);
  if (locale !== undefined) workbook.locale = locale;
  const host = openHost(workbook);
  host.run('setUp', [['plan']]);
  const { stamp } = look(host, check(host).stamp);
  return { workbook, host, stamp };
}

/** Everything that the document holds. */
const content = ({ sheets }: Workbook) =>
  JSON.stringify(sheets, (_, value: unknown) => (value instanceof Map ? [...value] : value));

/** The row of a parameter on the plan sheet, 1-based. */
const planRow = (workbook: Workbook, key: string) =>
  sheetOf(workbook, 'Kế hoạch').rows.findIndex((row) => row?.values[0] === key) + 1;

describe.each(['vi_VN', 'en_US', 'de_DE'])('a look in a document of %s', (locale) => {
  it('says that nothing has changed where nothing has, after the first check too', () => {
    const { host, stamp } = checkedDocument(locale);
    const same = { stamp, start: null, check: null, isOutdated: null };
    expect(look(host, stamp)).toEqual(same);
    expect(look(host, check(host).stamp)).toMatchObject({ check: null, isOutdated: false });
  });

  it('writes nothing, whatever it finds', () => {
    const { workbook, host, stamp } = checkedDocument(locale);
    host.edit(SHEET, 'C3', '31/4/2023');
    const before = content(workbook);
    host.calls.reset();
    expect(look(host, stamp).check).not.toBeNull();
    expect(lookFirst(host).check).not.toBeNull();
    expect(content(workbook)).toBe(before);
    expect(host.calls.byKind).toMatchObject({ write: 0, format: 0 });
  });

  it('no longer finds what has been corrected, and finds what has been spoiled', () => {
    const { host, stamp } = checkedDocument(locale);
    host.edit(SHEET, 'C3', '31/4/2023');
    const spoiled = look(host, stamp);
    expect(codes(spoiled)).toContain('date-unreadable 3');
    host.edit(SHEET, 'C3', '13/4/2023');
    const mended = look(host, spoiled.stamp);
    expect(codes(mended)).not.toContain('date-unreadable 3');
    expect(mended.check!.standing.grassroots.held).toBe(3);
    expect(look(host, mended.stamp).check).toBeNull();
  });
});

describe('a look', () => {
  it('follows rows and columns that have moved', () => {
    const { workbook, host, stamp } = checkedDocument();
    insertRows(sheetOf(workbook, SHEET), 1, 2);
    const moved = look(host, stamp);
    expect(moved.check!.sheets[0]!.units.map(({ row }) => row)).toEqual([4, 5, 6]);
    insertColumns(sheetOf(workbook, SHEET), 1, 1);
    const aside = look(host, moved.stamp).check!.sheets[0]!;
    expect(
      aside.findings.filter(({ key }) => key === 'held').map(({ column }) => column),
    ).toContain('D');
  });

  it('follows the plan: its as-of date, its other values and its language', () => {
    const { workbook, host, stamp } = checkedDocument();
    host.edit('Kế hoạch', `C${planRow(workbook, 'as_of')}`, '5/5/2023');
    const earlier = look(host, stamp);
    expect(earlier.check!.sheets[0]!.report.asOf).toBe('2023-05-05');
    expect(earlier.start!.settings!.asOf).toBe('05/05/2023');
    callAddon(host, 'saveSettings', { dueSoonDays: 100 });
    const soon = look(host, earlier.stamp);
    expect(soon.check!.standing.grassroots.byStatus['due-soon']).toBeGreaterThan(
      earlier.check!.standing.grassroots.byStatus['due-soon'],
    );
    callAddon(host, 'saveSettings', { language: 'en' });
    const english = look(host, soon.stamp);
    expect(english.start!.language).toBe('en');
    expect(english.check!.ruleNames).not.toEqual(soon.check!.ruleNames);
  });

  it('follows the day where the plan names none', () => {
    const { workbook, stamp } = checkedDocument();
    const next = openHost(workbook, { now: '2023-06-20T05:00:00Z' });
    const later = look(next, stamp);
    expect(later.check!.sheets[0]!.report.asOf).toBe('2023-06-20');
    expect(later.check!.sheets[0]!.units[1]!.status).toBe('overdue');
  });

  it('follows what somebody says of columns, and cells that show a month alone', () => {
    const { workbook, host, stamp } = checkedDocument();
    callAddon(host, 'mapColumns', { sheet: SHEET, columns: [{ key: 'planned', letters: 'B' }] });
    const mapped = look(host, stamp);
    expect(mapped.check).not.toBeNull();
    const sheet = sheetOf(workbook, SHEET);
    host.edit(SHEET, 'C3', 45_028);
    const style = workbook.styles.push({ numberFormat: 'dd/mm/yyyy' }) - 1;
    sheet.rows[2]!.styles[2] = style;
    const day = look(host, mapped.stamp);
    workbook.styles[style] = { numberFormat: 'mm/yyyy' };
    expect(look(host, day.stamp).check).not.toBeNull();
  });

  it('takes no lock: a run that is under way does not stop it', () => {
    const { workbook, host, stamp } = checkedDocument();
    const other = openHost(workbook, { user: { email: 'b@example.org' } });
    const seen: SidebarLook[] = [];
    other.beforeCall = (name) => {
      if (name !== 'Range.setValues') return;
      other.beforeCall = undefined;
      seen.push(look(host, stamp));
    };
    host.edit(SHEET, 'C3', '14/4/2023');
    check(other);
    expect(seen.map(({ check: found }) => found?.standing.grassroots.held)).toEqual([3]);
  });

  it('of a tracker that is gone shows no findings, but which trackers there are', () => {
    const { workbook, host, stamp } = checkedDocument();
    sheetOf(workbook, SHEET).name = 'Khối A';
    expect(look(host, stamp)).toMatchObject({ check: null, start: { trackers: ['Khối A'] } });
  });
});

describe('the first look of a page', () => {
  it('shows nothing of a document that was never checked, and does not read its trackers', () => {
    const host = openHost(documentOf(SHEET, TRACKER));
    const { stamp, check: found } = lookFirst(host);
    expect(found).toBeNull();
    host.calls.reset();
    expect(callAddon(host, 'sidebarLook', { sheets: [SHEET], isShown: false, stamp })).toEqual({
      stamp,
      start: null,
      check: null,
      isOutdated: null,
    });
    expect(host.calls.of('Range.getValues')).toBe(0);
  });

  it.each(['checkFromMenu', 'highlightFromMenu', 'summariesFromMenu'])(
    'shows what stands there after %s, and calls it up to date',
    (item) => {
      const workbook = documentOf(SHEET, TRACKER);
      const host = openHost(workbook);
      host.run(item);
      const first = lookFirst(host);
      expect(first.isOutdated).toBe(false);
      expect(first.check!.sheets[0]!.findings.length).toBeGreaterThan(0);
      const { stamp, ...found } = check(host);
      expect(first.check).toEqual({ ...found, stamp: expect.any(String) });
      expect(stamp).not.toBe('');
    },
  );

  it('of another tracker than that which was checked shows it too, and calls it outdated', () => {
    const workbook = documentOf('Khối A', TRACKER);
    addSheet(workbook, 'Khối B', TRACKER);
    const host = openHost(workbook);
    check(host, 'Khối A');
    const other = lookFirst(host, ['Khối B']);
    expect(other.check!.sheets.map(({ report }) => report.sheet)).toEqual(['Khối B']);
    expect(other.isOutdated).toBe(true);
    expect(lookFirst(host, ['Khối A']).isOutdated).toBe(false);
  });
});

describe('what stands in the sheets is outdated', () => {
  it('once an edit has changed what is found, until the next check', () => {
    const { host, stamp } = checkedDocument();
    host.edit(SHEET, 'C3', '31/4/2023');
    const edited = look(host, stamp);
    expect(edited.isOutdated).toBe(true);
    host.run('checkFromMenu');
    expect(look(host, edited.stamp)).toMatchObject({ check: null, isOutdated: false });
  });

  it('where a status is not that of its unit', () => {
    const { workbook, host, stamp } = checkedDocument();
    // As a person may, and what comes from elsewhere.
    sheetOf(workbook, SHEET).rows[1]!.values[3] = 'Chưa đến hạn';
    expect(look(host, stamp)).toMatchObject({ check: null, isOutdated: true });
  });

  it('once it is of another as-of date', () => {
    const { host, stamp } = checkedDocument();
    callAddon(host, 'saveSettings', { asOf: '21/05/2023' });
    expect(look(host, stamp).isOutdated).toBe(true);
  });

  it('not by what the summaries list of other trackers, nor by what they call resolved', () => {
    const workbook = documentOf('Khối A', TRACKER);
    addSheet(workbook, 'Khối B', TRACKER);
    const host = openHost(workbook);
    host.edit('Khối A', 'C3', '31/4/2023');
    host.run('summariesFromMenu');
    host.edit('Khối A', 'C3', '13/4/2023');
    host.run('summariesFromMenu');
    const texts = sheetOf(workbook, 'Kết quả kiểm tra').rows.flatMap((row) => row?.values ?? []);
    expect(texts).toContain('đã khắc phục');
    expect(lookFirst(host, ['Khối A', 'Khối B']).isOutdated).toBe(false);
    expect(lookFirst(host, ['Khối A']).isOutdated).toBe(false);
  });

  it('not by what only moves or is none of the tracker', () => {
    const { workbook, host, stamp } = checkedDocument();
    addSheet(workbook, 'Danh bạ', [['Họ tên', 'Điện thoại']]);
    expect(look(host, stamp).isOutdated).toBe(false);
  });
});

test('a look makes as many service calls for 2,000 rows as for 77, and reads the tracker once', () => {
  const [few, many] = [77, 2_000].map((units) => {
    const workbook = bigTracker(units);
    workbook.sheets.push(planSheet());
    const host = openHost(workbook);
    const sheets = [workbook.sheets[0]!.name];
    const { stamp } = check(host, ...sheets);
    host.calls.reset();
    look(host, stamp, sheets);
    return { host, counted: countedCalls(host), reads: host.calls.of('Range.getValues') };
  });
  expect(many!.host.calls.byKind).toEqual(few!.host.calls.byKind);
  // The plan, the tracker, the sheet of findings.
  expect(few!.counted).toBeLessThanOrEqual(11);
});
