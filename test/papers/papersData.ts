/** Papers for the page that shows them: a report of several pages, and letters to units. */
import type { Paper, PaperTable } from '../../src/domain/paper/paper';
import type { Language } from '../../src/domain/text/language';
import { SAMPLE_PAPER } from '../domain/paper/samplePaper';

/** A text that is no markup, whatever it looks like. */
export const HOSTILE = `Tổ <script>alert(1)</script> & "Sao Mai" <img src=x onerror=alert(2)> 'số 1'`;

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['TT', 'Tên CĐCS', 'Hạn', 'Lý do chưa tổ chức'],
  en: ['No.', 'Grassroots union', 'Deadline', 'Why not held yet'],
};
/** Long enough for a row to be split. */
export const REASONS: Readonly<Record<Language, string>> = {
  vi: 'Chờ kiện toàn nhân sự ban chấp hành; chưa được cấp ủy duyệt đề án; chủ tịch đang đi học và thư ký chuyển công tác',
  en: 'Waiting for its committee to be complete; the plan is not approved yet',
};

/** As many units as fill more than one page. */
function overdue(language: Language): PaperTable {
  const [no, name, deadline, reason] = HEADERS[language] as [string, string, string, string];
  return {
    kind: 'table',
    key: 'overdue',
    columns: [
      { key: 'no', header: no, share: 1, align: 'center' },
      { key: 'name', header: name, share: 5, align: 'left' },
      { key: 'deadline', header: deadline, share: 2, align: 'center' },
      { key: 'reason', header: reason, share: 5, align: 'left' },
    ],
    rows: Array.from({ length: 40 }, (_, at) => ({
      key: `unit-${at + 1}`,
      cells: [
        at + 1,
        at === 0 ? HOSTILE : `Trường Tiểu học số ${at + 1} Bản Bo`,
        '31/5/2023',
        REASONS[language],
      ],
    })),
  };
}

/** A report with every part. */
export function report(language: Language): Paper {
  const blocks = [
    ...SAMPLE_PAPER.blocks.slice(0, -2),
    overdue(language),
    ...SAMPLE_PAPER.blocks.slice(-2),
  ];
  if (language === 'vi') return { ...SAMPLE_PAPER, blocks };
  return {
    ...SAMPLE_PAPER,
    language,
    fileName: 'Report-20-5-2023',
    title: [
      { key: 'title', text: 'REPORT', style: 'bold' },
      { key: 'subject', text: 'On the grassroots union congresses', style: 'bold' },
      { rule: 'short' },
    ],
    blocks,
  };
}

/** Letters to so many units. */
export function letters(language: Language, count: number): Paper[] {
  return Array.from({ length: count }, (_, at) => ({
    ...SAMPLE_PAPER,
    language,
    fileName: language === 'vi' ? 'Don-doc-20-5-2023' : 'Reminders-20-5-2023',
    title: [],
    addressees: [
      {
        key: 'addressee',
        text:
          language === 'vi'
            ? `Kính gửi: Công đoàn Trường số ${at + 1}`
            : `To: the union of School ${at + 1}`,
      },
    ],
    blocks: [
      {
        kind: 'paragraph' as const,
        key: 'reminder',
        text:
          language === 'vi'
            ? `Đề nghị đơn vị số ${at + 1} tổ chức đại hội trước ngày 31/5/2023.`
            : `Unit ${at + 1} is asked to hold its congress before 31 May 2023.`,
      },
    ],
    foot: { ...SAMPLE_PAPER.foot, preparer: [] },
  }));
}
