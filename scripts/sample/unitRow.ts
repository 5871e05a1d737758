/** One row of the sample tracker: what most offices would have written there, and what differs. */
import { plusDays, type CalendarDate, parseIsoDay } from '../../src/domain/calendar';
import type { ColumnKey } from '../../src/domain/tracker/columns';

/** The tracker's columns without the add-on's own, and one that the add-on does not know. */
export type SampleColumn = Exclude<ColumnKey, 'status'> | 'batch';

/** A text of the form YYYY-MM-DD stands for a true date cell, any other text for itself. */
export type SampleCell = string | number;

export type SampleCells = Partial<Record<SampleColumn, SampleCell | null>>;

/** A group of units under its heading. */
export interface SampleSection {
  /** Roman number of the heading. */
  readonly number: string;
  readonly bloc: string;
  /** How the heading stands: one cell merged over the first columns, or number and name apart. */
  readonly heading: 'merged' | 'apart';
  /** Whether each row repeats its bloc; else the heading alone says it. */
  readonly blocInRows: boolean;
  readonly units: readonly SampleCells[];
}

/** The day on which the sample's figures were closed. */
export const AS_OF = day('2023-05-20');

/** A unit smaller than this elects a chair and no committee. */
const SMALL_UNIT = 10;
/** Members up to which so many are elected: committee members, delegates to the district. */
const SIZES: readonly (readonly [below: number, committee: number, delegates: number])[] = [
  [SMALL_UNIT, 0, 1],
  [25, 3, 1],
  [60, 5, 2],
  [120, 7, 3],
  [Infinity, 9, 4],
];
const SHORT = ['01 buổi', '01 buổi', '1 buổi sáng', '½ ngày'];
const LONG = ['01 ngày', 1];

/** A unit with its members and its congress as planned, before anything is known of the result. */
function unit(name: string, commune: string, members: number, women: number): SampleCells {
  const [, committee, delegates] = SIZES.find(([below]) => members < below)!;
  return {
    unit_name: name,
    level: 'Cơ sở',
    commune,
    party_cell: partyCell(name),
    members,
    members_f: women,
    required: 'Phải tổ chức',
    form: 'Toàn thể',
    bch_quota: committee === 0 ? null : committee,
    del_quota: delegates,
  };
}

/** A unit that held its congress on `heldOn`, with everything in order but for `changes`. */
export function held(
  name: string,
  commune: string,
  members: number,
  women: number,
  heldOn: string,
  changes: SampleCells = {},
): SampleCells {
  const base = unit(name, commune, members, women);
  const date = day(heldOn);
  const sentOn = plusDays(date, 3 + (women % 4));
  return {
    ...base,
    batch: batchOf(date),
    planned: heldOn,
    held: heldOn,
    duration: members < 40 ? SHORT[members % SHORT.length]! : LONG[members % LONG.length]!,
    summoned: members,
    present: members - (members % 4),
    ...marks(['c1a', 'c1b', 'c1c', 'c2a', 'c2b', 'docs', 'emulation']),
    ...marks(['prop_before', 'prop_during', 'prop_after']),
    personnel: members % 6 === 0 ? 'đã duyệt' : plusDays(date, -9 - (members % 5)),
    ...committeeParts(Number(base.bch_quota ?? 0), members, women),
    del_elected: base.del_quota ?? null,
    result_sent: sentOn <= AS_OF ? sentOn : null,
    ...changes,
  };
}

/** A unit whose congress is still to come; `planned` as the office wrote it. */
export function open(
  name: string,
  commune: string,
  members: number,
  women: number,
  planned: string,
  changes: SampleCells = {},
): SampleCells {
  const plannedOn = parseIsoDay(planned);
  const approvedOn = plannedOn && plusDays(plannedOn, -8 - (members % 5));
  return {
    ...unit(name, commune, members, women),
    batch: 3,
    planned,
    summoned: members,
    personnel: approvedOn && approvedOn <= AS_OF ? approvedOn : null,
    docs: members % 3 === 0 ? null : 'x',
    ...marks(['prop_before', 'emulation']),
    ...changes,
  };
}

/** A unit that holds no congress in this season. */
export function exempt(
  name: string,
  commune: string,
  members: number,
  women: number,
  changes: SampleCells = {},
): SampleCells {
  return {
    ...unit(name, commune, members, women),
    required: 'Không tổ chức',
    form: null,
    bch_quota: null,
    del_quota: null,
    ...changes,
  };
}

function day(iso: string): CalendarDate {
  return parseIsoDay(iso)!;
}

function marks(columns: readonly SampleColumn[]): SampleCells {
  return Object.fromEntries(columns.map((column) => [column, 'x']));
}

/** The parts of a committee, none larger than the committee itself. */
function committeeParts(committee: number, members: number, women: number): SampleCells {
  if (committee === 0) return {};
  return {
    bch_elected: committee,
    bch_f: Math.round((committee * women) / members),
    bch_young: 1 + (members % 2),
    bch_eth: 1 + (members % 3),
    bch_party: committee - (members % 2),
    bch_uni: committee - (women % 3 === 0 ? 1 : 0),
    bch_new: 1 + (women % 2),
  };
}

/** The season's batches: until March, April, May. */
function batchOf(date: CalendarDate): number {
  if (date < '2023-04-01') return 1;
  return date < '2023-05-01' ? 2 : 3;
}

function partyCell(name: string): string {
  const short = name
    .replace(/^Trường (PTDT(BT| Nội trú) )?/, '')
    .replace('thị trấn Tam Đường', 'thị trấn')
    .replace('Mầm non', 'MN')
    .replace('Tiểu học và THCS', 'TH&THCS')
    .replace('Tiểu học', 'TH');
  return `Chi bộ ${short}`;
}
