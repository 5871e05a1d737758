/** The tracker has a header with the columns without which nothing can be checked. */
import { defineSourceRule } from '../rule';
import { COLUMNS } from '../../tracker/columns';

/** How many spellings of a header a message gives; there are more than anybody reads. */
const EXAMPLES = 4;

export const headerMissing = defineSourceRule({
  code: 'header-missing',
  name: { vi: 'Thiếu cột bắt buộc', en: 'Required column missing' },
  severity: 'error',
  isAboutData: true,
  description: {
    vi: 'Bảng theo dõi có dòng tiêu đề với cột tên đơn vị và cột ngày tổ chức.',
    en: 'The tracker has a header row with the unit name and the date held.',
  },
  messages: {
    missing: {
      vi: 'Trang “{sheet:text}”: không tìm thấy cột {columns:list} trong 20 dòng đầu. Ghi tiêu đề cột, ví dụ {headers:list}.',
      en: 'Sheet "{sheet:text}": no column {columns:list} in the first 20 rows. Write the headers, e.g. {headers:list}.',
    },
  },
  checkSource: ({ tracker }, { report }) => {
    if (tracker.missing.length === 0) return;
    const columns = tracker.missing.map((column) => `“${COLUMNS[column].headers[0]}”`);
    const headers = tracker.missing.map((column) =>
      COLUMNS[column].headers.slice(0, EXAMPLES).join(' / '),
    );
    report(null, 'missing', { sheet: tracker.sheet, columns, headers });
  },
});
