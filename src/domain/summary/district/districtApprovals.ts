/** Conditions on what is approved before the district congress: personnel and drafts (II.2, III.4). */
import type { CalendarDate } from '../../calendar';
import { type Message, message } from '../../text/message';
import { headerKey, spellingKey } from '../../text/spelling';
import { columnLabel } from '../../tracker/columns';
import { type DistrictFacts, districtFirstDay, hasColumn, type Verdict } from './districtFacts';
import { invalidPlan, missingColumn, noDistrict, unreadable } from './districtUnknown';

const NOT_APPROVED = {
  vi: 'Cột {column:column} của đại hội huyện chưa ghi nhận đã duyệt.',
  en: 'The column {column:column} of the district congress has no approval.',
} as const;
const APPROVED = {
  vi: '{column:column}: đã xác nhận.',
  en: '{column:column}: confirmed.',
} as const;
const APPROVED_ON = {
  vi: '{column:column}: {approved:span}.',
  en: '{column:column}: {approved:span}.',
} as const;
const APPROVED_BEFORE = {
  vi: '{column:column}: {approved:span}; khai mạc {first:date}.',
  en: '{column:column}: {approved:span}; the congress opens on {first:date}.',
} as const;
const APPROVED_LATE = {
  vi: '{column:column}: {approved:span}, muộn so với ngày khai mạc {first:date}.',
  en: '{column:column}: {approved:span}, too late for a congress that opens on {first:date}.',
} as const;
const APPROVED_LATER = {
  vi: '{column:column}: {approved:span}, sau ngày chốt số liệu {asOf:date}.',
  en: '{column:column}: {approved:span}, after the as-of date {asOf:date}.',
} as const;

interface Approval {
  readonly column: 'personnel' | 'docs';
  /** Whether a day of approval is too late for a congress that opens on `first`. */
  readonly isLate: (approved: CalendarDate, first: CalendarDate) => boolean;
}

/** As the rules on held congresses have it; before that, against the planned and the as-of date. */
function approval({ asOf, district }: DistrictFacts, { column: key, isLate }: Approval): Verdict {
  if (asOf === undefined) return invalidPlan('as_of');
  if (!district) return noDistrict();
  if (!hasColumn(district, key)) return missingColumn(key);
  const { unit } = district;
  const column = columnLabel(key);
  const mark = unit.cells.mark(key);
  if (mark.kind === 'unknown') return unreadable(key, mark.text);
  const verdict = (state: Verdict['state'], explanation: Message): Verdict => {
    return { state, blocking: state === 'met' ? [] : [unit], explanation };
  };
  if (mark.kind === 'no') return verdict('not-met', message(NOT_APPROVED, { column }));
  if (mark.kind !== 'date') return verdict('met', message(APPROVED, { column }));
  const approved = mark.interval;
  const first = districtFirstDay(district, asOf);
  if (first !== null && isLate(approved.first, first)) {
    return verdict('not-met', message(APPROVED_LATE, { column, approved, first }));
  }
  if (approved.first > asOf) {
    return verdict('not-met', message(APPROVED_LATER, { column, approved, asOf }));
  }
  return verdict(
    'met',
    first === null
      ? message(APPROVED_ON, { column, approved })
      : message(APPROVED_BEFORE, { column, approved, first }),
  );
}

/** The personnel of the new committee is approved no later than the first day (II.2). */
export function personnelPrepared(facts: DistrictFacts): Verdict {
  return approval(facts, { column: 'personnel', isLate: (approved, first) => approved > first });
}

const REPORTED = {
  vi: 'Văn kiện đã duyệt; đã báo cáo cấp có thẩm quyền {reported:span}.',
  en: 'Drafts approved; reported to the competent level {reported:span}.',
} as const;
const NOT_REPORTED = {
  vi: 'Văn kiện đã duyệt; nhiệm vụ báo cáo cấp có thẩm quyền (trang Nhiệm vụ, III.4) chưa ghi ngày hoàn thành.',
  en: 'Drafts approved; the task of reporting them (sheet Nhiệm vụ, III.4) has no date of completion.',
} as const;
const REPORT_UNCLEAR = {
  vi: 'Văn kiện đã duyệt; chưa rõ việc báo cáo cấp có thẩm quyền: trang Nhiệm vụ không có dòng báo cáo của điều III.4 với ngày đọc được.',
  en: 'Drafts approved; whether they were reported is not known: the sheet Nhiệm vụ has no readable task of reporting them (III.4).',
} as const;

const DRAFTS_CLAUSE = headerKey('III.4');
const REPORTING = new RegExp(
  `^(?:${['Báo cáo', 'Report'].map(spellingKey).join('|')})(?![\\p{L}\\p{M}])`,
  'u',
);

/** The drafts are approved before the first day and reported to the competent level (III.4). */
export function draftsApproved(facts: DistrictFacts): Verdict {
  const approved = approval(facts, { column: 'docs', isLate: (day, first) => day >= first });
  if (approved.state !== 'met') return approved;
  // The tracker has no column for the report: it is one of the plan's tasks.
  const task = facts.tasks?.find(
    ({ text }) =>
      headerKey(text.clause) === DRAFTS_CLAUSE && REPORTING.test(spellingKey(text.content)),
  );
  const { kind } = task?.completed ?? { kind: 'unreadable' };
  if (!task || kind === 'incomplete' || kind === 'unreadable') {
    return { state: 'unknown', blocking: [], explanation: message(REPORT_UNCLEAR, {}) };
  }
  if (!task.completedOn) {
    return { state: 'not-met', blocking: [], explanation: message(NOT_REPORTED, {}) };
  }
  const explanation = message(REPORTED, { reported: task.completedOn });
  return { state: 'met', blocking: [], explanation };
}
