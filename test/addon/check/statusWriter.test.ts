import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createVmRealm } from '../../../src/cli/vmRealm';
import { deleteRows, insertRows, Sheet, Workbook } from '../../../src/document';
import { createHost, type Host } from '../../../src/host';
import { BUNDLE, FILES } from '../../bundle';
import { runs } from '../../sampling';

const realm = createVmRealm();
const HEADER = ['TT', 'Mã CĐCS', 'Tên CĐCS', 'Ngày tổ chức', 'Trạng thái'];
const STATUS = HEADER.indexOf('Trạng thái');
const NAME = HEADER.indexOf('Tên CĐCS');
/** Rows above the first unit: a title and the header. */
const TOP = 2;

interface UnitCells {
  readonly name: string;
  readonly held: string | null;
}

function trackerOf(units: readonly UnitCells[]): Workbook {
  const workbook = new Workbook();
  const sheet = new Sheet('Theo dõi');
  // What is written and read of blank rows is nothing here: a thousand of them take time alone.
  sheet.gridRows = 40;
  sheet.rows = [
    ['BIỂU THEO DÕI'],
    HEADER,
    ...units.map(({ name, held }, i) => [i + 1, null, name, held, null]),
  ].map((values) => ({ values, styles: [] }));
  workbook.sheets.push(sheet);
  return workbook;
}

function hostOf(workbook: Workbook): Host {
  const clock = () => Date.parse('2023-06-10T05:00:00Z');
  return createHost({ realm, source: BUNDLE, files: FILES, workbook, clock });
}

function check(host: Host): readonly string[] {
  return (host.run('checkTracker', [{ write: true }]) as unknown as { notices: string[] }).notices;
}

/** What stands in the status column beside each name, formulas with their own row as `ROW`. */
function statuses({ sheets: [sheet] }: Workbook): (readonly [name: string, status: string])[] {
  return sheet!.rows.slice(0).flatMap((row, i) => {
    const formula = row?.formulas?.get(STATUS);
    const value = row?.values[STATUS] ?? '';
    const status = formula?.replace(`D${i + 1}<>`, 'DROW<>') ?? value;
    if (status === '' || status === 'Trạng thái') return [];
    return [[row?.values[NAME] as string, status as string] as const];
  });
}

const HELD = { name: 'A', held: '12/4/2023' };
const LATE = { name: 'B', held: '2/6/2023' };
const OPEN = { name: 'C', held: null };
const UNREADABLE = { name: 'E', held: '31/4/2023' };

const OPEN_FORMULA =
  'IF(N("congress.status")+(DROW<>"")>0,"",IF(TODAY()>DATE(2023,5,30),"Quá hạn",IF(DATE(2023,5,30)-TODAY()<=15,"Sắp đến hạn","Chưa đến hạn")))';
const EXPECTED: Readonly<Record<string, string>> = {
  A: 'Hoàn thành đúng hạn',
  B: 'Hoàn thành trễ hạn',
  C: OPEN_FORMULA,
  E: 'Thiếu dữ liệu',
};

describe('the status column', () => {
  it('holds a text for a held unit, and a formula of built-in functions for one that is not', () => {
    const workbook = trackerOf([HELD, LATE, OPEN, UNREADABLE]);
    expect(check(hostOf(workbook))).toEqual([]);
    expect(statuses(workbook)).toEqual(Object.entries(EXPECTED));
  });

  it('turns a date in the future into its verdict on that day', () => {
    const workbook = trackerOf([{ name: 'F', held: '20/6/2023' }]);
    check(hostOf(workbook));
    expect(statuses(workbook)[0]![1]).toContain(
      'IF(TODAY()>=DATE(2023,6,20),"Hoàn thành trễ hạn",IF(TODAY()>DATE(2023,5,30),"Quá hạn"',
    );
  });

  it('changes nothing on a second run', () => {
    const workbook = trackerOf([HELD, OPEN]);
    const host = hostOf(workbook);
    check(host);
    const first = statuses(workbook);
    host.calls.reset();
    check(host);
    expect(statuses(workbook)).toEqual(first);
  });

  it('refers to the as-of cell of the plan sheet', () => {
    const workbook = trackerOf([OPEN]);
    const plan = new Sheet('Kế hoạch');
    plan.rows = [
      ['Khóa', 'Thông số', 'Giá trị'],
      ['as_of', '', null],
    ].map((values) => ({ values, styles: [] }));
    workbook.sheets.push(plan);
    check(hostOf(workbook));
    expect(statuses(workbook)[0]![1]).toContain(
      `IF(N('Kế hoạch'!$C$2)>=36526,INT(N('Kế hoạch'!$C$2)),TODAY())>DATE(2023,5,30)`,
    );
  });

  it('leaves alone what a user typed beside rows that are no units', () => {
    const workbook = trackerOf([HELD, { name: 'Cộng', held: null }, LATE]);
    const rows = workbook.sheets[0]!.rows;
    rows[TOP + 1]!.values = ['Cộng', null, null, null, null];
    check(hostOf(workbook));
    rows[TOP + 1]!.values[STATUS] = 'xem lại';
    rows[TOP + 2]!.values[3] = '13/4/2023';
    check(hostOf(workbook));
    expect(rows.slice(TOP).map((row) => row?.values[STATUS])).toEqual([
      'Hoàn thành đúng hạn',
      'xem lại',
      'Hoàn thành đúng hạn',
    ]);
  });

  it('clears the status of a row whose unit is gone', () => {
    const workbook = trackerOf([HELD, LATE]);
    check(hostOf(workbook));
    workbook.sheets[0]!.rows[TOP + 1]!.values.splice(0, 4, null, null, null, null);
    check(hostOf(workbook));
    expect(statuses(workbook)).toEqual([['A', 'Hoàn thành đúng hạn']]);
  });
});

/** What another editor does to the rows below the header. */
type Edit =
  | { readonly kind: 'insert' | 'delete'; readonly at: number }
  | { readonly kind: 'sort'; readonly by: readonly number[] };

function apply(edit: Edit, sheet: Sheet): void {
  const count = sheet.rows.length - TOP;
  if (edit.kind === 'sort') {
    const rows = sheet.rows.slice(TOP);
    const order = rows.map((row, i) => [edit.by[i % edit.by.length]!, i, row] as const);
    order.sort(([a, i], [b, j]) => a - b || i - j);
    sheet.rows.splice(TOP, rows.length, ...order.map(([, , row]) => row));
  } else if (edit.kind === 'insert') {
    insertRows(sheet, TOP + (edit.at % (count + 1)), 1);
  } else if (count > 0) {
    deleteRows(sheet, TOP + (edit.at % count), 1);
  }
}

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constantFrom('insert' as const, 'delete' as const), at: fc.nat(20) }),
  fc.record({
    kind: fc.constant('sort' as const),
    by: fc.array(fc.nat(9), { minLength: 1, maxLength: 8 }),
  }),
);

/** Lets somebody act once the tracker has been read. */
function afterReading(host: Host, act: () => void): void {
  host.beforeCall = (name) => {
    if (name !== 'Range.getMergedRanges') return;
    host.beforeCall = () => {
      host.beforeCall = undefined;
      act();
    };
  };
}

describe('while somebody else moves rows', () => {
  it('no status is left on the wrong unit', () => {
    const units = fc.array(fc.constantFrom('12/4/2023', '2/6/2023', null, '31/4/2023'), {
      minLength: 1,
      maxLength: 9,
    });
    const interleavings = fc.array(fc.tuple(fc.nat(45), edits), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(units, interleavings, (helds, moves) => {
        const named = helds.map((held, i) => ({ name: `Đơn vị ${i}`, held }));
        const undisturbed = trackerOf(named);
        check(hostOf(undisturbed));
        const expected = new Map(statuses(undisturbed));

        const workbook = trackerOf(named);
        const host = hostOf(workbook);
        let call = 0;
        host.beforeCall = (name) => {
          call++;
          // The highlight begins: after the last reading nothing can be noticed any more.
          if (name === 'Sheet.getConditionalFormatRules') {
            host.beforeCall = undefined;
            return;
          }
          for (const [at, edit] of moves) if (at === call) apply(edit, workbook.sheets[0]!);
        };
        const notices = check(host);
        if (notices.some((notice) => notice.includes('Hãy kiểm tra lại'))) return;
        for (const [name, status] of statuses(workbook)) {
          expect(status).toBe(expected.get(name));
        }
      }),
      runs(30),
    );
  });

  it('units of one name without code that moved are skipped and reported', () => {
    const workbook = trackerOf([
      HELD,
      { name: 'Trùng', held: null },
      { name: 'Trùng', held: '2/6/2023' },
    ]);
    const host = hostOf(workbook);
    afterReading(host, () => insertRows(workbook.sheets[0]!, TOP, 1));
    expect(check(host)).toEqual([expect.stringContaining('2 đơn vị bị dời hoặc xóa')]);
    expect(statuses(workbook)).toEqual([['A', 'Hoàn thành đúng hạn']]);
  });

  it('of two units of one name, neither gets a status where one was deleted meanwhile', () => {
    const twins = [HELD, { name: 'Trùng', held: null }, { name: 'Trùng', held: '2/6/2023' }];
    const workbook = trackerOf(twins);
    const host = hostOf(workbook);
    afterReading(host, () => deleteRows(workbook.sheets[0]!, TOP + 1, 1));
    expect(check(host)).toEqual([expect.stringContaining('2 đơn vị bị dời hoặc xóa')]);
    expect(statuses(workbook)).toEqual([['A', 'Hoàn thành đúng hạn']]);
  });

  it('a unit without code and name gets no status where other rows have moved', () => {
    const workbook = trackerOf([HELD, { name: '', held: '2/6/2023' }, OPEN]);
    const host = hostOf(workbook);
    afterReading(host, () => insertRows(workbook.sheets[0]!, TOP, 1));
    expect(check(host)).toEqual([expect.stringContaining('1 đơn vị bị dời hoặc xóa')]);
    expect(statuses(workbook)).toEqual([
      ['A', 'Hoàn thành đúng hạn'],
      ['C', OPEN_FORMULA],
    ]);
  });

  it('the status column is marked although a row is inserted at that moment', () => {
    const workbook = trackerOf([HELD]);
    const host = hostOf(workbook);
    host.beforeCall = (name) => {
      if (name !== 'Range.addDeveloperMetadata') return;
      host.beforeCall = undefined;
      insertRows(workbook.sheets[0]!, TOP, 1);
    };
    expect(check(host)).toEqual([]);
    expect(statuses(workbook)).toEqual([['A', 'Hoàn thành đúng hạn']]);
    const { metadata } = workbook.sheets[0]!;
    expect(metadata).toMatchObject([{ key: 'congress.status', value: 'found', column: STATUS }]);
  });

  it('a protection that ends with the status column is named', () => {
    const workbook = trackerOf([HELD]);
    workbook.sheets[0]!.protections.push({
      area: { top: 0, left: 3, bottom: 99, right: STATUS },
      description: 'Khóa',
      editors: [],
      warningOnly: false,
    });
    expect(check(hostOf(workbook))).toEqual([
      expect.stringContaining('nằm trong vùng được bảo vệ “Khóa” (D1:E100)'),
    ]);
  });

  it('a second run at the same time is told to wait', () => {
    const workbook = trackerOf([HELD]);
    const host = hostOf(workbook);
    let other: unknown = null;
    host.beforeCall = (name) => {
      if (name !== 'Sheet.setConditionalFormatRules') return;
      host.beforeCall = undefined;
      try {
        check(hostOf(workbook));
      } catch (error) {
        other = error;
      }
    };
    check(host);
    expect(String(other)).toContain('lượt khác của tiện ích đang ghi vào bảng tính này');
  });

  it('so is whoever says at the same time which column is which', () => {
    const workbook = trackerOf([HELD]);
    const host = hostOf(workbook);
    const request = { sheet: 'Theo dõi', columns: [{ key: 'held', letters: 'A' }] };
    let other: unknown = null;
    host.beforeCall = (name) => {
      if (name !== 'Sheet.setConditionalFormatRules') return;
      host.beforeCall = undefined;
      try {
        hostOf(workbook).run('mapColumns', [request]);
      } catch (error) {
        other = error;
      }
    };
    check(host);
    expect(String(other)).toContain('lượt khác của tiện ích đang ghi vào bảng tính này');
    expect(workbook.sheets[0]!.metadata.map(({ key }) => key)).toEqual(['congress.status']);
  });
});
