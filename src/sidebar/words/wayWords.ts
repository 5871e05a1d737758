/** The words of what leads to sheets: the next steps, and the sheets that were made. */
import type { Language } from '../../domain/text/language';

const vi = {
  next: 'Việc tiếp theo',
  plan: 'Xem lại ngày chốt số liệu và các hạn của kế hoạch.',
  fill: 'Ghi danh sách công đoàn cơ sở, mỗi đơn vị một dòng.',
  check: 'Trở lại đây và kiểm tra.',
  made: 'Trang vừa lập',
  papers: 'Tải báo cáo Word, in…',
  goTo: (sheet: string) => `Đến trang “${sheet}”`,
  goToCell: (cell: string) => `Đến ô ${cell}`,
  kept: (sheet: string) => `Ô sửa tay được giữ lại ở trang “${sheet}”`,
  empty: '(để trống)',
  retake: 'Lấy lại nội dung của tiện ích',
  retaken: 'Đã lấy lại nội dung của tiện ích.',
};

type WayWords = typeof vi;

export const WAY: Readonly<Record<Language, WayWords>> = {
  vi,
  en: {
    next: 'What to do next',
    plan: 'Look through the as-of date and the deadlines of the plan.',
    fill: 'List the grassroots unions, one unit a row.',
    check: 'Come back here and check.',
    made: 'Sheets just made',
    papers: 'Report for Word, print…',
    goTo: (sheet) => `Go to “${sheet}”`,
    goToCell: (cell) => `Go to ${cell}`,
    kept: (sheet) => `Cells changed by hand, kept on “${sheet}”`,
    empty: '(left empty)',
    retake: 'Take the add-on’s text',
    retaken: 'The report says what the add-on writes.',
  },
};
