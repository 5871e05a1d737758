import { describe, expect, test } from '@jest/globals';
import type { ParameterKey } from '../../../src/domain/plan/parameters';
import { planOf } from '../trackerTable';
import { entry, PARAMETERS, planFindings } from './planSheets';

type Values = Readonly<Partial<Record<ParameterKey, string>>>;

describe('values that contradict each other', () => {
  test.each<[Values, string]>([
    [{ 'grassroots.start_from': '2023-05-31' }, 'phải sớm hơn'],
    [{ 'upper.start_from': '2023-07-31' }, 'phải sớm hơn'],
    [{ 'pilot.complete_before': '2023-06-01' }, 'không được muộn hơn'],
    [{ 'upper.complete_before': '2023-05-30' }, 'không được sớm hơn'],
    [{ 'propaganda.from': '2023-10-01' }, 'không được muộn hơn'],
    [{ 'term.previous': '2017-2022' }, 'phải kết thúc vào năm bắt đầu của'],
    [{ 'term.next': '2024-2029' }, 'phải kết thúc vào năm bắt đầu của'],
  ])('%j: a finding, and both are used', (plan, relation) => {
    expect(planFindings({ plan })).toEqual([expect.stringContaining(relation)]);
    for (const [key, value] of Object.entries(plan)) {
      expect(planOf({ plan }).plan.get(key as ParameterKey)).toBe(value);
    }
    expect([...planOf({ plan }).plan.invalid]).toEqual([]);
  });

  test.each<Values>([
    { 'grassroots.start_from': '2023-05-30' },
    { 'upper.start_from': '2023-07-30' },
    { 'pilot.complete_before': '2023-05-31' },
    { 'upper.complete_before': '2023-05-31' },
    { 'upper.complete_before': '2023-05-30', 'upper.order': 'before' },
    { 'upper.complete_before': '2023-05-30', 'upper.order': 'off' },
    { 'propaganda.from': '2023-09-30' },
    { 'term.previous': '2019-2024', 'term.next': '2024-2029' },
    { 'pilot.complete_before': '' },
  ])('%j do not', (plan) => {
    expect(planFindings({ plan })).toEqual([]);
  });

  test.each<Values>([
    { 'grassroots.start_from': 'x', 'grassroots.complete_before': '2022-01-01' },
    { 'upper.complete_before': '2023-05-30', 'upper.order': 'x' },
  ])('%j: an invalid value makes no contradiction of its own', (plan) => {
    const kinds = planOf({ plan }).problems.map((problem) =>
      problem.kind === 'contradiction' ? problem.keys.join(', ') : problem.kind,
    );
    expect(kinds.filter((kind) => !/^pilot|^upper\.complete_before, g/.test(kind))).toEqual([
      'invalid',
    ]);
  });

  test('both cells are named; a value that stands in none by its key, as people write it', () => {
    const planSheet = [
      PARAMETERS,
      entry('grassroots.complete_before', { date: '2023-01-01' }),
      entry('pilot.complete_before', ''),
    ];
    expect(planFindings({ planSheet })).toEqual([
      'Kế hoạch: “Đại hội cấp cơ sở tổ chức từ” (grassroots.start_from, chưa ghi nên theo kế hoạch mẫu là “01/01/2023”) phải sớm hơn “Đại hội cấp cơ sở hoàn thành trước” (grassroots.complete_before, Kế hoạch!C2, ghi “01/01/2023”). Cả hai giá trị vẫn được dùng; sửa lại một trong hai.',
    ]);
    expect(planFindings({ planSheet }, 'en')).toEqual([
      'Plan: "Grassroots congresses from" (grassroots.start_from, not written, so "01/01/2023" as in the sample plan) has to be before "Grassroots congresses before" (grassroots.complete_before, Kế hoạch!C2, "01/01/2023"). Both values are still used; correct one of them.',
    ]);
  });
});
