/** What to write in the columns on who is elected. */
import type { ColumnHelp } from './columnHelp';
import type { ColumnKey } from '../columns';

export const ELECTION_COLUMNS = {
  bch_quota: {
    write: {
      vi: 'Số ủy viên ban chấp hành được phân bổ. Để trống thì đối chiếu với khung số lượng, nếu có.',
      en: 'Committee members allotted. Where blank, the size band counts, if the plan has one.',
    },
    examples: ['5'],
  },
  bch_elected: {
    write: {
      vi: 'Số ủy viên ban chấp hành đã bầu. Đơn vị ít đoàn viên chỉ bầu chủ tịch thì để trống.',
      en: 'Committee members elected. Blank for a small unit that elects only a chair.',
    },
    examples: ['5', '05'],
  },
  bch_f: {
    write: {
      vi: 'Số nữ trong ban chấp hành đã bầu.',
      en: 'Women in the committee elected.',
    },
    examples: ['2'],
  },
  bch_young: {
    write: {
      vi: 'Số ủy viên trẻ trong ban chấp hành đã bầu.',
      en: 'Young members in the committee elected.',
    },
    examples: ['1'],
  },
  bch_eth: {
    write: {
      vi: 'Số ủy viên là người dân tộc thiểu số trong ban chấp hành đã bầu.',
      en: 'Members of ethnic minorities in the committee elected.',
    },
    examples: ['2'],
  },
  bch_party: {
    write: {
      vi: 'Số đảng viên trong ban chấp hành đã bầu.',
      en: 'Party members in the committee elected.',
    },
    examples: ['4'],
  },
  bch_uni: {
    write: {
      vi: 'Số ủy viên có trình độ đại học trở lên trong ban chấp hành đã bầu.',
      en: 'Members with a university degree in the committee elected.',
    },
    examples: ['4'],
  },
  bch_new: {
    write: {
      vi: 'Số ủy viên tham gia lần đầu trong ban chấp hành đã bầu.',
      en: 'Members elected for the first time.',
    },
    examples: ['2'],
  },
  del_quota: {
    write: {
      vi: 'Số đại biểu dự đại hội cấp trên được phân bổ. Để trống thì đối chiếu với khung số lượng, nếu có.',
      en: 'Delegates to the higher congress allotted. Where blank, the size band counts, if the plan has one.',
    },
    examples: ['2'],
  },
  del_elected: {
    write: {
      vi: 'Số đại biểu đã bầu dự đại hội cấp trên, đúng bằng số phân bổ.',
      en: 'Delegates elected to the higher congress, exactly as many as were allotted.',
    },
    examples: ['2', '02'],
  },
} satisfies Partial<Record<ColumnKey, ColumnHelp>>;
