/** The report that goes upward, ready to print on A4 (SPEC 8; plan III.6). */
import { paperSheet } from '../../paper/sheet/paperSheet';
import type { Language } from '../../text/language';
import { defineSummary } from '../defineSummary';
import { aboutLine } from '../parts/aboutLine';
import { reportPaper } from './reportPaper';
import { REPORT_WORDS } from './reportWords';

const vi = {
  print: (range: string) => [
    `Để in (phần này không in): chọn các ô ${range}, vào Tệp → In, ở mục In chọn “Ô đã chọn”.`,
    'Khổ giấy A4, hướng trang Dọc, tỷ lệ “Vừa với chiều rộng”; bỏ chọn “Hiển thị đường lưới”.',
  ],
};

const WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    print: (range) => [
      `To print (this part is not printed): select ${range}, File → Print, print 'Selected cells'.`,
      "Paper A4, portrait, scale 'Fit to width'; clear 'Show gridlines'.",
    ],
  },
};

/** The sheet `Báo cáo`. Figures count grassroots and pilot units; the upper congress stands alone. */
export const reportSheet = defineSummary({
  kind: 'report',
  name: { vi: REPORT_WORDS.vi.name, en: REPORT_WORDS.en.name },
  orientation: 'portrait',
  hidesGridlines: true,
  build: (input) => {
    const words = WORDS[input.language];
    const below = (printed: string) => [aboutLine(input), ...words.print(printed)];
    return paperSheet(reportPaper(input), below).content;
  },
});
