/** The words of the page around the papers. */
import type { PaperKind } from '../addon/addonApi';
import type { Language } from '../domain/text/language';

const vi = {
  title: 'Báo cáo và thư đôn đốc',
  choice: 'Văn bản',
  kinds: { report: 'Báo cáo', reminders: 'Thư đôn đốc' } satisfies Record<PaperKind, string>,
  making: {
    report: 'Đang lập báo cáo…',
    reminders: 'Đang lập thư đôn đốc…',
  } satisfies Record<PaperKind, string>,
  word: {
    report: 'Tải báo cáo Word (.docx)',
    reminders: 'Tải thư đôn đốc Word (.docx)',
  } satisfies Record<PaperKind, string>,
  print: 'In hoặc lưu PDF',
  empty: {
    report: 'Chưa có số liệu để lập báo cáo.',
    reminders: 'Không có đơn vị nào cần đôn đốc.',
  } satisfies Record<PaperKind, string>,
  made: {
    report: () => 'Bản xem trước báo cáo; tệp Word và bản in có cùng nội dung.',
    reminders: (count: number) =>
      `${count} thư đôn đốc, mỗi đơn vị một thư; tệp Word và bản in có cùng nội dung.`,
  } satisfies Record<PaperKind, (count: number) => string>,
  notices: 'Cần biết',
  makingWord: 'Đang tạo tệp Word…',
  loaded: (file: string) => `Đã tải về ${file}`,
  noWord:
    'Không tạo được tệp Word. Thử lại; nếu vẫn không được, dùng “In hoặc lưu PDF” để có bản PDF.',
};

export type PaperWords = typeof vi;

export const PAPER_WORDS: Readonly<Record<Language, PaperWords>> = {
  vi,
  en: {
    title: 'Report and reminders',
    choice: 'Paper',
    kinds: { report: 'Report', reminders: 'Reminders' },
    making: { report: 'Making the report…', reminders: 'Making the reminders…' },
    word: {
      report: 'Download the report for Word (.docx)',
      reminders: 'Download the reminders for Word (.docx)',
    },
    print: 'Print or save as PDF',
    empty: {
      report: 'There is nothing to report on yet.',
      reminders: 'No unit needs a reminder.',
    },
    made: {
      report: () => 'Preview of the report; the Word file and the print say the same.',
      reminders: (count) =>
        count === 1
          ? '1 reminder; the Word file and the print say the same.'
          : `${count} reminders, one a unit; the Word file and the print say the same.`,
    },
    notices: 'Please note',
    makingWord: 'Making the Word file…',
    loaded: (file) => `Downloaded ${file}`,
    noWord:
      'The Word file could not be made. Try again; if it fails once more, use “Print or save as PDF”.',
  },
};
