import { describe, expect, it } from '@jest/globals';
import { parseIsoDay } from '../../../src/domain/calendar';
import type { Cell } from '../../../src/domain/sheet/cell';
import { checkTogether } from '../../../src/domain/check/engine';
import { readPlanFile } from '../../../src/domain/plan/reading/planFile';
import { readPlan } from '../../../src/domain/plan/reading/readPlan';
import { trackerOf } from '../trackerTable';
import { renderMessage } from '../../../src/domain/text/message';

const HEADER = ['Tên CĐCS', 'Cấp', 'Đại hội điểm', 'Ngày dự kiến', 'Ngày tổ chức'];
const PILOT = ['Trung tâm GDNN – GDTX', '', 'x', '', ''];
const UPPER = ['Công đoàn huyện', 'Huyện', '', '', '20/6/2023'];

/** The findings about all units and about repeated ones, of each sheet, on 1 July 2023. */
function results(...sheets: (readonly (readonly Cell[])[])[]) {
  const trackers = sheets.map((rows, i) =>
    trackerOf({ name: `Khối ${i + 1}`, rows: [HEADER, ...rows], merges: [] }, readPlan([])),
  );
  return checkTogether(trackers, readPlan([]), parseIsoDay('2023-07-01')!);
}

function findings(...sheets: Parameters<typeof results>) {
  return results(...sheets).map((result) =>
    result.findings.flatMap(({ code, row }) =>
      /^pilot|^level|^duplicate/.test(code) ? [`${code} ${row ?? '–'}`] : [],
    ),
  );
}

function messages(...sheets: Parameters<typeof results>) {
  return results(...sheets).flatMap((result) =>
    result.findings.flatMap(({ code, message }) =>
      /^pilot|^duplicate/.test(code) ? [renderMessage(message, 'vi')] : [],
    ),
  );
}

describe('trackers that are checked together', () => {
  it('have one pilot among them', () => {
    expect(findings([PILOT], [['Trường A', '', '', '', '']])).toEqual([[], []]);
    expect(findings([['Trường A', '', '', '', '']], [])).toEqual([['pilot-designated –'], []]);
    expect(findings([PILOT], [PILOT])).toEqual([[], ['pilot-designated 2', 'duplicate-unit 2']]);
  });

  it('have it where no sheet marks one in the first row with its name, and nowhere else', () => {
    const unmarked = [PILOT[0]!, '', '', '', '10/2/2023'];
    const again = ['TT GDNN – GDTX', '', '', '', '10/2/2023'];
    const milestones = results([UPPER], [unmarked], [again]).map(({ units }) =>
      units.map(({ milestone }) => milestone),
    );
    expect(milestones).toEqual([['upper'], ['pilot'], ['grassroots']]);
  });

  it('have no pilot by name as soon as a row of any sheet is marked', () => {
    const milestones = results([[PILOT[0]!, '', '', '', '']], [['Trường A', '', 'x', '', '']]).map(
      ({ units }) => units.map(({ milestone }) => milestone),
    );
    expect(milestones).toEqual([['grassroots'], ['pilot']]);
  });

  it('are told once what is wrong with the plan, on the first that can be checked', () => {
    const plan = readPlan([readPlanFile({ due_soon_days: 'nhiều' })]);
    const headerless = { name: 'Khác', rows: [['Tên CĐCS'], ['Trường A']], merges: [] };
    const whole = ['Khối 1', 'Khối 2'].map((name) => ({ name, rows: [HEADER, PILOT], merges: [] }));
    const codesOf = (grids: (typeof whole)[number][]) =>
      checkTogether(
        grids.map((grid) => trackerOf(grid, plan)),
        plan,
        parseIsoDay('2023-07-01')!,
      ).map(({ findings: found }) => found.filter(({ code }) => code === 'plan-invalid').length);
    expect(codesOf(whole)).toEqual([1, 0]);
    expect(codesOf([headerless, ...whole] as typeof whole)).toEqual([0, 1, 0]);
    expect(codesOf([headerless] as typeof whole)).toEqual([1]);
  });

  it('hold each unit once, by its name or its code', () => {
    const school = ['Trường A', '', '', '', ''];
    expect(findings([PILOT, school], [['CĐCS trường a', '', '', '', '']], [school])).toEqual([
      [],
      ['duplicate-unit 2'],
      ['duplicate-unit 2'],
    ]);
  });

  it('name rows of other sheets with their sheet', () => {
    const early = ['Trường A', '', '', '', '12/4/2023'];
    expect(messages([PILOT, early], [PILOT, ['Trường B', '', '', '', '12/4/2023']])).toEqual([
      expect.stringContaining('(Trung tâm GDNN – GDTX, dòng 2) chưa tổ chức'),
      expect.stringContaining('đã được đánh dấu ở dòng 2 trang Khối 1 (Trung tâm GDNN – GDTX)'),
      expect.stringContaining('đã có ở dòng 2 trang Khối 1 (Trung tâm GDNN – GDTX)'),
      expect.stringContaining('(Trung tâm GDNN – GDTX, dòng 2 trang Khối 1) chưa tổ chức'),
    ]);
  });

  it('wait for it in every sheet', () => {
    expect(findings([PILOT], [['Trường A', '', '', '', '12/4/2023']])).toEqual([
      [],
      ['pilot-first 2'],
    ]);
  });

  it('are all done before the upper’s congress, wherever that stands', () => {
    const pilotHeld = [...PILOT.slice(0, 4), '10/2/2023'];
    const open = ['Trường A', '', '', '', ''];
    expect(findings([open], [pilotHeld, UPPER])).toEqual([[], ['level-order 3']]);
    const held = ['Trường A', '', '', '', '12/4/2023'];
    expect(findings([held], [pilotHeld, UPPER])).toEqual([[], []]);
  });
});
