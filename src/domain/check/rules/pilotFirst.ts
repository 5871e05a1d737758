/** The pilot comes first, so that the others can learn from it (II.4.1). */
import { NO_PILOT, pilotOrder } from '../predicates/pilotOrder';
import { defineTableRule } from '../rule';

export const pilotFirst = defineTableRule({
  code: 'pilot-first',
  name: { vi: 'Tổ chức trước đại hội điểm', en: 'Held before the pilot' },
  severity: 'warning',
  clause: 'II.4.1',
  description: {
    vi: 'Đại hội cơ sở khác tổ chức sau khi đại hội điểm đã xong, để rút kinh nghiệm chung. Mức độ đặt ở pilot_first.severity.',
    en: 'The other grassroots congresses follow the pilot and learn from it. pilot_first.severity sets how bad it is.',
  },
  needs: ['pilot'],
  uses: ['start', 'held'],
  messages: {
    early: {
      vi: 'Khai mạc {firstDay:date}, trong khi đại hội điểm ({pilot:text}, dòng {row:number}) đến {pilotEnd:date} mới xong.',
      en: 'Opened on {firstDay:date}, while the pilot ({pilot:text}, row {row:number}) ended on {pilotEnd:date}.',
    },
    noPilot: NO_PILOT,
    pending: {
      vi: 'Đã tổ chức {held:span}, trong khi đại hội điểm ({pilot:text}, dòng {row:number}) chưa tổ chức.',
      en: 'Held {held:span}, while the pilot ({pilot:text}, row {row:number}) has not been held.',
    },
  },
  checkTable: (units, { value, notRun, report }) => {
    const pilot = units.find((unit) => unit.pilot);
    const severity = value('pilot_first.severity');
    if (!pilot) notRun('noPilot', {});
    if (!pilot || severity === undefined || severity === 'off') return;
    const about = { pilot: pilot.name, row: pilot.row };
    const { pilotEnd, early } = pilotOrder(pilot, units);
    for (const unit of early) {
      const location = { unit, column: 'held', severity } as const;
      const { held, firstDay } = unit;
      if (pilotEnd === null) report(location, 'pending', { ...about, held });
      else report(location, 'early', { ...about, firstDay, pilotEnd });
    }
  },
});
