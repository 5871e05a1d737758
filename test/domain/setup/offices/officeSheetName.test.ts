import { expect, test } from '@jest/globals';
import { officeSheetName } from '../../../../src/domain/setup/offices/officeSheetName';

test.each([
  ['Huyện Tam Đường', 'Huyện Tam Đường'],
  ['Huyện A/B: [mới]?*\\', 'Huyện A-B- -mới----'],
  [`'Tổ' O'Neil "1"'`, `Tổ' O'Neil "1"`],
  ['Huyện\nSìn  Hồ', 'Huyện Sìn Hồ'],
  ['Liên đoàn Lao động huyện Tam Đường', 'Liên đoàn Lao động huyện Ta'],
  ['a🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫', 'a🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫'],
  ['🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫', '🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫'],
  ["''", '-'],
])('the sheet of %j is called %j', (office, name) => {
  expect(officeSheetName(office)).toBe(name);
});
