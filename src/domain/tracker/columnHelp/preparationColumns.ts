/** What to write in the columns on what the congress deals with and what is approved before it. */
import { type ColumnHelp, MARK_EXAMPLES } from './columnHelp';
import type { ColumnKey } from '../columns';

export const PREPARATION_COLUMNS = {
  c1a: {
    write: {
      vi: 'Đánh dấu khi đại hội đã tổng kết việc thực hiện nghị quyết nhiệm kỳ qua.',
      en: "Mark it once the congress has reviewed the past term's resolution.",
    },
    examples: MARK_EXAMPLES,
  },
  c1b: {
    write: {
      vi: 'Đánh dấu khi đại hội đã quyết định phương hướng, nhiệm vụ nhiệm kỳ tới.',
      en: 'Mark it once the congress has set the direction of the next term.',
    },
    examples: MARK_EXAMPLES,
  },
  c1c: {
    write: {
      vi: 'Đánh dấu khi ban chấp hành khóa cũ đã kiểm điểm trước đại hội.',
      en: "Mark it once the outgoing committee's self-review was before the congress.",
    },
    examples: MARK_EXAMPLES,
  },
  c2a: {
    write: {
      vi: 'Đánh dấu khi đại hội đã góp ý dự thảo văn kiện của đại hội cấp trên trực tiếp.',
      en: "Mark it once the congress has commented on the higher congress's drafts.",
    },
    examples: MARK_EXAMPLES,
  },
  c2b: {
    write: {
      vi: 'Đánh dấu khi đại hội đã góp ý sửa đổi Điều lệ Công đoàn Việt Nam.',
      en: 'Mark it once the congress has commented on the amendment of the Charter.',
    },
    examples: MARK_EXAMPLES,
  },
  personnel: {
    write: {
      vi: 'Ngày duyệt nhân sự ban chấp hành, không muộn hơn ngày đại hội; không rõ ngày thì đánh dấu.',
      en: "Day on which the committee's personnel were approved, not after the congress; a mark where the day is not known.",
    },
    examples: ['05/4/2023', 'x', 'đã duyệt'],
  },
  docs: {
    write: {
      vi: 'Ngày duyệt dự thảo văn kiện; với đại hội cấp trên phải trước ngày khai mạc. Không rõ ngày thì đánh dấu.',
      en: 'Day on which the drafts were approved; for the upper congress, before it opens. A mark where the day is not known.',
    },
    examples: ['05/4/2023', 'x', 'đã duyệt'],
  },
} satisfies Partial<Record<ColumnKey, ColumnHelp>>;
