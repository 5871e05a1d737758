/** Every value of the plan is one that can be used; a bad one is not replaced by the default. */
import { isParameterKey, type ParameterKey, PARAMETERS } from '../../plan/parameters';
import type { PlanProblem } from '../../plan/readPlan';
import { PLAN_TABLES, type TableKey } from '../../plan/tables';
import type { WrittenRow } from '../../plan/tables/planTable';
import { cellText } from '../../sheet/cell';
import type { Localized } from '../../text/language';
import { defineSourceRule, type RuleContext } from '../rule';

const messages = {
  invalid: {
    vi: 'Kế hoạch: “{label:localized}” ({place:text}) ghi “{text:text}”, không hợp lệ. Cần {expected:localized}.',
    en: 'Plan: "{label:localized}" ({place:text}) says "{text:text}", which is not valid. Expected: {expected:localized}.',
  },
  blank: {
    vi: 'Kế hoạch: “{label:localized}” ({place:text}) để trống. Cần {expected:localized}.',
    en: 'Plan: "{label:localized}" ({place:text}) is blank. Expected: {expected:localized}.',
  },
  repeated: {
    vi: 'Kế hoạch: “{label:localized}” ({place:text}) ghi lần thứ hai; chỉ dùng giá trị ghi trước. Giữ lại một dòng.',
    en: 'Plan: "{label:localized}" ({place:text}) stands twice; the first value is used. Keep one row.',
  },
  unknown: {
    vi: 'Kế hoạch: không có thông số “{place:text}”. Kiểm tra chính tả, hoặc xóa dòng này.',
    en: 'Plan: there is no parameter "{place:text}". Check the spelling, or remove it.',
  },
  contradiction: {
    vi: 'Kế hoạch: “{first:localized}” ({firstPlace:text}) ghi “{firstText:text}”, mâu thuẫn với “{second:localized}” ({secondPlace:text}) ghi “{secondText:text}”. Giá trị thứ nhất phải {expected:localized} giá trị thứ hai.',
    en: 'Plan: "{first:localized}" ({firstPlace:text}) says "{firstText:text}", which contradicts "{second:localized}" ({secondPlace:text}), "{secondText:text}". The first has to be {expected:localized} the second.',
  },
  badCell: {
    vi: 'Kế hoạch, bảng {table:localized}: cột “{label:localized}” ({place:text}) ghi “{text:text}”, không hợp lệ nên cả dòng không được dùng. Cần {expected:localized}.',
    en: 'Plan, table {table:localized}: column "{label:localized}" ({place:text}) says "{text:text}", which is not valid, so the row is left out. Expected: {expected:localized}.',
  },
  repeatedRow: {
    vi: 'Kế hoạch, bảng {table:localized}: dòng ở {place:text} lặp lại dòng ở {earlier:text} nên không được dùng. Giữ lại một dòng.',
    en: 'Plan, table {table:localized}: the row at {place:text} repeats the row at {earlier:text} and is left out. Keep one.',
  },
  overlap: {
    vi: 'Kế hoạch, bảng {table:localized}: khung ở {place:text} trùng số đoàn viên với khung ở {earlier:text} của cùng cấp nên không được dùng. Sửa “Từ” hoặc “Đến” cho hai khung không trùng nhau.',
    en: 'Plan, table {table:localized}: the band at {place:text} shares numbers of members with the band at {earlier:text} of its level and is left out. Change From or To so that they do not overlap.',
  },
} as const;

type Report = RuleContext<typeof messages>['report'];

export const planInvalid = defineSourceRule({
  code: 'plan-invalid',
  name: { vi: 'Thông số kế hoạch không hợp lệ', en: 'Plan parameter not valid' },
  severity: 'error',
  isAboutData: true,
  description: {
    vi: 'Mỗi thông số của kế hoạch có giá trị hợp lệ và không mâu thuẫn với thông số khác; giá trị sai không được thay bằng mặc định.',
    en: 'Every parameter of the plan has a valid value that contradicts no other; a bad one is not replaced by the default.',
  },
  messages,
  checkSource: ({ plan: { problems, entries } }, { plan, report }) => {
    for (const problem of problems) {
      switch (problem.kind) {
        case 'invalid':
          reportInvalid(problem, report);
          break;
        case 'repeated': {
          const { key, cell } = problem;
          report(null, 'repeated', { label: labelOf(key), place: placeOf(key, cell) }, cell);
          break;
        }
        case 'unknown':
          report(null, 'unknown', { place: placeOf(problem.name, problem.cell) }, problem.cell);
          break;
        case 'contradiction': {
          const [first, second] = problem.keys;
          const textOf = (key: ParameterKey) => {
            const entry = entries.get(key);
            return cellText(entry ? entry.value : (plan.get(key) ?? ''));
          };
          const cellOf = (key: ParameterKey) => entries.get(key)?.cell ?? null;
          const slots = {
            first: labelOf(first),
            firstPlace: placeOf(first, cellOf(first)),
            firstText: textOf(first),
            second: labelOf(second),
            secondPlace: placeOf(second, cellOf(second)),
            secondText: textOf(second),
            expected: problem.expected,
          };
          report(null, 'contradiction', slots, cellOf(first) ?? cellOf(second));
          break;
        }
        default:
          reportRow(problem, report);
      }
    }
  },
});

function reportInvalid(
  { key, entry }: Extract<PlanProblem, { kind: 'invalid' }>,
  report: Report,
): void {
  const { label, type } = PARAMETERS[key];
  const about = { label, place: placeOf(key, entry.cell), expected: type.expected };
  const text = cellText(entry.value);
  if (text === '') report(null, 'blank', about, entry.cell);
  else report(null, 'invalid', { ...about, text }, entry.cell);
}

function reportRow(
  problem: Extract<PlanProblem, { kind: 'bad-cell' | 'repeated-row' | 'overlap' }>,
  report: Report,
): void {
  const table = titleOf(problem.table);
  const { row } = problem;
  if (problem.kind === 'bad-cell') {
    const { field, label, text, expected } = problem;
    const cell = row.addressOf(field);
    const place = cell ?? `${row.name}.${field}`;
    report(null, 'badCell', { table, label, place, text, expected }, cell);
    return;
  }
  const slots = { table, place: firstPlace(row), earlier: firstPlace(problem.earlier) };
  report(null, problem.kind === 'overlap' ? 'overlap' : 'repeatedRow', slots, row.addressOf(''));
}

/** Where a row begins. */
function firstPlace(row: WrittenRow): string {
  return row.addressOf('') ?? row.name;
}

function titleOf(key: TableKey): Localized {
  return PLAN_TABLES.find((table) => table.key === key)!.title;
}

function labelOf(key: string): Localized {
  return isParameterKey(key) ? PARAMETERS[key].label : { vi: key, en: key };
}

/** The key and its cell, where it has one. */
function placeOf(name: string, cell: string | null): string {
  return cell === null ? name : `${name}, ${cell}`;
}
