/**
 * What people should know of writing statuses and the as-of date. The edit trigger, which nobody
 * waits for, only logs it; its words stand in noticeText.ts, for what people have done.
 */
import type { CalendarDate } from '../../domain/calendar';
import type { Refusal } from '../document/guardedWrite';
import type { FilterLeft } from '../sheets/trackerFilter';
import type { Mishap } from './statuses/statusWriter';

interface OfSheet {
  readonly sheet: string;
}

/** Each kind with what its words name. */
export type WritingNotice =
  /** The status column is the user's own. */
  | ({ readonly kind: 'left-alone' } & OfSheet)
  /** A formula brings the tracker in, and what stands to its left is not blank. */
  | ({ readonly kind: 'no-room' } & OfSheet)
  /** Somebody was at work on the table without end. */
  | { readonly kind: 'disturbed' }
  | ({ readonly kind: 'refused' } & OfSheet & Refusal)
  /** A column was hit that is somebody else's. */
  | ({ readonly kind: 'mishap' } & OfSheet & Mishap)
  | { readonly kind: 'lost-units'; readonly units: readonly LostUnit[] }
  /** The status column is given zero-based. */
  | ({ readonly kind: 'filter-left'; readonly status: number } & OfSheet & FilterLeft)
  /** The cell of the as-of date still holds another day than the one in effect. */
  | ({ readonly kind: 'stale-as-of'; readonly cell: string; readonly day: CalendarDate } & OfSheet &
      Refusal);

/** A unit that was moved or deleted while its status was written. */
export interface LostUnit {
  readonly name: string;
  readonly row: number;
}

/** The notice of one kind. */
export type NoticeOf<K extends WritingNotice['kind']> = Extract<WritingNotice, { kind: K }>;
