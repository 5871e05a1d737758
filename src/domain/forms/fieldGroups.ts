/** The form for one unit: in which groups and order its fields stand. */
import type { Localized } from '../text/language';
import type { ColumnKey } from '../tracker/columns';

export interface FieldGroup {
  readonly title: Localized;
  readonly keys: readonly ColumnKey[];
}

/** The congress and its results come first, what the unit is comes last. */
export const FIELD_GROUPS: readonly FieldGroup[] = [
  {
    title: { vi: 'Ngày và thời lượng đại hội', en: 'Dates and duration' },
    keys: ['planned', 'start', 'held', 'duration', 'form'],
  },
  {
    title: { vi: 'Nhân sự, văn kiện, chuẩn bị', en: 'Personnel, documents, preparation' },
    keys: ['personnel', 'docs', 'prop_before', 'emulation'],
  },
  {
    title: { vi: 'Nội dung đại hội', en: 'Contents of the congress' },
    keys: ['c1a', 'c1b', 'c1c', 'c2a', 'c2b', 'prop_during'],
  },
  {
    title: { vi: 'Kết quả: đoàn viên, đại biểu', en: 'Results: members, delegates' },
    keys: ['members', 'members_f', 'summoned', 'present'],
  },
  {
    title: { vi: 'Kết quả: Ban Chấp hành', en: 'Results: committee' },
    keys: [
      ...(['bch_quota', 'bch_elected', 'bch_f', 'bch_young', 'bch_eth'] as const),
      ...(['bch_party', 'bch_uni', 'bch_new'] as const),
    ],
  },
  {
    title: {
      vi: 'Kết quả: đại biểu dự đại hội cấp trên',
      en: 'Results: delegates to the higher congress',
    },
    keys: ['del_quota', 'del_elected'],
  },
  {
    title: { vi: 'Sau đại hội', en: 'After the congress' },
    keys: ['prop_after', 'result_sent', 'note'],
  },
  {
    title: { vi: 'Đơn vị', en: 'The unit' },
    keys: ['level', 'bloc', 'commune', 'party_cell', 'required', 'exempt_reason', 'pilot'],
  },
];
