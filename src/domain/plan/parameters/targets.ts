/** The parameters on what an office may ask for beyond the plan; while blank, nothing is asked. */
import { defineParameters, type WordsFor } from './defineParameters';
import { COUNT, PERCENT } from './parameterTypes';

export const TARGETS = defineParameters({
  'bch.min_women': {
    type: PERCENT,
    label: { vi: 'Tỷ lệ nữ tối thiểu trong Ban Chấp hành', en: 'Least share of women' },
    optional: true,
    since: 2,
  },
  'bch.min_young': {
    type: PERCENT,
    label: { vi: 'Tỷ lệ trẻ tối thiểu trong Ban Chấp hành', en: 'Least share of the young' },
    optional: true,
    since: 2,
  },
  'bch.min_ethnic': {
    type: PERCENT,
    label: {
      vi: 'Tỷ lệ dân tộc thiểu số tối thiểu trong Ban Chấp hành',
      en: 'Least share of ethnic minorities',
    },
    optional: true,
    since: 2,
  },
  'bch.min_new': {
    type: PERCENT,
    label: { vi: 'Tỷ lệ đổi mới tối thiểu trong Ban Chấp hành', en: 'Least share of new members' },
    optional: true,
    since: 2,
  },
  'form.plenary_below': {
    type: COUNT,
    label: { vi: 'Đại hội toàn thể khi số đoàn viên dưới', en: 'Plenary congress below' },
    optional: true,
    since: 2,
  },
});

const PERCENT_OF_COMMITTEE = {
  unit: { vi: '% số ủy viên', en: '% of the committee' },
  note: { vi: 'Để trống: không kiểm tra', en: 'Blank: not checked' },
};

export const TARGET_WORDS: WordsFor<typeof TARGETS> = {
  'bch.min_women': PERCENT_OF_COMMITTEE,
  'bch.min_young': PERCENT_OF_COMMITTEE,
  'bch.min_ethnic': PERCENT_OF_COMMITTEE,
  'bch.min_new': PERCENT_OF_COMMITTEE,
  'form.plenary_below': {
    unit: { vi: 'đoàn viên', en: 'members' },
    note: { vi: 'Để trống: không kiểm tra', en: 'Blank: not checked' },
  },
};
