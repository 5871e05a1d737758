import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { setUpPage } from '../../../src/addon/addonApi';
import { insertRows, type Scalar, type Workbook } from '../../../src/document';
import { writeSetUpFile } from '../../../src/domain/setup/setUpFile';
import type { SetUpSheet } from '../../../src/domain/setup/setUpNames';
import type { Host } from '../../../src/host';
import {
  changesOf,
  contentOf,
  expectSameContent,
  FAULTS,
  interrupt,
  sampled,
} from '../interruptedRuns';
import { FILES } from '../../bundle';
import { documentOf, openHost, sheetOf } from '../openHost';
import { serviceError } from '../../serviceError';

const PLAN = 'Kế hoạch';
const VERSION_1 = (
  JSON.parse(readFileSync(join(__dirname, 'planSheetOfVersion1.json'), 'utf8')) as {
    vi: SetUpSheet;
  }
).vi;

/** A document with the plan sheet that version 1 of the product made. */
function versionOne(): Workbook {
  const workbook = documentOf('Trang tính1', []);
  const files = { ...FILES, [setUpPage('vi')]: writeSetUpFile([VERSION_1]) };
  openHost(workbook, { files }).run('setUp', [['plan']]);
  sheetOf(workbook, PLAN).metadata = [{ key: 'congress.setup', value: 'plan:1', column: null }];
  return workbook;
}

/** A plan sheet of an office's own, with remarks under its two parameters. */
const ownPlan = () =>
  documentOf(PLAN, [
    ['Khóa', 'Giá trị', 'Ghi chú'],
    ['due_soon_days', 7, null],
    ['before_reading', null, null],
    [null, null, null],
    ['Lưu ý: hỏi lại chị Hoa', null, 'x'],
  ]);

const migrate = (host: Host) => host.run('setUp', [['plan']]);
const save = (host: Host) =>
  host.run('saveSettings', [{ language: 'en', dueSoonDays: 9, asOf: '2023-05-11' }]);

const RUNS = [
  ['set-up on a plan sheet of version 1', versionOne, migrate, 3],
  ['set-up on a plan sheet of an office’s own', ownPlan, migrate, 3],
  ['settings saved on a plan sheet that lacks them', ownPlan, save, 6],
] as const;

describe.each(RUNS)('%s, cut short', (_, make, run, about) => {
  it.each(FAULTS)('is completed by the next one as if nothing had been (%s)', (fault) => {
    const clean = make();
    const changes = changesOf(openHost(clean), run);
    const finished = contentOf(clean);
    for (const at of sampled(changes.length, about)) {
      const workbook = make();
      interrupt(openHost(workbook), at, fault, run);
      run(openHost(workbook));
      expectSameContent(contentOf(workbook), finished, [at, changes[at]]);
    }
  });
});

describe('rows added to the plan sheet', () => {
  const textsOf = (workbook: Workbook) =>
    Array.from(sheetOf(workbook, PLAN).rows, (row) => (row?.values ?? []).map((one) => one ?? ''));
  const own: Scalar[] = ['Lưu ý: hỏi lại chị Hoa', '', 'x'];

  it('take the blank rows that a run has inserted which was cut short, and no others', () => {
    const clean = ownPlan();
    const changes = changesOf(openHost(clean), save);
    const workbook = ownPlan();
    const at = changes.lastIndexOf('Range.setValues');
    interrupt(openHost(workbook), at, 'ends', save);
    const gap = (one: Workbook) => textsOf(one).findIndex(([text]) => text === own[0]);
    expect(gap(workbook)).toBe(gap(clean));
    save(openHost(workbook));
    expect(gap(workbook)).toBe(gap(clean));
  });

  it('never overwrite what somebody moves there meanwhile: the run says so, and may be repeated', () => {
    const workbook = ownPlan();
    const host = openHost(workbook);
    let hasInserted = false;
    host.beforeCall = (name) => {
      hasInserted ||= name === 'Sheet.insertRowsAfter';
      if (!hasInserted || name !== 'Range.getValues') return;
      host.beforeCall = undefined;
      insertRows(sheetOf(workbook, PLAN), 0, 1);
      sheetOf(workbook, PLAN).rows[3]!.values = ['Dòng mới', null, 'của tôi'];
      sheetOf(workbook, PLAN).rows[4] = { values: ['Dòng nữa', null, 'của tôi'], styles: [] };
    };
    expect(() => save(host)).toThrow(/“Kế hoạch” vừa có người sửa nên chưa bổ sung xong/);
    expect(textsOf(workbook).map(([first]) => first)).toEqual(
      expect.arrayContaining(['Dòng mới', 'Dòng nữa', own[0]]),
    );
  });

  it('are there once where two settings are saved at once', () => {
    const clean = ownPlan();
    save(openHost(clean));
    const workbook = ownPlan();
    const [first, second] = [openHost(workbook), openHost(workbook)];
    second.beforeCall = (name) => {
      if (name !== 'Lock.tryLock') return;
      second.beforeCall = undefined;
      save(first);
    };
    save(second);
    expectSameContent(contentOf(workbook), contentOf(clean));
  });

  it('that Google refuses are an add-on sentence for set-up and for settings', () => {
    const host = openHost(ownPlan());
    host.beforeCall = (name) => {
      if (name === 'Sheet.insertRowsAfter') throw serviceError('No');
    };
    expect(() => migrate(host)).toThrow(/Trang “Kế hoạch” chưa ghi xong\./);
    expect(() => save(host)).toThrow(/chưa lưu đủ cài đặt/);
  });
});

describe('an old key', () => {
  it('is renamed in its own row alone, also where a row is inserted above meanwhile', () => {
    const workbook = versionOne();
    const sheet = sheetOf(workbook, PLAN);
    const host = openHost(workbook);
    const keysBefore = sheet.rows.map((row) => row?.values[0]);
    host.beforeCall = (name) => {
      if (name !== 'Range.getValue') return;
      host.beforeCall = undefined;
      insertRows(sheet, 0, 1);
    };
    migrate(host);
    const keys = sheet.rows.map((row) => row?.values[0]);
    for (const key of keysBefore) {
      if (typeof key !== 'string' || key.startsWith('district.')) continue;
      if (key === 'pilot_first.severity') continue;
      expect(keys.filter((one) => one === key)).toEqual([key]);
    }
  });
});

describe('a setting', () => {
  it('is written beside its key, also where rows are inserted between two of them', () => {
    const workbook = ownPlan();
    save(openHost(workbook));
    const sheet = sheetOf(workbook, PLAN);
    const host = openHost(workbook);
    let isMoved = false;
    host.beforeCall = (name) => {
      if (name === 'Range.setValue') isMoved = true;
      else if (isMoved) {
        host.beforeCall = undefined;
        insertRows(sheet, 1, 2);
      }
    };
    host.run('saveSettings', [{ language: 'vi', dueSoonDays: 20 }]);
    const valueOf = (key: string) => sheet.rows.find((row) => row?.values[0] === key)?.values[1];
    expect([valueOf('language'), valueOf('due_soon_days')]).toEqual(['Vietnamese', 20]);
    expect(sheet.rows.filter((row) => row?.values.includes(20))).toHaveLength(1);
  });
});
