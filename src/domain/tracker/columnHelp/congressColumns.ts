/** What to write in the columns on whether, when and how the congress is held. */
import type { ColumnHelp } from './columnHelp';
import type { ColumnKey } from '../columns';

export const CONGRESS_COLUMNS = {
  required: {
    write: {
      vi: 'Đơn vị có phải tổ chức đại hội đợt này không. Để trống là phải tổ chức.',
      en: 'Whether the unit has to hold a congress this season. Blank: it has to (Phải tổ chức).',
    },
    examples: ['Phải tổ chức', 'Không tổ chức'],
  },
  exempt_reason: {
    write: {
      vi: 'Lý do, khi cột Diện tổ chức ghi Không tổ chức.',
      en: 'The reason, where Diện tổ chức says Không tổ chức.',
    },
    examples: ['Mới thành lập năm 2023', 'Đang sáp nhập'],
  },
  pilot: {
    write: {
      vi: 'Đánh dấu đơn vị được chọn tổ chức đại hội điểm.',
      en: 'Mark each unit that holds a pilot congress.',
    },
    examples: ['x'],
  },
  planned: {
    write: {
      vi: 'Ngày dự kiến tổ chức, ghi ngày trước tháng; chưa rõ ngày thì ghi tháng bằng chữ “Tháng 4/2023”.',
      en: "Planned date, day before month; where the day is not known, the month with its word: 'Tháng 4/2023'.",
    },
    examples: ['12/4/2023', 'Tháng 4/2023', 'cuối tháng 4/2023', 'Quý II/2023'],
  },
  start: {
    write: {
      vi: 'Ngày khai mạc, khi đại hội kéo dài hơn một ngày. Đại hội một ngày thì để trống.',
      en: 'Opening day, where the congress lasts more than a day. Else leave it blank.',
    },
    examples: ['12/4/2023', 'Sáng 12/4/2023'],
  },
  held: {
    write: {
      vi: 'Ngày đã tổ chức xong đại hội, ghi đủ ngày, tháng, năm. Chưa tổ chức thì để trống; ngày dự kiến ghi ở cột Ngày dự kiến.',
      en: 'The day on which the congress was held, with day, month and year. Blank while it was not held; a planned date belongs under Ngày dự kiến.',
    },
    examples: ['12/4/2023', 'Sáng 12/4/2023', '12-13/4/2023', 'chưa tổ chức'],
  },
  duration: {
    write: {
      vi: 'Thời gian đại hội. Số không kèm đơn vị được hiểu là số ngày; một ngày bằng hai buổi.',
      en: 'How long the congress lasted. A number alone counts days; a day is two half-days (buổi).',
    },
    examples: ['01 ngày', '01 buổi', '½ ngày', '1,5'],
  },
  form: {
    write: {
      vi: 'Hình thức đại hội: toàn thể đoàn viên hoặc đại biểu.',
      en: 'Form of the congress: all members (Toàn thể) or delegates (Đại biểu).',
    },
    examples: ['Toàn thể', 'Đại biểu'],
  },
  summoned: {
    write: {
      vi: 'Số đại biểu được triệu tập, không vượt khung số lượng; đại hội toàn thể thì ghi số đoàn viên.',
      en: 'Number of delegates summoned, within the size band; for a congress of all members, the members.',
    },
    examples: ['110', '24'],
  },
  present: {
    write: {
      vi: 'Số đại biểu có mặt, ít nhất hai phần ba số triệu tập.',
      en: 'Number of delegates present: at least two thirds of those summoned.',
    },
    examples: ['106', '22'],
  },
} satisfies Partial<Record<ColumnKey, ColumnHelp>>;
