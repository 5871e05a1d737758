/** Each known column stands in the tracker once. */
import { defineSourceRule } from '../rule';
import { columnLetter } from '../../sheet/grid';
import { columnLabel } from '../../tracker/columns';

export const headerDuplicate = defineSourceRule({
  code: 'header-duplicate',
  name: { vi: 'Trùng tiêu đề cột', en: 'Column header repeated' },
  severity: 'error',
  isAboutData: true,
  description: {
    vi: 'Mỗi cột chỉ có một tiêu đề; cột trùng bên phải không được dùng.',
    en: 'Each column is headed once; a further one to the right is not used.',
  },
  messages: {
    duplicate: {
      vi: 'Cột {letter:text} trùng với cột {used:text} ({column:column}) nên không được dùng. Đổi tiêu đề hoặc xóa cột trùng.',
      en: 'Column {letter:text} repeats column {used:text} ({column:column}) and is not used. Rename or remove it.',
    },
  },
  checkSource: ({ tracker: { sheet, header, missing } }, { report }) => {
    if (!header || missing.length > 0) return;
    for (const { column, at } of header.duplicates) {
      const used = columnLetter(header.columns.get(column)!);
      const letter = columnLetter(at);
      const address = `${sheet}!${letter}${header.top + header.levels}`;
      report(null, 'duplicate', { letter, used, column: columnLabel(column) }, address);
    }
  },
});
