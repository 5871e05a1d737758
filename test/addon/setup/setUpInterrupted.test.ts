import { describe, expect, it } from '@jest/globals';
import type { Workbook } from '../../../src/document';
import type { Host } from '../../../src/host';
import {
  changesOf,
  contentOf,
  expectSameContent,
  FAULTS,
  interrupt,
  sampled,
} from '../interruptedRuns';
import { addSheet, documentOf, openHost, sheetOf } from '../openHost';
import { serviceError } from '../../serviceError';

const KINDS = ['plan', 'tracker', 'tasks'];
const NAMES = ['Kế hoạch', 'Đại hội cơ sở', 'Nhiệm vụ'];
const UNFINISHED = 'Đại hội cơ sở (chưa hoàn tất)';

const empty = () => documentOf('Trang tính1', []);
const setUp = (host: Host, kinds = KINDS) => host.run('setUp', [kinds]);

const clean = empty();
const CHANGES = changesOf(openHost(clean), (host) => setUp(host));
const FINISHED = contentOf(clean);

/**
 * A document in which set-up came to an end at a call: the nth of that name, counted from 0, or
 * some changes later.
 */
function cutShort(name: string, nth = 0, later = 0): Workbook {
  const workbook = empty();
  const places = [...CHANGES.keys()].filter((at) => CHANGES[at] === name);
  interrupt(openHost(workbook), places[nth]! + later, 'ends', (host) => setUp(host));
  return workbook;
}

const namesOf = (workbook: Workbook) => workbook.sheets.map(({ name }) => name);

describe('a set-up that is cut short', () => {
  it.each(FAULTS)(
    'leaves each sheet empty, called unfinished or complete, and the next run makes all of it (%s)',
    (fault) => {
      // The last steps of the tracker, and some of all.
      const renamed = CHANGES.lastIndexOf(
        'Sheet.setName',
        CHANGES.lastIndexOf('Sheet.setName') - 1,
      );
      for (const at of [renamed, ...sampled(CHANGES.length, 2)]) {
        const workbook = empty();
        interrupt(openHost(workbook), at, fault, (host) => setUp(host));
        const complete = new Map(workbook.sheets.map(({ name }, i) => [name, FINISHED[i]]));
        contentOf(workbook).forEach((content, i) => {
          const { name, rows } = workbook.sheets[i]!;
          if (rows.length === 0 || name.endsWith(' (chưa hoàn tất)')) return;
          expectSameContent(unmarked(content), unmarked(complete.get(name)), [at, CHANGES[at]]);
        });
        setUp(openHost(workbook));
        expectSameContent(contentOf(workbook), FINISHED, [at, CHANGES[at]]);
      }
    },
  );

  /** Its mark says last that a sheet is complete. */
  const unmarked = (content: unknown) => ({ ...(content as object), marks: [] });

  it('says so in English where that is the language of the plan', () => {
    const workbook = documentOf('Kế hoạch', [
      ['Khóa', 'Giá trị'],
      ['language', 'en'],
    ]);
    const host = openHost(workbook);
    host.beforeCall = (name) => {
      if (name === 'Sheet.setFrozenRows') throw serviceError('No');
    };
    expect(() => setUp(host, ['tasks'])).toThrow(
      /The sheet “Nhiệm vụ” is not finished\. Make the tracker again/,
    );
    expect(namesOf(workbook)).toEqual(['Kế hoạch', 'Nhiệm vụ (unfinished)']);
    host.beforeCall = undefined;
    expect(setUp(host, ['tasks'])).toMatchObject({ made: ['Nhiệm vụ'] });
  });

  it('is taken up by the mark of a sheet that somebody has renamed, and keeps the name', () => {
    const workbook = cutShort('Range.setValues', 1);
    sheetOf(workbook, UNFINISHED).name = 'Theo dõi 2028';
    expect(setUp(openHost(workbook))).toMatchObject({ made: ['Theo dõi 2028', 'Nhiệm vụ'] });
    sheetOf(workbook, 'Theo dõi 2028').name = 'Đại hội cơ sở';
    expectSameContent(contentOf(workbook), FINISHED);
  });

  it('gives the plan its name back, by which alone it is known', () => {
    const workbook = cutShort('Range.setValues', 0, 1);
    sheetOf(workbook, 'Kế hoạch (chưa hoàn tất)').name = 'KH của huyện';
    expect(setUp(openHost(workbook))).toMatchObject({ made: NAMES });
    expectSameContent(contentOf(workbook), FINISHED);
  });

  it('keeps what somebody has typed into its sheet meanwhile, and dresses it', () => {
    const workbook = cutShort('Range.setValues', 0, 1);
    const plan = sheetOf(workbook, 'Kế hoạch (chưa hoàn tất)');
    expect(plan.validations).toEqual([]);
    const row = plan.rows.findIndex((cells) => cells?.values[0] === 'due_soon_days');
    plan.rows[row]!.values[2] = 9;
    expect(setUp(openHost(workbook))).toMatchObject({ made: namesOf(clean).slice(1) });
    expect(plan.rows[row]!.values[2]).toBe(9);
    expect(plan.validations).toEqual(sheetOf(clean, 'Kế hoạch').validations);
  });

  it('leaves an unfinished sheet to somebody who has used it for something else, and says so', () => {
    const workbook = cutShort('Range.setValues', 1);
    const sheet = sheetOf(workbook, UNFINISHED);
    sheet.rows = [{ values: ['việc riêng'], styles: [] }];
    expect(() => setUp(openHost(workbook))).toThrow(
      `Trang “${UNFINISHED}” chưa tạo xong mà đã có nội dung khác nên được giữ nguyên.`,
    );
    expect(sheet.rows).toEqual([{ values: ['việc riêng'], styles: [] }]);
    expect(namesOf(workbook)).toEqual(['Trang tính1', 'Kế hoạch', UNFINISHED]);
  });

  it('does not touch a sheet of a person that merely has such a name', () => {
    const workbook = empty();
    addSheet(workbook, UNFINISHED, [['Tên CĐCS', 'Ngày tổ chức']]);
    expect(openHost(workbook).run('sidebarStart')).toMatchObject({ trackers: [UNFINISHED] });
    expect(setUp(openHost(workbook))).toMatchObject({ kept: [UNFINISHED] });
  });

  it('leaves no plan, tracker or tasks that anything else takes for finished', () => {
    const [afterPlan, afterTracker, afterTasks] = [0, 1, 2].map((nth) =>
      openHost(cutShort('Sheet.setName', nth)).run('sidebarStart'),
    );
    expect(afterPlan).toMatchObject({ settings: null, trackers: [], candidates: [], present: [] });
    expect(afterTracker).toMatchObject({ trackers: [], candidates: [], present: ['plan'] });
    expect(afterTasks).toMatchObject({ candidates: [], present: ['plan', 'tracker'] });
  });
});

describe('where Google refuses a sheet', () => {
  it('set-up says so in its own words, and whom to ask', () => {
    const workbook = empty();
    const host = openHost(workbook);
    host.beforeCall = (name) => {
      if (name === 'Spreadsheet.insertSheet') throw serviceError('No');
    };
    expect(() => setUp(host)).toThrow(
      /Trang “Kế hoạch” chưa ghi xong\. .*nhờ chủ sở hữu bảng tính/,
    );
    expect(namesOf(workbook)).toEqual(['Trang tính1']);
  });

  it('set-up names what protects an unfinished sheet', () => {
    const workbook = cutShort('Range.setValues');
    workbook.sheets[1]!.protections.push({
      area: { top: 0, left: 0, bottom: 9, right: 9 },
      description: 'khóa',
      editors: ['chu@example.org'],
      warningOnly: false,
    });
    const host = openHost(workbook, { user: { email: 'khac@example.org' } });
    expect(() => setUp(host)).toThrow(
      '“Kế hoạch” chưa ghi xong vì vùng được bảo vệ “khóa” (A1:J10).',
    );
  });
});

describe('two set-ups at once', () => {
  it('make each sheet once: the second sees what the first has made while it waited', () => {
    const workbook = empty();
    const [first, second] = [openHost(workbook), openHost(workbook)];
    second.beforeCall = (name) => {
      if (name !== 'Lock.tryLock') return;
      second.beforeCall = undefined;
      setUp(first);
    };
    expect(setUp(second)).toEqual({ made: [], kept: namesOf(clean).slice(1), added: [] });
    expectSameContent(contentOf(workbook), FINISHED);
  });
});
