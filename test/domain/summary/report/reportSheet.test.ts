import { expect, test } from '@jest/globals';
import { reportSheet } from '../../../../src/domain/summary/report/reportSheet';
import { expectGolden } from '../golden';
import { sampleInput } from '../sampleInput';
import { textOf } from '../summaryText';
import { expectWellFormed } from '../wellFormed';

test('the report in English', () => {
  const sheet = reportSheet.describe(sampleInput('2023-05-20', { language: 'en' }));
  expectWellFormed(sheet);
  expectGolden(sheet, '2023-05-20.en');
});

test('the sheet says what the paper says', () => {
  const text = textOf(reportSheet.describe(sampleInput('2023-06-15')));
  expect(text).toContain('Đến hết ngày 15/6/2023, có 46/72 CĐCS đã tổ chức đại hội');
  expect(text).toContain('Đề nghị lùi sang tháng 6 do kiện toàn cán bộ');
});
