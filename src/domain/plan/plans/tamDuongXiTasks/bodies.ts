/** Who carries out the plan of Tam Đường, and remarks that several of its tasks share. */
import type { Localized } from '../../../text/language';
import type { PlanText } from '../../planTask';

export const FEDERATION: Localized = { vi: '{upper.body}', en: '{upper.body}' };
export const UNION_COMMITTEES: Localized = { vi: '{unit.committee}', en: '{unit.committee}' };
export const PARTY_COMMITTEES: Localized = { vi: 'Các cấp ủy Đảng', en: 'Party committees' };
export const STEERING_BOARD: Localized = {
  vi: 'Ban Chỉ đạo Đại hội MTTQ và các đoàn thể chính trị - xã hội {level.upper}',
  en: 'Steering board ({level.upper}) for the congresses of the Fatherland Front and the mass organisations',
};
export const MEDIA_CENTRE: Localized = {
  vi: 'Trung tâm Văn hóa, Thể thao và Truyền thông {level.upper}',
  en: 'Centre for Culture, Sports and Communication ({level.upper})',
};
export const UNIONS: Localized = { vi: 'Công đoàn các cấp', en: 'Unions at every level' };
export const PERIOD_OF_PUBLICITY: Localized = {
  vi: 'Thời gian theo mục {clause:propaganda.from}',
  en: 'Period as in {clause:propaganda.from}',
};
export const CONTINUOUS: Localized = { vi: 'Thường xuyên', en: 'Continuous' };
export const BEFORE_OPENING: Localized = {
  vi: 'Xong trước ngày khai mạc {upper.congress}',
  en: 'Before {upper.congress} opens',
};

/** The Party's bodies are called after the level, each level in its own way. */
export const PARTY_BOARD: PlanText = {
  by: 'level.upper',
  cases: {
    Huyện: {
      vi: 'Ban Dân vận Huyện ủy',
      en: 'Mass Mobilisation Board of the District Party Committee',
    },
  },
  otherwise: {
    vi: 'Ban Dân vận Đảng ủy {level.upper}',
    en: 'Mass Mobilisation Board of the Party Committee ({level.upper})',
  },
};
export const PARTY_OFFICES: PlanText = {
  by: 'level.upper',
  cases: {
    Huyện: {
      vi: 'Các ban Đảng, Văn phòng Huyện ủy, {upper.body}',
      en: 'Party boards, office of the District Party Committee, {upper.body}',
    },
  },
  otherwise: {
    vi: 'Các ban Đảng, Văn phòng Đảng ủy {level.upper}, {upper.body}',
    en: 'Party boards, office of the Party Committee ({level.upper}), {upper.body}',
  },
};

/** When there is publicity; also where part III speaks of it. */
export const PUBLICITY = { start: 'propaganda.from', due: 'propaganda.to' } as const;
