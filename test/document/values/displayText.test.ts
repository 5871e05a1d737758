import { expect, test } from '@jest/globals';
import { displayText } from '../../../src/document/values/displayText';
import { localeRules } from '../../../src/document/values/localeRules';

const HALF_PAST_SIX = 45028 + 18.5 / 24;

test.each([
  [45028, 'd mmm, yyyy', 'vi_VN', '12 thg 4, 2023'],
  [45047, 'mmm/yy', 'vi_VN', 'thg 5/23'],
  [45028, 'dddd', 'vi_VN', 'Thứ Tư'],
  [45028, '[$-409]d mmmm', 'vi_VN', '12 April'],
  [HALF_PAST_SIX, 'h:mm AM/PM', 'en_US', '6:30 PM'],
  [1.5, '[h]:mm', 'vi_VN', '36:00'],
  [1, 'dd/mm/yyyy', 'vi_VN', '31/12/1899'],
  [-1234, '#,##0;(#,##0)', 'vi_VN', '(1.234)'],
  [12345, '#,##0 [$₫-42A]', 'vi_VN', '12.345 ₫'],
  [1234.5, '#,##0.0', 'lo_LA', '1.234,5'],
  ['chữ', '0;0;0;"«"@"»"', 'vi_VN', '«chữ»'],
  [1234.5, '@', 'vi_VN', '1234,5'],
])('%s under %s in %s reads %s', (value, format, locale, shown) => {
  expect(displayText(value, format, localeRules(locale))).toBe(shown);
});

test('a number without a format shows all its digits', () => {
  const rules = localeRules('vi_VN');
  expect(displayText(123456789012, undefined, rules)).toBe('123456789012');
  expect(displayText(0.1234567890123, 'General', rules)).toBe('0,1234567890123');
});

test('a format that nobody can read shows the value as it is', () => {
  expect(displayText(1.5, '0"', localeRules('vi_VN'))).toBe('1,5');
});
