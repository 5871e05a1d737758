/** The units that hold the pilot congresses are those that the plan names. */
import { type PilotUnit, pilotUnitFinder } from '../../unit/roles';
import type { Unit } from '../../unit/unit';
import { rowPlace } from '../rowPlace';
import { defineTableRule } from '../rule';

export const pilotDesignated = defineTableRule({
  code: 'pilot-designated',
  name: { vi: 'Đơn vị đại hội điểm chưa đúng', en: 'Pilot units not as planned' },
  severity: 'error',
  description: {
    vi: 'Mỗi đơn vị mà kế hoạch chọn tổ chức đại hội điểm được đánh dấu ở đúng một dòng, và không đơn vị nào khác được đánh dấu.',
    en: 'Each unit that the plan names as a pilot is marked in one row, and no other unit is marked.',
  },
  needs: ['pilot'],
  uses: ['unit_name'],
  looksAtExempt: true,
  messages: {
    unmarked: {
      vi: 'Đơn vị có tên trong kế hoạch (“{unit:text}”), chưa đánh dấu đại hội điểm. Đánh dấu “x” vào ô này.',
      en: 'The plan names this unit as a pilot ("{unit:text}"), and it is not marked. Put an "x" into this cell.',
    },
    missing: {
      vi: 'Chưa có dòng nào của đơn vị đại hội điểm theo kế hoạch “{unit:text}” được đánh dấu. Đánh dấu “x” ở dòng của đơn vị đó, hoặc thêm cách viết tên đang dùng vào thông số “Đơn vị tổ chức đại hội điểm” (pilot.unit).',
      en: 'No marked row names the pilot unit of the plan "{unit:text}". Put an "x" in its row, or add the spelling in use to the parameter "Pilot units" (pilot.unit).',
    },
    second: {
      vi: 'Đơn vị đại hội điểm này đã được đánh dấu ở {row:localized} ({unit:text}). Chỉ để một dấu.',
      en: 'This pilot unit is already marked in {row:localized} ({unit:text}). Keep one mark.',
    },
    other: {
      vi: 'Đơn vị được đánh dấu không phải đơn vị tổ chức đại hội điểm theo kế hoạch ({expected:list}). Chuyển dấu sang đúng đơn vị, hoặc thêm cách viết tên này vào thông số “Đơn vị tổ chức đại hội điểm” (pilot.unit).',
      en: 'The marked unit is not a pilot unit of the plan ({expected:list}). Move the mark, or add this spelling to the parameter "Pilot units" (pilot.unit).',
    },
    unplanned: {
      vi: 'Kế hoạch không nêu đơn vị nào tổ chức đại hội điểm. Bỏ dấu, hoặc ghi tên đơn vị vào thông số “Đơn vị tổ chức đại hội điểm” (pilot.unit).',
      en: 'The plan names no pilot. Remove the mark, or write the unit into the parameter "Pilot units" (pilot.unit).',
    },
  },
  checkTable: (units, { plan, value, report }) => {
    if (value('pilot.unit') === undefined) return;
    const { pilotUnits } = plan;
    const unitNamed = pilotUnitFinder(plan);
    const marked = new Map<PilotUnit, Unit>();
    for (const unit of units) {
      if (!unit.isMarkedPilot) continue;
      const named = unitNamed(unit.cells.key('unit_name'));
      if (unit.exempt) {
        if (named && !marked.has(named)) marked.set(named, unit);
        continue;
      }
      const location = { unit, column: 'pilot' } as const;
      const earlier = named && marked.get(named);
      if (earlier) report(location, 'second', { row: rowPlace(earlier, unit), unit: earlier.name });
      else if (named) marked.set(named, unit);
      else if (pilotUnits.length === 0) report(location, 'unplanned', {});
      else report(location, 'other', { expected: pilotUnits.map(([first]) => first!) });
    }
    const missing = new Set(pilotUnits.filter((pilot) => !marked.has(pilot)));
    for (const unit of units) {
      if (missing.size === 0) return;
      if (unit.level === 'upper' || unit.exempt || unit.isMarkedPilot) continue;
      const named = unitNamed(unit.cells.key('unit_name'));
      if (!named || !missing.delete(named)) continue;
      report({ unit, column: 'pilot' }, 'unmarked', { unit: named[0]! });
    }
    for (const [unit] of missing) report(null, 'missing', { unit: unit! });
  },
});
