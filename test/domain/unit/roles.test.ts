import { describe, expect, test } from '@jest/globals';
import { checkTable, type CheckInput, type RowInput } from '../trackerTable';

function milestones(rows: readonly RowInput[], plan: CheckInput['plan'] = {}) {
  return checkTable({ rows, plan }).units.map(({ milestone }) => milestone);
}

function named(...names: string[]): RowInput[] {
  return names.map((name) => ({ 'Tên CĐCS': name }));
}

describe('the upper congress', () => {
  test('is known by its level', () => {
    const levels = ['Cấp trên', 'Huyện', 'cấp huyện', 'Cơ sở', '', 'tỉnh'];
    expect(milestones(levels.map((Cấp) => ({ Cấp })))).toEqual([
      'upper',
      'upper',
      'upper',
      'grassroots',
      'grassroots',
      'grassroots',
    ]);
  });

  test('is known by its name where the table has no level', () => {
    expect(
      milestones(
        named(
          'Đại hội Công đoàn huyện Tam Đường',
          'ĐẠI HỘI CÔNG ĐOÀN HUYỆN',
          'Công đoàn huyện',
          'Đại hội Công đoàn xã',
          'Đại hội CĐCS Thị trấn Huyệnh',
          'Trường chuyên, đại hội huyện',
        ),
      ),
    ).toEqual(['upper', 'upper', 'grassroots', 'grassroots', 'grassroots', 'grassroots']);
  });

  test('is known by its name where its level is blank, and by nothing else where it is not', () => {
    const name = { 'Tên CĐCS': 'Đại hội Công đoàn huyện' };
    expect(
      milestones([
        { ...name, Cấp: '' },
        { ...name, Cấp: '-' },
        { ...name, Cấp: 'Cơ sở' },
        { ...name, Cấp: '?' },
      ]),
    ).toEqual(['upper', 'upper', 'grassroots', 'grassroots']);
  });

  test('is called as the plan calls its level', () => {
    const rows = named('Đại hội Công đoàn phường Tân Phong', 'Đại hội Công đoàn huyện');
    expect(milestones(rows, { 'level.upper': 'Phường; Cấp phường' })).toEqual([
      'upper',
      'grassroots',
    ]);
    expect(milestones(rows, { 'level.upper': true })).toEqual(['grassroots', 'grassroots']);
  });
});

describe('pilots', () => {
  const A = 'Trường A';
  const plan = { 'pilot.unit': 'Trường A; TH A | Trường B | Trường A Bản B' };

  test('are the first rows that name each of the plan’s units as whole words', () => {
    const rows = named('Trường Bình Lư', 'CĐCS TH A', A, 'Trường Bé', 'TRƯỜNG  B (xã)');
    expect(milestones(rows, plan)).toEqual([
      'grassroots',
      'pilot',
      'grassroots',
      'grassroots',
      'pilot',
    ]);
  });

  test('are named by their longest name', () => {
    expect(milestones(named('Trường A Bản B', A), plan)).toEqual(['pilot', 'pilot']);
    expect(milestones(named('Trường A Bản B', 'CĐCS Trường A Bản B'), plan)).toEqual([
      'pilot',
      'grassroots',
    ]);
  });

  test('are no exempt rows and no upper congresses', () => {
    const rows = [
      { 'Tên CĐCS': A, 'Diện tổ chức': 'Không tổ chức' },
      { 'Tên CĐCS': A, Cấp: 'Huyện' },
      { 'Tên CĐCS': A },
    ];
    expect(milestones(rows, plan)).toEqual(['grassroots', 'upper', 'pilot']);
  });

  test('are the marked rows alone once one is marked, exempt or not', () => {
    const row = { 'Tên CĐCS': A, 'Đại hội điểm': '' };
    expect(
      milestones([row, { 'Đại hội điểm': 'x' }, { 'Đại hội điểm': '1/2/2023' }], plan),
    ).toEqual(['grassroots', 'pilot', 'pilot']);
    const exempt = { 'Đại hội điểm': 'x', 'Diện tổ chức': 'Không tổ chức' };
    expect(milestones([row, exempt], plan)).toEqual(['grassroots', 'pilot']);
  });

  test('are named where the only mark is the upper congress’s, or no mark at all', () => {
    const row = { 'Tên CĐCS': A, 'Đại hội điểm': '' };
    const upper = { 'Đại hội điểm': 'x', Cấp: 'Huyện' };
    expect(milestones([row, upper, { 'Đại hội điểm': '?' }, { 'Đại hội điểm': 0 }], plan)).toEqual([
      'pilot',
      'upper',
      'grassroots',
      'grassroots',
    ]);
  });

  test('are none where the plan names none', () => {
    expect(milestones(named(A, 'TT GDNN – GDTX'), { 'pilot.unit': '' })).toEqual([
      'grassroots',
      'grassroots',
    ]);
  });
});
