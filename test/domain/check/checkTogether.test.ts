import { describe, expect, it } from '@jest/globals';
import { parseIsoDay } from '../../../src/domain/calendar';
import type { Cell } from '../../../src/domain/sheet/cell';
import { checkTogether } from '../../../src/domain/check/engine';
import { readPlan } from '../../../src/domain/plan/readPlan';
import { trackerOf } from '../trackerTable';

const HEADER = ['Tên CĐCS', 'Cấp', 'Đại hội điểm', 'Ngày dự kiến', 'Ngày tổ chức'];
const PILOT = ['Trung tâm GDNN – GDTX', '', 'x', '', ''];
const UPPER = ['Công đoàn huyện', 'Huyện', '', '', '20/6/2023'];

/** The findings about all units, of each sheet, on 1 July 2023. */
function findings(...sheets: (readonly (readonly Cell[])[])[]) {
  const trackers = sheets.map((rows, i) =>
    trackerOf({ name: `Khối ${i + 1}`, rows: [HEADER, ...rows], merges: [] }, readPlan([])),
  );
  return checkTogether(trackers, readPlan([]), parseIsoDay('2023-07-01')!).map((result) =>
    result.findings.flatMap(({ code, row }) =>
      /^pilot|^level/.test(code) ? [`${code} ${row ?? '–'}`] : [],
    ),
  );
}

describe('trackers that are checked together', () => {
  it('have one pilot among them', () => {
    expect(findings([PILOT], [['Trường A', '', '', '', '']])).toEqual([[], []]);
    expect(findings([['Trường A', '', '', '', '']], [])).toEqual([['pilot-designated –'], []]);
    expect(findings([PILOT], [PILOT])).toEqual([[], ['pilot-designated 2']]);
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
