/** The parameters on the numbers from which something is asked or announced. */
import { defineParameters, type WordsFor } from './defineParameters';
import { COUNT } from './parameterTypes';

export const THRESHOLDS = defineParameters({
  due_soon_days: { type: COUNT, default: 15, since: 1 },
  small_unit_members: { type: COUNT, default: 10, since: 1 },
});

export const THRESHOLD_WORDS: WordsFor<typeof THRESHOLDS> = {
  due_soon_days: {
    label: { vi: 'Số ngày báo sắp đến hạn', en: 'Days that count as due soon' },
    unit: { vi: 'ngày', en: 'days' },
  },
  small_unit_members: {
    clause: 'Charter guidance',
    label: {
      vi: 'Số đoàn viên phải bầu ban chấp hành',
      en: 'Members from which a committee is elected',
    },
    unit: { vi: 'đoàn viên', en: 'members' },
    note: {
      vi: 'Đơn vị ít đoàn viên hơn chỉ bầu chủ tịch',
      en: 'A smaller unit elects a chair and no committee',
    },
  },
};
