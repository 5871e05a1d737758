/** The drafts are approved before the first day and reported to the competent level (III.4). */
import { message } from '../../../text/message';
import { headerKey, spellingKey } from '../../../text/spelling';
import { defineCondition, type Known } from '../condition';
import { met, notMet, unknown, type Verdict } from '../verdict';
import { approved } from './approved';

const LABEL = {
  vi: 'Dự thảo văn kiện đã được duyệt và báo cáo cấp có thẩm quyền',
  en: 'The drafts are approved and reported to the competent level',
} as const;
const REPORTED = {
  vi: 'Văn kiện đã duyệt; đã báo cáo cấp có thẩm quyền {reported:span}.',
  en: 'Drafts approved; reported to the competent level {reported:span}.',
} as const;
const NOT_REPORTED = {
  vi: 'Văn kiện đã duyệt; nhiệm vụ báo cáo cấp có thẩm quyền (trang Nhiệm vụ, mục {clause:text}) chưa ghi ngày hoàn thành.',
  en: 'Drafts approved; the task of reporting them (sheet Nhiệm vụ, {clause:text}) has no date of completion.',
} as const;
const REPORT_UNCLEAR = {
  vi: 'Văn kiện đã duyệt; chưa rõ việc báo cáo cấp có thẩm quyền: trang Nhiệm vụ không có nhiệm vụ báo cáo ở mục {clause:text} ghi ngày hoàn thành đọc được.',
  en: 'Drafts approved; whether they were reported is not known: the sheet Nhiệm vụ has no readable task of reporting them ({clause:text}).',
} as const;

const REPORTING = new RegExp(
  `^(?:${['Báo cáo', 'Report'].map(spellingKey).join('|')})(?![\\p{L}\\p{M}])`,
  'u',
);

export const draftsApproved = defineCondition({
  key: 'documents',
  clause: (plan) => plan.ruleClause('documents-approved'),
  label: () => message(LABEL, {}),
  needs: ['asOf', 'upper'],
  isAsked: ({ plan }) => !plan.isOff('documents-approved'),
  judge: (facts) => {
    const verdict = approved(facts, 'docs');
    return verdict.state === 'met' ? reported(facts) : verdict;
  },
});

/** The tracker has no column for the report: it is one of the plan's tasks. */
function reported({ tasks, plan }: Known<'asOf' | 'upper'>): Verdict {
  const clause = plan.ruleClause('documents-approved');
  const task = tasks?.find(
    ({ text }) =>
      headerKey(text.clause) === headerKey(clause) && REPORTING.test(spellingKey(text.content)),
  );
  const { kind } = task?.completed ?? { kind: 'unreadable' };
  if (!task || kind === 'incomplete' || kind === 'unreadable') {
    return unknown(message(REPORT_UNCLEAR, { clause }));
  }
  return task.completedOn
    ? met(message(REPORTED, { reported: task.completedOn }))
    : notMet(message(NOT_REPORTED, { clause }), []);
}
