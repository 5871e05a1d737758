/** The cells of the report that keep what somebody has written, and the way back. */
import { type Child, element } from '../element';
import { WAY } from '../words/wayWords';
import { button } from './parts/button';
import { panel } from './parts/panel';
import type { View } from './view';

export function keptCells({ state: { kept }, language, calls }: View): readonly Child[] {
  if (kept === null) return [];
  const { sheet, cells } = kept;
  const texts = WAY[language];
  const item = (cell: string, text: string, i: number) => {
    const press = () => void calls.showSheet({ sheet, cell });
    const way = button(texts.goToCell(cell), {
      id: `kept-${i}`,
      class: 'link',
      calls: true,
      press,
    });
    return element('li', {}, way, ` ${text === '' ? texts.empty : text}`);
  };
  return [
    panel(
      element('h2', { id: 'kept-title' }, texts.kept(sheet)),
      '',
      element('ul', { class: 'ways' }, ...cells.map(({ cell, text }, i) => item(cell, text, i))),
      button(texts.retake, { id: 'retake', calls: true, press: () => void calls.retakeReport() }),
    ),
  ];
}
