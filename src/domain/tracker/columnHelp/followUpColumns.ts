/** What to write in the columns on publicity, report and remarks. */
import { type ColumnHelp, MARK_EXAMPLES } from './columnHelp';
import type { ColumnKey } from '../columns';

export const FOLLOW_UP_COLUMNS = {
  prop_before: {
    write: {
      vi: 'Đánh dấu khi đã tuyên truyền trước đại hội.',
      en: 'Mark it once there was publicity before the congress.',
    },
    examples: MARK_EXAMPLES,
  },
  prop_during: {
    write: {
      vi: 'Đánh dấu khi đã tuyên truyền trong thời gian đại hội.',
      en: 'Mark it once there was publicity during the congress.',
    },
    examples: MARK_EXAMPLES,
  },
  prop_after: {
    write: {
      vi: 'Đánh dấu khi đã tuyên truyền sau đại hội.',
      en: 'Mark it once there was publicity after the congress.',
    },
    examples: MARK_EXAMPLES,
  },
  emulation: {
    write: {
      vi: 'Ngày phát động thi đua chào mừng đại hội; không rõ ngày thì đánh dấu.',
      en: 'Day on which the emulation drive was launched; a mark where the day is not known.',
    },
    examples: ['01/3/2023', 'x'],
  },
  result_sent: {
    write: {
      vi: 'Ngày gửi báo cáo kết quả đại hội lên cấp trên; không rõ ngày thì đánh dấu.',
      en: 'Day on which the result was reported to the higher level; a mark where the day is not known.',
    },
    examples: ['18/4/2023', 'x'],
  },
  status: {
    write: {
      vi: 'Do tiện ích ghi khi kiểm tra; không nhập vào cột này.',
      en: 'Written by the add-on when it checks; nothing is to be entered here.',
    },
    examples: [],
  },
  note: {
    write: {
      vi: 'Ghi chú tùy ý; không được kiểm tra.',
      en: 'Any remark; it is not checked.',
    },
    examples: [],
  },
} satisfies Partial<Record<ColumnKey, ColumnHelp>>;
