import { expect, test } from '@jest/globals';
import { readPlan } from '../../../../src/domain/plan/reading/readPlan';
import { congressesText } from '../../../../src/domain/summary/parts/congressesText';
import { planNames } from '../../../../src/domain/plan/planNames';
import { checkTable, type RowInput } from '../../trackerTable';

const UPPER: RowInput = { Cấp: 'Huyện' };

test.each<[rows: readonly RowInput[], vi: string, en: string]>([
  [[], '', ''],
  [[{}], '01 CĐCS', '1 grassroots union'],
  [Array<RowInput>(12).fill({}), '12 CĐCS', '12 grassroots unions'],
  [[UPPER], 'Đại hội Công đoàn huyện', 'the upper congress'],
  [
    [{}, UPPER, {}],
    '02 CĐCS và Đại hội Công đoàn huyện',
    '2 grassroots unions and the upper congress',
  ],
])('units are counted, the upper congress is named beside them (%#)', (rows, vi, en) => {
  const { units } = checkTable({ rows });
  const { plan } = readPlan([]);
  expect(congressesText(units, planNames(plan, 'vi'), 'vi')).toBe(vi);
  expect(congressesText(units, planNames(plan, 'en'), 'en')).toBe(en);
});
