/** The parameters on the numbers from which something is asked or announced. */
import { defineParameters, type WordsFor } from './defineParameters';
import { COUNT } from './parameterTypes';

export const THRESHOLDS = defineParameters({
  due_soon_days: {
    type: COUNT,
    label: { vi: 'Số ngày báo sắp đến hạn', en: 'Days that count as due soon' },
    since: 1,
  },
  small_unit_members: {
    type: COUNT,
    label: {
      vi: 'Số đoàn viên tối thiểu để bầu Ban Chấp hành',
      en: 'Members from which a committee is elected',
    },
    since: 1,
  },
  'committee.min': {
    type: COUNT,
    label: { vi: 'Số ủy viên Ban Chấp hành tối thiểu', en: 'Smallest committee' },
    since: 2,
  },
});

export const THRESHOLD_WORDS: WordsFor<typeof THRESHOLDS> = {
  due_soon_days: { unit: { vi: 'ngày', en: 'days' } },
  small_unit_members: {
    unit: { vi: 'đoàn viên', en: 'members' },
    note: {
      vi: 'Đơn vị ít đoàn viên hơn chỉ bầu Chủ tịch',
      en: 'A smaller unit elects a chair and no committee',
    },
  },
  'committee.min': { unit: { vi: 'ủy viên', en: 'members' } },
};
