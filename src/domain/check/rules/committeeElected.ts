/** The congress elects the committee of the next term (II.1(3)); a small unit only its chair. */
import { defineRowRule } from '../rule';

export const committeeElected = defineRowRule({
  code: 'committee-elected',
  name: { vi: 'Chưa bầu ban chấp hành', en: 'Committee not elected' },
  severity: 'error',
  description: {
    vi: 'Đại hội đã tổ chức phải bầu ban chấp hành; đơn vị ít đoàn viên hơn small_unit_members chỉ bầu chủ tịch.',
    en: 'A congress that was held elected a committee; a unit with fewer members than small_unit_members elects only a chair.',
  },
  needs: ['bch_elected'],
  uses: ['members'],
  messages: {
    blank: {
      vi: 'Tổ chức {held:span} nhưng chưa ghi số ủy viên ban chấp hành đã bầu. Ghi số đã bầu.',
      en: 'Held {held:span} without the number of committee members elected. Write the number.',
    },
    zero: {
      vi: 'Tổ chức {held:span} nhưng số ủy viên ban chấp hành đã bầu là 0. Ghi số đã bầu.',
      en: 'Held {held:span} with 0 committee members elected. Write the number elected.',
    },
  },
  checkUnit: (unit, { value, report }) => {
    const members = unit.cells.number('members');
    // Of a unit whose size is not known, nobody can say that it is small.
    const isSmall =
      members.kind === 'number' && members.value < (value('small_unit_members') ?? Infinity);
    const elected = unit.cells.number('bch_elected');
    if (!unit.held || elected.kind === 'unreadable') return;
    if (elected.kind === 'number' && elected.value > 0) return;
    if (isSmall) return;
    const wrong = elected.kind === 'blank' ? 'blank' : 'zero';
    report({ unit, column: 'bch_elected' }, wrong, { held: unit.held });
  },
});
