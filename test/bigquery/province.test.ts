import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { LOCALES } from '../../src/domain/text/locales';
import { STATUSES } from '../../src/domain/unit/status';
import type { CheckReport } from '../../src/domain/check/checkReport';
import { ruleNames } from '../../src/domain/check/ruleNames';
import type { CheckedDocument } from '../../src/domain/rollUp';
import { blocsOfAll } from '../../src/domain/rollUp/blocShares';
import { rulesOfAll } from '../../src/domain/rollUp/rulesSheet';
import { sharedKeys } from '../../src/domain/rollUp/sharedUnits';
import { provinceDocuments } from '../../bench/province/provinceDocuments';
import { bigQueryOnDuckDb } from './duckDb';
import {
  checkedFile,
  documentsInSql,
  linesInSql,
  linesOf,
  type ProvinceInSql,
} from './provinceOnBoth';

/** Each layout of an office, each plan, plans inside and beside a table. */
const SIZE = { documents: 12, units: 1000, seed: 3 };

let inSql: ProvinceInSql;
let reports: Map<string, CheckReport>;
/** What the roll-up of files is made of. */
let shares: CheckedDocument[];

beforeAll(async () => {
  inSql = await documentsInSql(await bigQueryOnDuckDb(), [...provinceDocuments(SIZE)]);
  const checked = inSql.documents.map(checkedFile);
  shares = checked.map(({ shared }) => shared);
  reports = new Map(checked.map(({ report }, at) => [shares[at]!.document, report]));
});
afterAll(() => inSql.db.close());

const rows = (query: string) => inSql.db.rows(query);
const byKey = <T extends object>(list: readonly T[], key: keyof T) =>
  Object.fromEntries(list.map((one) => [String(one[key]), one]));

test('every unit, finding and skipped row in SQL is that of the file check, row by row', async () => {
  const found = await linesInSql(inSql.db);
  expect([...found.keys()].sort()).toEqual([...reports.keys()].sort());
  for (const [name, report] of reports) {
    expect([...found.get(name)!].sort()).toEqual(linesOf(name, report).sort());
  }
});

describe('the views', () => {
  it('documents: all are read and checked, on the day of the run', async () => {
    const documents = await rows('SELECT * FROM documents ORDER BY address');
    expect(documents).toEqual(
      inSql.documents.map(({ file }, at) => ({
        document: file,
        address: `https://docs.google.com/spreadsheets/d/id-${String(at).padStart(3, '0')}`,
        read_at: '2023-05-20 01:02:03',
        as_of: '2023-05-20',
        problem: null,
        checked: true,
      })),
    );
  });

  it('progress_by_document: the figures that the file check shows', async () => {
    const progress = byKey(await rows('SELECT * FROM progress_by_document'), 'document');
    const expected = [...reports].map(([document, { totals }]) => {
      const { units, required, held } = totals.grassroots;
      return [
        document,
        {
          ...{ document, units, required, held },
          held_percent: Math.floor((held * 2000 + required) / (required * 2)) / 10,
          // No document has an upper congress
          ...Object.fromEntries(
            STATUSES.map((status) => [
              status.replace('-', '_').replace('-', '_'),
              totals.byStatus[status],
            ]),
          ),
        },
      ];
    });
    expect(progress).toEqual(Object.fromEntries(expected));
  });

  it('progress_by_bloc: together as many units as all documents count, each under its bloc', async () => {
    const blocs = await rows('SELECT bloc, units, held, overdue FROM progress_by_bloc');
    const totals = [...reports.values()].map((report) => report.totals);
    const sum = (numbers: readonly unknown[]) =>
      numbers.reduce<number>((all, one) => all + Number(one), 0);
    expect(sum(blocs.map(({ units }) => units))).toBe(sum(totals.map(({ units }) => units)));
    expect(sum(blocs.map(({ held }) => held))).toBe(sum(totals.map(({ held }) => held)));
    expect(sum(blocs.map(({ overdue }) => overdue))).toBe(
      sum(totals.map(({ byStatus }) => byStatus.overdue)),
    );
    // The short table has no column of blocs
    expect(blocs.map(({ bloc }) => bloc).sort()).toEqual(
      ['', 'Cơ quan', 'Doanh nghiệp', 'Trường học', 'Xã, phường'].sort(),
    );
  });

  it('overdue: the units of which the file check says so', async () => {
    const overdue = await rows('SELECT document, `row`, unit, days_overdue FROM overdue');
    const expected = [...reports].flatMap(([document, { units }]) =>
      units
        .filter(({ status }) => status === 'overdue')
        .map(({ row, unit, daysOverdue }) => ({ document, row, unit, days_overdue: daysOverdue })),
    );
    expect(expected.length).toBeGreaterThan(0);
    const sorted = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort();
    expect(sorted(overdue)).toEqual(sorted(expected));
  });

  it('rules_most_broken: how many findings, units and documents each has', async () => {
    const found = byKey(await rows('SELECT * FROM rules_most_broken'), 'code');
    const names = ruleNames('vi');
    const findings = [...reports].flatMap(([document, report]) =>
      report.findings.map((finding) => ({ document, ...finding })),
    );
    const codes = [...new Set(findings.map(({ code }) => code))];
    const expected = codes.map((code) => {
      const own = findings.filter((finding) => finding.code === code);
      const units = own.flatMap(({ document, row }) => (row === null ? [] : `${document} ${row}`));
      return {
        ...{ code, name: names[code], severity: own.map(({ severity }) => severity).sort()[0] },
        findings: own.length,
        units: new Set(units).size,
        documents: new Set(own.map(({ document }) => document)).size,
      };
    });
    expect(codes.length).toBeGreaterThan(5);
    expect(found).toEqual(byKey(expected, 'code'));
  });

  it('are the roll-up of the same files: progress by bloc, overdue, duplicates, rules', async () => {
    const blocs = await rows('SELECT bloc, units, required, held, overdue FROM progress_by_bloc');
    const expectedBlocs = blocsOfAll(shares, 'vi').map(
      ({ label, units, required, held, byStatus: { overdue } }) => {
        const bloc = label === LOCALES.vi.progress.ungrouped ? '' : label;
        return { bloc, units, required, held, overdue };
      },
    );
    expect(byKey(blocs, 'bloc')).toEqual(byKey(expectedBlocs, 'bloc'));

    const overdue = await rows(
      'SELECT document, `row`, unit, bloc, last_on_time_day, days_overdue FROM overdue ORDER BY document, `row`',
    );
    const expectedOverdue = inOrder(shares).flatMap(({ document, overdue: units }) =>
      units.map(({ row, name, bloc, lastOnTimeDay, days }) => ({
        ...{ document, row, unit: name, bloc },
        ...{ last_on_time_day: lastOnTimeDay, days_overdue: days },
      })),
    );
    expect(overdue).toEqual(expectedOverdue);

    const duplicates = await rows('SELECT same, documents, places FROM duplicates');
    const expectedDuplicates = sharedKeys(inOrder(shares)).map(({ by, places }) => ({
      same: by,
      documents: places.length,
      places: places.map(({ document, unit }) => `${document} (${unit.row})`).join('; '),
    }));
    expect(expectedDuplicates.length).toBeGreaterThan(0);
    expect(byKey(duplicates, 'places')).toEqual(byKey(expectedDuplicates, 'places'));

    const rules = await rows('SELECT code, name, findings, documents FROM rules_most_broken');
    const expectedRules = rulesOfAll(shares).map(({ code, name, all, documents }) => {
      return { code, name, findings: all, documents };
    });
    expect(byKey(rules, 'code')).toEqual(byKey(expectedRules, 'code'));
  });

  it('duplicates: a unit that stands in the tables of two offices, by its code, else by its name', async () => {
    const head = { row_number: '1', A: 'Mã CĐCS', B: 'Tên CĐCS', C: 'Xã', D: 'Ngày tổ chức' };
    const sheets = {
      'Sheet A': [
        head,
        { row_number: '2', A: 'X-1', B: 'CĐCS Trường A', C: 'xã Tân Lập', D: '' },
        { row_number: '3', A: 'X-2', B: 'CĐCS Trường B', C: 'xã Tân Lập', D: '' },
        { row_number: '4', A: 'X-3', B: 'CĐCS Trường C', C: 'xã Hòa Bình', D: '' },
        // Twice in one table is that table's own affair
        { row_number: '5', A: 'X-9', B: 'Trường D', C: '', D: '' },
        { row_number: '6', A: 'X-9', B: 'Trường D', C: '', D: '' },
        // Codes of rows that are not counted say nothing
        { row_number: '7', A: 'Y-1', B: 'Trường E', C: '', D: '' },
        { row_number: '8', A: 'Y-2', B: 'Trường E', C: '', D: '' },
      ],
      'Sheet B': [
        head,
        { row_number: '2', A: 'x-1', B: 'Tên khác', C: 'xã Tân Lập', D: '' },
        { row_number: '3', A: '', B: 'Công đoàn Trường B', C: 'xã Đồng Tâm', D: '' },
        { row_number: '4', A: 'X-3', B: 'CĐCS  Trường C', C: 'xã Hòa Bình', D: '' },
        { row_number: '5', A: 'Y-2', B: 'Trường E', C: '', D: '' },
        { row_number: '6', A: 'Y-1', B: 'Trường E', C: '', D: '' },
      ],
    };
    const { db } = inSql;
    await db.connection.run('CREATE TABLE kept AS SELECT * FROM checked; DELETE FROM checked');
    for (const [document, sheet] of Object.entries(sheets)) {
      const lines = sheet.map((line) => `'${JSON.stringify(line)}'`).join(', ');
      await db.connection.run(
        `INSERT INTO checked SELECT '${document}', now(), congress_check([${lines}], NULL, DATE '2023-06-20')`,
      );
    }
    expect(await rows('SELECT * FROM duplicates ORDER BY same, places')).toEqual([
      duplicate('code', 'CĐCS Trường A', 'Sheet A (2); Sheet B (2)', { names: 2, communes: 1 }),
      // One name as well, which is not told again
      duplicate('code', 'CĐCS  Trường C', 'Sheet A (4); Sheet B (4)', { names: 1, communes: 1 }),
      duplicate('name', 'Công đoàn Trường B', 'Sheet A (3); Sheet B (3)', {
        names: 1,
        communes: 2,
      }),
      duplicate('name', 'Trường E', 'Sheet A (7); Sheet B (5)', { names: 1, communes: 1 }),
    ]);
    // A unit that stands twice in a table is overdue once
    const late = await rows("SELECT `row` FROM overdue WHERE document = 'Sheet A' ORDER BY `row`");
    expect(late).toEqual([{ row: 2 }, { row: 3 }, { row: 4 }, { row: 5 }, { row: 7 }]);
    await db.connection.run('DELETE FROM checked; INSERT INTO checked SELECT * FROM kept');
  });
});

describe('a run', () => {
  it('keeps the rows with something in them, each once', async () => {
    const filled = inSql.documents.flatMap(({ rows: all }) =>
      all.filter((cells) => cells.some((cell) => cell !== '')),
    );
    expect(await rows('SELECT COUNT(*) AS count FROM tracker_rows')).toEqual([
      { count: filled.length },
    ]);
  });

  it('forgets what was read before, and documents that the list no longer has', async () => {
    const { db, documents, runAgain } = inSql;
    const [first, second] = documents.map(({ file }) => file);
    await db.connection.run('CREATE TABLE sheet_kept AS SELECT * FROM sheet_0001');
    await db.connection.run(
      "DELETE FROM sheet_0001 WHERE row_number > '5' OR length(row_number) > 1",
    );
    await db.connection.run(`DELETE FROM trackers WHERE document = '${second}'`);
    await runAgain("TIMESTAMP '2023-05-21 01:02:03'");
    const read = await rows('SELECT document, read_at FROM documents');
    expect(read.map(({ document }) => document)).not.toContain(second);
    expect(new Set(read.map(({ read_at }) => read_at))).toEqual(new Set(['2023-05-21 01:02:03']));
    const left = await rows(`SELECT MAX(\`row\`) AS last FROM units WHERE document = '${first}'`);
    expect(left).toEqual([{ last: 5 }]);
    expect(await rows(`SELECT * FROM units WHERE document = '${second}'`)).toEqual([]);
  });

  it('says of a document what kept it from being read, or checked, or that nothing was read', async () => {
    const { db } = inSql;
    const [, , third, fourth, fifth] = inSql.documents.map(({ file }) => file);
    await db.connection.run(`INSERT INTO load_problems VALUES ('${third}', 'overloaded')`);
    await db.connection.run(`DELETE FROM checked WHERE document = '${fourth}'`);
    await db.connection.run(
      `UPDATE checked SET report = congress_check(['{"row_number": "x"}'], NULL, DATE '2023-05-20') WHERE document = '${fifth}'`,
    );
    const problems = await rows(
      'SELECT document, problem, checked FROM documents WHERE problem IS NOT NULL ORDER BY address',
    );
    expect(problems).toEqual([
      // What was read of it before still holds
      { document: third, problem: 'overloaded', checked: true },
      {
        document: fourth,
        problem: expect.stringContaining('Chưa đọc được dòng nào'),
        checked: false,
      },
      { document: fifth, problem: expect.stringContaining('có ô ghi “x”'), checked: false },
    ]);
  });
});

function inOrder(documents: readonly CheckedDocument[]): CheckedDocument[] {
  return [...documents].sort((a, b) => (a.document < b.document ? -1 : 1));
}

function duplicate(same: string, unit: string, places: string, counts: object) {
  return { same, unit, documents: 2, ...counts, places };
}
