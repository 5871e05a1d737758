/** The pilots come first, so that the others can learn from them. */
import { NO_PILOT, pilotOrder } from '../predicates/pilotOrder';
import { rowPlace } from '../rowPlace';
import { defineTableRule } from '../rule';

export const pilotFirst = defineTableRule({
  code: 'pilot-first',
  name: { vi: 'Tổ chức trước đại hội điểm', en: 'Held before the pilot' },
  severity: 'warning',
  description: {
    vi: 'Đại hội công đoàn cấp cơ sở khác tổ chức sau khi mọi đại hội điểm đã xong, để rút kinh nghiệm chung.',
    en: 'The other grassroots congresses follow all pilots and learn from them.',
  },
  uses: ['pilot', 'start', 'held'],
  messages: {
    early: {
      vi: 'Khai mạc {firstDay:date}, trong khi đại hội điểm ({pilot:text}, {row:localized}) đến {pilotEnd:date} mới xong.',
      en: 'Opened on {firstDay:date}, while the pilot ({pilot:text}, {row:localized}) ended on {pilotEnd:date}.',
    },
    noPilot: NO_PILOT,
    noneInPlan: {
      vi: 'Kế hoạch không quy định đại hội điểm.',
      en: 'The plan names no pilot.',
    },
    pending: {
      vi: 'Đã tổ chức ngày {held:span}, trong khi đại hội điểm ({pilot:text}, {row:localized}) chưa tổ chức.',
      en: 'Held {held:span}, while the pilot ({pilot:text}, {row:localized}) has not been held.',
    },
    unclear: {
      vi: 'Đã tổ chức ngày {held:span}, trong khi ngày tổ chức của đại hội điểm ({pilot:text}, {row:localized}) không đọc được.',
      en: 'Held {held:span}, while the date of the pilot ({pilot:text}, {row:localized}) cannot be read.',
    },
  },
  checkTable: (units, { value, notRun, report }) => {
    const order = pilotOrder(units);
    if (!order) {
      // Where the plan's names are invalid, nobody knows whether there is one.
      const names = value('pilot.unit');
      if (names !== undefined) notRun(names === null ? 'noneInPlan' : 'noPilot', {});
      return;
    }
    const { pilot, pilotEnd, early } = order;
    for (const unit of early) {
      const location = { unit, column: 'held' } as const;
      const { held, firstDay } = unit;
      const about = { pilot: pilot.name, row: rowPlace(pilot, unit) };
      if (pilotEnd !== null) report(location, 'early', { ...about, firstDay, pilotEnd });
      else if (pilot.heldUnclear) report(location, 'unclear', { ...about, held });
      else report(location, 'pending', { ...about, held });
    }
  },
});
