/** Every value of the plan is one that can be used; a bad one is not replaced by the default. */
import type { CalendarDate } from '../../calendar';
import { type ParameterKey, PARAMETERS } from '../../plan/parameters';
import type { Plan } from '../../plan/plan';
import type { PlanProblem, PlanReading } from '../../plan/reading/readPlan';
import type { RowProblem } from '../../plan/reading/readTables';
import { PLAN_TABLES } from '../../plan/tables';
import { type Cell, cellText } from '../../sheet/cell';
import type { Localized } from '../../text/language';
import { defineSourceRule, type RuleContext } from '../rule';

const messages = {
  invalid: {
    vi: 'Kế hoạch: “{label:localized}” ({place:text}) ghi “{text:text}”, không hợp lệ. Cần ghi {expected:localized}.',
    en: 'Plan: "{label:localized}" ({place:text}) says "{text:text}", which is not valid. Write {expected:localized}.',
  },
  blank: {
    vi: 'Kế hoạch: “{label:localized}” ({place:text}) đang để trống. Cần ghi {expected:localized}.',
    en: 'Plan: "{label:localized}" ({place:text}) is blank. Write {expected:localized}.',
  },
  repeated: {
    vi: 'Kế hoạch: thông số {place:text} được ghi lần thứ hai; chỉ dùng giá trị ghi trước. Xóa một trong hai dòng.',
    en: 'Plan: the parameter {place:text} stands twice; the first value is used. Remove one of the two rows.',
  },
  unknown: {
    vi: 'Kế hoạch: không có thông số {place:text} nên giá trị này không được dùng. Kiểm tra chính tả, hoặc xóa đi.',
    en: 'Plan: there is no parameter {place:text}, so the value is not used. Check the spelling, or remove it.',
  },
  malformed: {
    vi: 'Kế hoạch: {place:text} không đọc được nên không được dùng. Cần ghi {expected:localized}.',
    en: 'Plan: {place:text} cannot be read and is not used. Write {expected:localized}.',
  },
  contradiction: {
    vi: 'Kế hoạch: “{first:localized}” ({firstPlace:text}, {firstSaid:localized}) {expected:localized} “{second:localized}” ({secondPlace:text}, {secondSaid:localized}). Cả hai giá trị vẫn được dùng; sửa lại một trong hai.',
    en: 'Plan: "{first:localized}" ({firstPlace:text}, {firstSaid:localized}) {expected:localized} "{second:localized}" ({secondPlace:text}, {secondSaid:localized}). Both values are still used; correct one of them.',
  },
  badCell: {
    vi: 'Kế hoạch, bảng {table:localized}: “{label:localized}” ({place:text}) ghi “{text:text}”, không hợp lệ nên cả dòng không được dùng. Cần ghi {expected:localized}.',
    en: 'Plan, table {table:localized}: "{label:localized}" ({place:text}) says "{text:text}", which is not valid, so the row is not used. Write {expected:localized}.',
  },
  blankCell: {
    vi: 'Kế hoạch, bảng {table:localized}: “{label:localized}” ({place:text}) đang để trống nên cả dòng không được dùng. Cần ghi {expected:localized}.',
    en: 'Plan, table {table:localized}: "{label:localized}" ({place:text}) is blank, so the row is not used. Write {expected:localized}.',
  },
  rowContradiction: {
    vi: 'Kế hoạch, bảng {table:localized}: “{first:localized}” ({firstPlace:text}, ghi “{firstText:text}”) {expected:localized} “{second:localized}” ({secondPlace:text}, ghi “{secondText:text}”). Cả dòng không được dùng; sửa lại một trong hai ô.',
    en: 'Plan, table {table:localized}: "{first:localized}" ({firstPlace:text}, "{firstText:text}") {expected:localized} "{second:localized}" ({secondPlace:text}, "{secondText:text}"). The row is not used; correct one of the two cells.',
  },
  repeatedRow: {
    vi: 'Kế hoạch, bảng {table:localized}: dòng ở {place:text} lặp lại dòng ở {earlier:text} nên không được dùng. Xóa một trong hai dòng.',
    en: 'Plan, table {table:localized}: the row at {place:text} repeats the row at {earlier:text} and is not used. Remove one of the two.',
  },
  overlap: {
    vi: 'Kế hoạch, bảng {table:localized}: dòng ở {place:text} có số đoàn viên trùng với dòng ở {earlier:text} của cùng cấp nên không được dùng. Sửa “Từ” hoặc “Đến” để hai dòng không trùng nhau.',
    en: 'Plan, table {table:localized}: the row at {place:text} shares numbers of members with the row at {earlier:text} of its level and is not used. Change From or To so that they do not overlap.',
  },
} as const;

type Report = RuleContext<typeof messages>['report'];

export const planInvalid = defineSourceRule({
  code: 'plan-invalid',
  name: { vi: 'Thông số kế hoạch không hợp lệ', en: 'Plan parameter not valid' },
  severity: 'error',
  isAboutData: true,
  isAboutPlan: true,
  description: {
    vi: 'Mỗi thông số của kế hoạch có giá trị hợp lệ và không mâu thuẫn với thông số khác; giá trị sai không được thay bằng mặc định.',
    en: 'Every parameter of the plan has a valid value that contradicts no other; a bad one is not replaced by the default.',
  },
  messages,
  checkSource: ({ plan }, { report }) => {
    for (const problem of plan.problems) {
      if ('table' in problem) reportRow(problem, report);
      else reportParameter(problem, plan, report);
    }
  },
});

function reportParameter(
  problem: Exclude<PlanProblem, RowProblem>,
  { plan, entries }: PlanReading,
  report: Report,
): void {
  switch (problem.kind) {
    case 'invalid': {
      const { key, entry } = problem;
      const { label, type } = PARAMETERS[key];
      const about = { label, place: placeOf(key, entry.cell), expected: type.expected };
      const text = entry.text ?? cellText(entry.value);
      if (text === '') report(null, 'blank', about, entry.cell);
      else report(null, 'invalid', { ...about, text }, entry.cell);
      break;
    }
    case 'malformed':
      report(null, 'malformed', { place: problem.name, expected: problem.expected });
      break;
    case 'contradiction': {
      const [one, other] = problem.keys;
      const cellOf = (key: ParameterKey) => entries.get(key)?.cell ?? null;
      const saidOf = (key: ParameterKey) => said(valueText(key, plan), entries.has(key));
      const slots = {
        first: PARAMETERS[one].label,
        firstPlace: placeOf(one, cellOf(one)),
        firstSaid: saidOf(one),
        second: PARAMETERS[other].label,
        secondPlace: placeOf(other, cellOf(other)),
        secondSaid: saidOf(other),
        expected: problem.expected,
      };
      report(null, 'contradiction', slots, cellOf(one) ?? cellOf(other));
      break;
    }
    default:
      report(null, problem.kind, { place: placeOf(problem.name, problem.cell) }, problem.cell);
  }
}

function reportRow(problem: RowProblem, report: Report): void {
  const table = PLAN_TABLES.find(({ key }) => key === problem.table)!.title;
  switch (problem.kind) {
    case 'bad-cell': {
      const { label, place, text, cell } = problem.cell;
      const about = { table, label, place, expected: problem.expected };
      if (text === '') report(null, 'blankCell', about, cell);
      else report(null, 'badCell', { ...about, text }, cell);
      break;
    }
    case 'row-contradiction': {
      const [first, second] = problem.cells;
      const slots = {
        table,
        first: first.label,
        firstPlace: first.place,
        firstText: first.text,
        second: second.label,
        secondPlace: second.place,
        secondText: second.text,
        expected: problem.expected,
      };
      report(null, 'rowContradiction', slots, first.cell);
      break;
    }
    default: {
      const { kind, row, earlier } = problem;
      const about = { table, place: row.placeOf(null), earlier: earlier.placeOf(null) };
      const cell = row.isOnSheet ? about.place : null;
      report(null, kind === 'overlap' ? 'overlap' : 'repeatedRow', about, cell);
    }
  }
}

/** What a value says, and that nobody has written it where the sample plan does. */
function said(text: string, isWritten: boolean): Localized {
  return isWritten
    ? { vi: `ghi “${text}”`, en: `"${text}"` }
    : {
        vi: `chưa ghi nên theo kế hoạch mẫu là “${text}”`,
        en: `not written, so "${text}" as in the sample plan`,
      };
}

/** A valid value as people write it. */
function valueText(key: ParameterKey, plan: Plan): string {
  const value: Cell = plan.get(key) ?? '';
  const isDay = PARAMETERS[key].type.kind === 'day';
  return cellText(isDay ? { date: value as CalendarDate } : value);
}

/** The key and its cell, where it has one. */
function placeOf(name: string, cell: string | null): string {
  return cell === null ? name : `${name}, ${cell}`;
}
