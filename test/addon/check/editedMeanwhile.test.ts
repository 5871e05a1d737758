import { describe, expect, it } from '@jest/globals';
import { insertColumns, type Sheet } from '../../../src/document';
import { addSheet, columnContents, documentOf, openHost, sheetOf } from '../openHost';

const NAME = 'Theo dõi';
const STATUS = 3;
const TELLING = /(Range|Finder)\.(get(Values|Formulas|MergedRanges)|find|set)/;

function tracker() {
  const workbook = documentOf(NAME, [
    ['TT', 'Tên CĐCS', 'Ngày tổ chức', 'Trạng thái'],
    [1, 'Trường A', '12/4/2023', null],
    [2, 'Trường B', null, null],
    [3, 'Trường C', '12/4/2023', null],
  ]);
  const host = openHost(workbook);
  host.run('checkFromMenu');
  return { workbook, host, sheet: sheetOf(workbook, NAME) };
}

/** Types a date without an event that reaches the add-on, as a script or an import does. */
function type(sheet: Sheet, row: number, held: string): void {
  sheet.rows[row]!.values[2] = held;
  sheet.revision++;
}

function statusesOf(sheet: Sheet): unknown[] {
  return columnContents(sheet, STATUS).map((content) => content ?? '');
}

const FLOWS = [
  ['a check', 'checkFromMenu'],
  ['the summaries', 'summariesFromMenu'],
] as const;

describe.each(FLOWS)('while %s runs and somebody types a date', (_, flow) => {
  it('at any moment, its status is right after it, or blank where the edit came last', () => {
    const failures: unknown[] = [];
    for (let at = 1; ; at += 1 + Math.floor(at / 6)) {
      const { workbook, host, sheet } = tracker();
      let call = 0;
      host.beforeCall = (name) => {
        if (!TELLING.test(name) || ++call !== at) return;
        // The trigger does not get the lock.
        host.beforeCall = undefined;
        openHost(workbook).edit(NAME, 'C4', '2/6/2022');
        openHost(workbook).edit(NAME, 'C2', '31/4/2023');
      };
      host.run(flow);
      const shown = statusesOf(sheet);
      if (call < at) break;
      const isRight = ['Thiếu dữ liệu', ''].includes(String(shown[0]));
      if (!isRight || !['Hoàn thành đúng hạn', ''].includes(String(shown[2]))) {
        failures.push({ at, shown });
      }
    }
    expect(failures).toEqual([]);
  });
});

describe('the summaries of a tracker that is edited meanwhile', () => {
  function summedUp(act: (sheet: Sheet) => void) {
    const { workbook, host, sheet } = tracker();
    host.beforeCall = (name) => {
      if (name !== 'Spreadsheet.insertSheet') return;
      host.beforeCall = undefined;
      act(sheet);
    };
    host.run('summariesFromMenu');
    const [toast] = host.ui.toasts.slice(-1);
    return { workbook, sheet, told: toast!.text };
  }

  it('have its statuses as they are now, and say that they are from the data before', () => {
    const { sheet, told } = summedUp((one) => type(one, 1, '31/4/2023'));
    expect(statusesOf(sheet)[0]).toBe('Thiếu dữ liệu');
    expect(told).toContain('Trang “Theo dõi” đã được sửa trong khi tổng hợp');
    expect(told).toContain('Hãy tổng hợp lại');
  });

  it('say nothing where only columns were moved', () => {
    const { told } = summedUp((one) => insertColumns(one, 1, 1));
    expect(told).not.toContain('trong khi tổng hợp');
  });

  it('follow a plan that is edited meanwhile, and say so', () => {
    const { workbook, host, sheet } = tracker();
    const plan = addSheet(workbook, 'Kế hoạch', [
      ['Khóa', 'Giá trị'],
      ['grassroots.complete_before', '31/5/2023'],
    ]);
    host.beforeCall = (name) => {
      if (name !== 'Spreadsheet.insertSheet') return;
      host.beforeCall = undefined;
      plan.rows[1]!.values[1] = '1/4/2023';
    };
    host.run('summariesFromMenu');
    expect(statusesOf(sheet)[0]).toBe('Hoàn thành trễ hạn');
    expect(host.ui.toasts.slice(-1)[0]!.text).toContain('Trang “Kế hoạch” đã được sửa');
  });
});
