/** A paper's table, whose header stands on each page. */
import type { PaperTable } from '../../domain/paper/paper';
import type { Language } from '../../domain/text/language';
import { element } from '../../sidebar/element';
import { cellText } from '../shownCell';

/** A longer word may be broken, so that the table stays as wide as the text. */
const LONG_WORD = /\S{25}/;

export function paperTable({ columns, rows }: PaperTable, language: Language): HTMLElement {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => {
    const column = element('col');
    column.style.width = `${(100 * share) / all}%`;
    return column;
  });
  const headers = columns.map(({ header }) =>
    element('th', { scope: 'col', class: classes('', header) }, header),
  );
  return element(
    'table',
    {},
    element('colgroup', {}, ...widths),
    element('thead', {}, element('tr', {}, ...headers)),
    element(
      'tbody',
      {},
      ...rows.map(({ cells, isTotal }) =>
        element(
          'tr',
          { class: isTotal ? 'total' : null },
          ...columns.map(({ align }, at) => {
            const text = cellText(cells[at] ?? '', language);
            return element('td', { class: classes(align, text) }, text);
          }),
        ),
      ),
    ),
  );
}

function classes(align: string, text: string): string {
  return LONG_WORD.test(text) ? `${align} long` : align;
}
