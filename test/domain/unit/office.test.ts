/** Trackers brought in from other offices, checked together with one's own. */
import { describe, expect, test } from '@jest/globals';
import { checkTogether } from '../../../src/domain/check/engine';
import { statusCell } from '../../../src/domain/formulas/statusCell';
import { unitGroups } from '../../../src/domain/summary/progress/unitGroups';
import { AS_OF, gridOfTable, isoDay, planOf, type RowInput, trackerOf } from '../trackerTable';

const plan = planOf({});

/** Trackers by the office that they come from; `own` is one's own. */
function checked(...trackers: readonly (readonly [office: string, rows: readonly RowInput[]])[]) {
  const tables = trackers.map(([office, rows]) => {
    const table = { ...trackerOf(gridOfTable({ rows }), plan), sheet: office };
    return office.startsWith('own') ? table : { ...table, office };
  });
  return checkTogether(tables, plan, isoDay(AS_OF)).map(({ units }) => units);
}

const school = (name: string, bloc = ''): RowInput => ({ 'Tên CĐCS': name, Khối: bloc });

describe('units of another office', () => {
  test('repeat those of their own office alone', () => {
    const [own, first, second, other] = checked(
      ['own', [school('Trường A')]],
      ['Huyện 1', [school('Trường A'), school('Trường A')]],
      ['Huyện 2', [school('Trường A')]],
      ['own 2', [school('Trường A')]],
    );
    const repeats = [own, first, second, other].map((units) =>
      units!.map((unit) => unit.repeats?.sheet ?? null),
    );
    expect(repeats).toEqual([[null], [null, 'Huyện 1'], [null], ['own']]);
  });

  test('are a group of their office, whatever blocs they name', () => {
    const units = checked(
      ['own', [school('Trường A', 'Giáo dục')]],
      ['Huyện 1', [school('Trường B', 'Giáo dục'), school('Trường C')]],
    ).flat();
    const groups = unitGroups(units, 'bloc', 'vi').map(({ label, units: of }) => [
      label,
      of.map(({ name }) => name),
    ]);
    expect(groups).toEqual([
      ['Giáo dục', ['Trường A']],
      ['Huyện 1', ['Trường B', 'Trường C']],
    ]);
  });
});

describe('the status beside rows that move by themselves', () => {
  const options = {
    plan: plan.plan,
    asOfFormula: 'TODAY()',
    heldColumn: 'C',
    language: 'vi',
  } as const;
  const statusOf = (name: string, movingNames?: string) => {
    const [[unit]] = checked(['Huyện 1', [{ ...school(name), 'Ngày tổ chức': '4/4/2023' }]]) as [
      [Parameters<typeof statusCell>[0]],
    ];
    return statusCell(unit, 5, { ...options, movingNames });
  };

  test('holds as long as the unit and its date stand there', () => {
    expect(statusOf('Trường "A"  B', 'B')).toBe(
      '=IF(N("congress.status")+(TRIM(B5)<>"Trường ""A"" B")+(C5<>"4/4/2023")>0,"","Hoàn thành đúng hạn")',
    );
    expect(statusOf('Trường A')).toBe('Hoàn thành đúng hạn');
  });

  test('compares as much of a long name as a formula takes', () => {
    expect(statusOf('x'.repeat(200), 'B')).toContain(`(LEFT(TRIM(B5),120)<>"${'x'.repeat(120)}")`);
  });
});
