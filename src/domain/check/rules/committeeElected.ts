/** The congress elects the committee of the next term (II.1(3)); a small unit only its chair. */
import { isSmallUnit } from '../predicates/smallUnit';
import { defineRowRule } from '../rule';

export const committeeElected = defineRowRule({
  code: 'committee-elected',
  name: { vi: 'Chưa bầu Ban Chấp hành', en: 'Committee not elected' },
  severity: 'error',
  description: {
    vi: 'Đại hội đã tổ chức phải bầu Ban Chấp hành; CĐCS có ít đoàn viên hơn mức quy định ở trang Kế hoạch (small_unit_members) chỉ bầu Chủ tịch.',
    en: 'A congress that was held elected a committee; a unit with fewer members than the plan says (small_unit_members) elects only a chair.',
  },
  needs: ['bch_elected'],
  uses: ['members'],
  messages: {
    blank: {
      vi: 'Đã tổ chức ngày {held:span} nhưng chưa ghi số ủy viên Ban Chấp hành đã bầu. Ghi số đã bầu.',
      en: 'Held {held:span} without the number of committee members elected. Write the number.',
    },
    zero: {
      vi: 'Đã tổ chức ngày {held:span} nhưng số ủy viên Ban Chấp hành đã bầu là 0. Ghi số đã bầu.',
      en: 'Held {held:span} with 0 committee members elected. Write the number elected.',
    },
  },
  checkUnit: (unit, { value, report }) => {
    const isSmall = isSmallUnit(unit, () => value('small_unit_members'));
    const elected = unit.cells.number('bch_elected');
    if (!unit.held || elected.kind === 'unreadable') return;
    if (elected.kind === 'number' && elected.value > 0) return;
    if (isSmall) return;
    const wrong = elected.kind === 'blank' ? 'blank' : 'zero';
    report({ unit, column: 'bch_elected' }, wrong, { held: unit.held });
  },
});
