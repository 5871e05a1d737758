import { expect, test } from '@jest/globals';
import { showsMonthAlone } from '../../../src/domain/sheet/monthFormat';

test.each([
  'mm/yyyy',
  'm/yyyy',
  'MM/yyyy',
  'mmm-yy',
  'mmmm yyyy',
  'yyyy-mm',
  'mmmm',
  '"thg "m/yy',
  '"Tháng" m/yyyy',
  '"Tháng đại hội" m/yyyy',
  String.raw`\T\h\á\n\g\ m\/yyyy`,
  '[$-42A]mm/yyyy',
  '[Red]mm/yyyy',
  'mm/yyyy;@',
  'mm/yyyy_d',
])('%s shows a month', (format) => {
  expect(showsMonthAlone(format)).toBe(true);
});

test.each([
  'dd/mm/yyyy',
  'd/m',
  'd-mmm',
  'D/M/YYYY',
  '[$-42A]dd mmmm yyyy',
  'yyyy',
  '"m"yyyy',
  'h:mm',
  'mm:ss',
  '[h]:mm',
  'General',
  '',
  '@',
  '0.00',
])('%p shows none', (format) => {
  expect(showsMonthAlone(format)).toBe(false);
});
