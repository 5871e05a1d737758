import { describe, expect, test } from '@jest/globals';
import { approvalOf } from '../../../src/domain/check/predicates/approval';
import { delegateElection } from '../../../src/domain/check/predicates/delegateElection';
import { checkTable, type CellInput, isoDay, planOf } from '../trackerTable';

const unitOf = (row: Record<string, CellInput>) => checkTable({ rows: [row] }).units[0]!;

describe('an approval', () => {
  const of = (
    cell: CellInput,
    column: 'personnel' | 'docs',
    firstDay: string | null = '2023-05-05',
  ) => {
    const headers = { personnel: 'Nhân sự đã duyệt', docs: 'Văn kiện đã duyệt' };
    const approval = approvalOf(
      unitOf({ [headers[column]]: cell }),
      column,
      firstDay === null ? null : isoDay(firstDay),
    );
    return 'text' in approval ? [approval.kind, approval.text] : approval.kind;
  };

  test.each([
    ['', 'missing', 'missing'],
    ['chưa', 'missing', 'missing'],
    ['đã duyệt', 'confirmed', 'confirmed'],
    ['4/5/2023', 'in-time', 'in-time'],
    ['5/5/2023', 'in-time', 'late'],
    ['6/5/2023', 'late', 'late'],
  ])('%j is for the personnel %s, for the documents %s', (cell, personnel, docs) => {
    expect([of(cell, 'personnel'), of(cell, 'docs')]).toEqual([personnel, docs]);
  });

  test('is never late without a congress, and unclear as it is written', () => {
    expect(of('6/6/2023', 'docs', null)).toBe('in-time');
    expect(of('???', 'docs')).toEqual(['unclear', '???']);
  });
});

describe('the election of delegates', () => {
  test.each<[CellInput, CellInput, object]>([
    ['x', 2, { kind: 'unreadable' }],
    [2, 'x', { kind: 'unreadable' }],
    [2, 2, { kind: 'elected', elected: 2 }],
    ['', 0, { kind: 'elected', elected: 0 }],
    ['', 2, { kind: 'blank' }],
    ['', '', { kind: 'blank' }],
    [2, '', { kind: 'elected', elected: 2 }],
    [0, '', { kind: 'zero' }],
    [1, 3, { kind: 'differs', elected: 1, allotted: 3, difference: 2 }],
    [3, 1, { kind: 'differs', elected: 3, allotted: 1, difference: 2 }],
  ])('of %j where %j are allotted', (elected, allotted, expected) => {
    const row = { 'ĐB cấp trên đã bầu': elected, 'ĐB cấp trên phân bổ': allotted };
    expect(delegateElection(unitOf(row), planOf({}).plan)).toEqual(expected);
  });
});
