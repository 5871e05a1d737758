/** Which plan of a folder goes with which file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { PlanPlace } from '../../../src/cli/inputFiles';
import { folderPlans } from '../../../src/cli/many/folderPlans';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plans-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What goes with files by their places, when the folder holds plans at these places. */
function plansOf(plans: readonly string[], files: readonly string[]) {
  for (const plan of plans) {
    mkdirSync(dirname(join(folder, plan)), { recursive: true });
    writeFileSync(join(folder, plan), '{}');
  }
  const known = folderPlans(
    folder,
    files.map((below) => ({ below })),
    'vi',
  );
  const name = (plan: PlanPlace | undefined) => {
    if (plan) expect(plan.path).toBe(join(folder, plan.name));
    return plan?.name;
  };
  return {
    own: files.map((below) => name(known.planOf({ below }))),
    shared: name(known.shared),
  };
}

describe('a file goes with', () => {
  it('the plan of its name at its place, else with that at the top of the folder', () => {
    const plans = ['a.json', 'b/a.json', 'plan.json'];
    expect(plansOf(plans, ['a.xlsx', 'b/a.csv', 'c/a.xlsx', 'd.xlsx'])).toEqual({
      own: ['a.json', 'b/a.json', 'a.json', undefined],
      shared: 'plan.json',
    });
  });

  it('the plan of its name however letters and accents are written', () => {
    const decomposed = 'Huyện Tam Đường.JSON'.normalize('NFD');
    expect(plansOf([decomposed], ['huyện tam đường.v2.xlsx', 'Huyện Tam Đường.xlsx']).own).toEqual([
      undefined,
      decomposed,
    ]);
  });

  it('the only plan of the folder, unless it bears the name of another file', () => {
    expect(plansOf(['2028.json'], ['a.xlsx'])).toEqual({ own: [undefined], shared: '2028.json' });
    expect(plansOf(['2028.json'], ['a.xlsx', '2028.csv'])).toEqual({
      own: [undefined, '2028.json'],
      shared: undefined,
    });
  });

  it('none of several that bear other names', () => {
    expect(plansOf(['x.json', 'y.json'], ['a.xlsx'])).toEqual({
      own: [undefined],
      shared: undefined,
    });
  });
});

it('what a Mac or an editor keeps hidden in the folder is no plan', () => {
  expect(plansOf(['._plan.json', '.idea/plan.json', 'a/.b.json', 'c/a.json'], ['a.xlsx'])).toEqual({
    own: [undefined],
    shared: 'c/a.json',
  });
});

it('a folder without plans, or that is not there, is refused in one line', () => {
  expect(() => plansOf([], ['a.xlsx'])).toThrow(`--plans: thư mục ${folder} không có tệp kế hoạch`);
  expect(() => folderPlans(join(folder, 'none'), [], 'en')).toThrow(
    `There is no file ${join(folder, 'none')}.`,
  );
  writeFileSync(join(folder, 'one.json'), '{}');
  expect(() => folderPlans(join(folder, 'one.json'), [], 'en')).toThrow(
    `--plans: ${join(folder, 'one.json')} is no folder; for a plan in a single file use --plan.`,
  );
});
