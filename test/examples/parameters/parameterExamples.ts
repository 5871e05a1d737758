/** What an example of a plan parameter is: values that are read and that are not, and what one changes. */
import type { SummaryKind } from '../../../src/domain/summary';
import type { CellInput, RowInput } from '../../domain/trackerTable';

/** Where something is seen: among the findings, in the result as JSON, on a result sheet. */
export type Place = 'finding' | 'json' | SummaryKind;

export interface ParameterExamples {
  /** Values that are read; the first is that of the effect. */
  readonly accepted: readonly [CellInput, ...CellInput[]];
  /** Values that are reported and not used. */
  readonly refused: readonly [CellInput, ...CellInput[]];
  /** A tracker, and where its check says something else with the first value than by default. */
  readonly effect: {
    readonly rows: readonly RowInput[];
    readonly asOf?: string;
    readonly seen: Place;
    /** English texts name levels and bodies in general words. */
    readonly isInVietnameseOnly?: true;
  };
}

/** A tick in place of a text. */
export const TICK = true;
/** A unit that has not held its congress. */
export const OPEN = { 'Tên CĐCS': 'Trường A', 'Ngày dự kiến': '25/5/2023' } as const;
/** The upper congress. */
export const UPPER = { 'Tên CĐCS': 'Công đoàn huyện', Cấp: 'Cấp trên' } as const;
