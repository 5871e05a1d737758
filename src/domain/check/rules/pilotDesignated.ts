/** One unit holds the pilot congress, and it is the one that the plan names (II.4.1). */
import { defineTableRule } from '../rule';
import { spellingKey } from '../../text/spelling';

export const pilotDesignated = defineTableRule({
  code: 'pilot-designated',
  name: { vi: 'Đơn vị đại hội điểm chưa đúng', en: 'Pilot unit not as planned' },
  severity: 'error',
  clause: 'II.4.1',
  description: {
    vi: 'Có đúng một đơn vị được đánh dấu đại hội điểm, và đó là đơn vị nêu trong kế hoạch.',
    en: 'Exactly one unit is marked as the pilot, and it is the unit that the plan names.',
  },
  needs: ['pilot'],
  messages: {
    none: {
      vi: 'Chưa có đơn vị nào được đánh dấu đại hội điểm. Đánh dấu “x” ở dòng của đơn vị nêu trong kế hoạch.',
      en: 'No unit is marked as the pilot. Put an "x" in the row of the unit that the plan names.',
    },
    second: {
      vi: 'Đã đánh dấu đại hội điểm ở dòng {first:number} ({unit:text}). Chỉ để một đơn vị.',
      en: 'The pilot is already marked in row {first:number} ({unit:text}). Keep one mark.',
    },
    other: {
      vi: 'Đơn vị được đánh dấu không phải đơn vị làm điểm theo kế hoạch ({expected:list}). Chuyển dấu sang đúng đơn vị, hoặc thêm cách viết tên này vào pilot.unit.',
      en: 'The marked unit is not the pilot unit of the plan ({expected:list}). Move the mark, or add this spelling to pilot.unit.',
    },
  },
  checkTable: (units, { value, report }) => {
    const expected = value('pilot.unit')
      ?.split(';')
      .map((spelling) => spelling.trim())
      .filter((spelling) => spelling !== '');
    const [first, ...others] = units.filter(({ pilot }) => pilot);
    if (!first) {
      report(null, 'none', {});
      return;
    }
    const name = spellingKey(first.name);
    if (expected && !expected.some((spelling) => name.includes(spellingKey(spelling)))) {
      report({ unit: first, column: 'pilot' }, 'other', { expected });
    }
    for (const unit of others) {
      report({ unit, column: 'pilot' }, 'second', { first: first.row, unit: first.name });
    }
  },
});
