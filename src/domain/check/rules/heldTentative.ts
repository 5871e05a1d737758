/** A planned date under the date held means that the congress was not held. */
import { defineRowRule } from '../rule';
import { columnLabel } from '../../tracker/columns';

export const heldTentative = defineRowRule({
  code: 'held-tentative',
  name: { vi: 'Ngày dự kiến ghi nhầm cột', en: 'Planned date in the date held' },
  severity: 'warning',
  isAboutData: true,
  description: {
    vi: 'Cột ngày tổ chức chỉ ghi ngày đã tổ chức, không ghi ngày dự kiến.',
    en: 'The date held is a day on which the congress took place, not a planned one.',
  },
  uses: ['held'],
  messages: {
    tentative: {
      vi: 'Ô ghi “{text:text}” nên tính là chưa tổ chức. Chuyển ngày dự kiến sang cột “{planned:column}”.',
      en: 'The cell says "{text:text}", so the congress counts as not held. Move the planned date to "{planned:column}".',
    },
  },
  checkUnit: (unit, { report }) => {
    const held = unit.cells.date('held');
    if (held.kind !== 'tentative') return;
    const planned = columnLabel('planned');
    report({ unit, column: 'held' }, 'tentative', { text: held.text, planned });
  },
});
