/** Names of the sheets of offices. */
import { expect, it } from '@jest/globals';
import { officeSheetName } from '../../../../src/domain/setup/offices/officeSheetName';

it.each([
  ['Huyện Tam Đường', 'Huyện Tam Đường'],
  ["Huyện A/B: 'mới'", "Huyện A-B- 'mới"],
  ['Liên đoàn Lao động Sìn Hồ', 'Liên đoàn Lao động Sìn Hồ'],
  ['Liên đoàn Lao động huyện Tam Đường', 'LĐLĐ huyện Tam Đường'],
  ['LIÊN ĐOÀN LAO ĐỘNG HUYỆN TAM NÔNG'.normalize('NFD'), 'LĐLĐ HUYỆN TAM NÔNG'],
  ['Công đoàn Khu kinh tế tỉnh Lai Châu', 'CĐ Khu kinh tế tỉnh Lai Châ'],
  [' / ', '-'],
  ["''", '-'],
])('of “%s” is “%s”', (office, name) => {
  expect(officeSheetName(office)).toBe(name);
});
