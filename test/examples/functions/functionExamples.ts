/**
 * Formulas of every custom function beside its documented example: those that give a result, and those
 * that are wrong. They stand on the tracker that set-up makes, and run as tests; docs/functions.md shows
 * what they give.
 */
import type { FUNCTIONS } from '../../../src/functions';
import {
  columns,
  HEADERS,
  ROWS,
  TRACKER_HEADERS,
  TRACKER_ROWS,
} from '../../../src/functions/help/exampleRanges';

export interface FunctionExamples {
  readonly right: readonly [string, ...string[]];
  readonly wrong: readonly [string, ...string[]];
}

export const FUNCTION_EXAMPLES: Readonly<
  Record<(typeof FUNCTIONS)[number]['name'], FunctionExamples>
> = {
  DEADLINE_STATUS: {
    right: [
      '=DEADLINE_STATUS("cơ sở"; "12/4/2023"; "20/5/2023")',
      '=DEADLINE_STATUS("điểm"; "16/2/2023"; "20/5/2023")',
      '=DEADLINE_STATUS("cấp trên"; ""; "20/7/2023")',
      '=DEADLINE_STATUS("25/5/2023"; "chưa tổ chức"; "26/5/2023")',
    ],
    wrong: ['=DEADLINE_STATUS("tỉnh"; "12/4/2023")'],
  },
  DAYS_LEFT: {
    right: ['=DAYS_LEFT("cơ sở"; "20/5/2023")', '=DAYS_LEFT("25/5/2023"; "26/5/2023")'],
    wrong: ['=DAYS_LEFT("cơ sở"; "hôm qua")', '=DAYS_LEFT()'],
  },
  PLAN_DEADLINE: {
    right: ['=PLAN_DEADLINE("cơ sở")', '=PLAN_DEADLINE("cấp trên")'],
    wrong: ['=PLAN_DEADLINE("tỉnh")'],
  },
  CONGRESS_CHECK: {
    right: [`=CONGRESS_CHECK(${HEADERS}; ${ROWS}; "1/6/2023")`],
    wrong: [`=CONGRESS_CHECK("Tên CĐCS"; ${ROWS})`],
  },
  CONGRESS_SUMMARY: {
    right: [`=CONGRESS_SUMMARY(${TRACKER_HEADERS}; ${TRACKER_ROWS}; "khối"; "1/6/2023")`],
    wrong: [`=CONGRESS_SUMMARY(${TRACKER_HEADERS}; ${TRACKER_ROWS}; "tuổi")`],
  },
  READ_DATE: {
    right: [
      '=READ_DATE("Sáng 12/4/2023")',
      '=READ_DATE("12-13/4/2023")',
      '=READ_DATE("Quý I/2023")',
      '=READ_DATE("12/4")',
      '=READ_DATE("31/4/2023")',
    ],
    wrong: [`=READ_DATE(${columns('planned', 'held')})`],
  },
  PLAN_RULE: {
    right: ['=PLAN_RULE("quorum")', '=PLAN_RULE("held-by-deadline")'],
    wrong: ['=PLAN_RULE("abc")'],
  },
};
