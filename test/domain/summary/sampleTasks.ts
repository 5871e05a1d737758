/** A task sheet for tests of the summaries. */
import type { Cell } from '../../../src/domain/sheet/cell';
import type { SheetGrid } from '../../../src/domain/sheet/grid';
import type { Language } from '../../../src/domain/text/language';
import { taskGridOf } from '../setup/taskSheet';
import { isoDay } from '../trackerTable';

const [LEAD, COMPLETED, EVIDENCE] = [3, 8, 9];

/** The plan's tasks as set-up writes them, some of them done, and two that users have added. */
export function sampleTasks(language: Language): SheetGrid {
  const grid = taskGridOf(language);
  const changes: Readonly<Record<number, Readonly<Record<number, Cell>>>> = {
    7: { [COMPLETED]: { date: isoDay('2023-02-10') }, [EVIDENCE]: 'Báo cáo số 05/BC-LĐLĐ' },
    8: { [COMPLETED]: 'Sáng 20/2/2023' },
    11: { [LEAD]: 'các cấp uỷ đảng' },
    12: { [COMPLETED]: '2/10' },
  };
  const added: Cell[][] = [
    ['', '', 'Gửi giấy mời', 'Văn phòng', '', '', '10/5/2023', '', '12/5/2023'],
    ['', '', '=HYPERLINK("http://x")', '', '', '', 'cuối tháng 5', '', ''],
  ];
  const isFree = grid.rows.map((row) => row[2] === '');
  const firstFree = isFree.indexOf(true, 3);
  return {
    ...grid,
    rows: grid.rows.map((row, i) => {
      const written = added[i - firstFree];
      return written ?? row.map((cell, column) => changes[i]?.[column] ?? cell);
    }),
  };
}
