/** The units of one office, as it knows them, whatever its table looks like. */
import { parseIsoDay, plusDays } from '../../src/domain/calendar';
import type { DateCell } from '../../src/domain/sheet/cell';
import type { ColumnKey } from '../../src/domain/tracker/columns';
import type { SeededRandom } from './seededRandom';
import { writtenDate } from './writtenDates';

/** What is written in a cell; blank is `''`. */
export type WrittenCell = string | number | DateCell;
/** A unit by the tracker's columns; what is absent is blank. */
export type UnitCells = Readonly<Partial<Record<ColumnKey, WrittenCell>>>;

export const BLOCS = ['Trường học', 'Cơ quan', 'Xã, phường', 'Doanh nghiệp'] as const;
const KINDS: Readonly<Record<(typeof BLOCS)[number], readonly string[]>> = {
  'Trường học': ['Trường Tiểu học', 'Trường Mầm non', 'Trường THCS', 'Trường THPT'],
  'Cơ quan': ['Phòng Nội vụ', 'Trung tâm Y tế', 'Hạt Kiểm lâm', 'Kho bạc Nhà nước'],
  'Xã, phường': ['UBND xã', 'UBND phường', 'Trạm Y tế xã'],
  'Doanh nghiệp': ['Công ty TNHH', 'Công ty Cổ phần', 'Hợp tác xã', 'Doanh nghiệp tư nhân'],
};
const PLACES = ['Tân Lập', 'Hòa Bình', 'Bản Giang', 'Đồng Tâm', 'Thụy Lôi', 'Phú Xuân', 'Yên Mỹ'];
const DURATIONS = ['01 ngày', '01 buổi', 1, '½ ngày', '1 buổi sáng', '02 ngày'];
const FIRST_DAY = parseIsoDay('2023-02-20')!;
/** How long the season is, in days. */
const SEASON = 120;
const MARKS = ['x', 'X', 'có', '✓'];

/** Which unit it is: of which office, and its place there. */
export interface UnitPlace {
  readonly office: number;
  /** From 1. */
  readonly number: number;
  /** Of the office. */
  readonly units: number;
}

/** One unit; in most nothing is wrong, in some what is wrong in offices' tables. */
export function provinceUnit(random: SeededRandom, place: UnitPlace): UnitCells {
  const bloc = BLOCS[Math.floor(((place.number - 1) * BLOCS.length) / place.units)]!;
  const commune = random.pick(PLACES);
  const members = random.oneIn(12) ? random.whole(5, 9) : random.whole(10, 240);
  const planned = plusDays(FIRST_DAY, random.whole(0, SEASON));
  const base: UnitCells = {
    no: place.number,
    unit_code: unitCode(random, place),
    unit_name: unitName(random, place, bloc),
    level: 'Cơ sở',
    bloc,
    commune: `xã ${commune}`,
    members: random.oneIn(25) ? `${members} người` : members,
    members_f: random.oneIn(150) ? members + 3 : Math.round(members * 0.4),
    required: 'Phải tổ chức',
    planned: writtenDate(random, planned),
    form: 'Toàn thể',
  };
  if (random.oneIn(40)) {
    return { ...base, required: 'Không tổ chức', exempt_reason: 'Mới thành lập' };
  }
  // What lies beyond the day of the check is not held yet
  const held = plusDays(planned, random.whole(-3, 6));
  return held > '2023-05-20' || random.oneIn(9)
    ? base
    : { ...base, ...ofCongress(random, held, members) };
}

function ofCongress(
  random: SeededRandom,
  held: Parameters<typeof plusDays>[0],
  members: number,
): UnitCells {
  const mark = (missingIn: number) => (random.oneIn(missingIn) ? '' : random.pick(MARKS));
  const committee = members < 10 ? 0 : random.pick([3, 5, 7, 9]);
  return {
    held: writtenDate(random, held),
    duration: random.pick(DURATIONS),
    summoned: members,
    present: random.oneIn(80) ? Math.floor(members / 3) : members - (members % 4),
    c1a: mark(50),
    c1b: mark(50),
    c1c: mark(50),
    c2a: mark(50),
    c2b: mark(30),
    personnel: random.oneIn(4) ? 'đã duyệt' : { date: plusDays(held, -random.whole(5, 20)) },
    bch_elected: random.oneIn(30) ? '' : committee,
    del_elected: random.whole(1, 3),
    prop_before: mark(30),
    prop_during: mark(30),
    prop_after: mark(30),
    emulation: mark(40),
    result_sent: random.oneIn(10) ? '' : { date: plusDays(held, random.whole(2, 20)) },
    note: random.oneIn(15) ? 'Đã báo cáo qua điện thoại' : '',
  };
}

/** Seldom that of a unit of the office before: somebody has copied its row. */
function unitCode(random: SeededRandom, { office, number }: UnitPlace): string {
  const owner = office > 1 && random.oneIn(500) ? office - 1 : office;
  return `H${String(owner).padStart(3, '0')}-${String(number).padStart(4, '0')}`;
}

/** Some as a Mac writes it, with accents apart, and some with spaces too many. */
function unitName(
  random: SeededRandom,
  { office, number }: UnitPlace,
  bloc: (typeof BLOCS)[number],
): string {
  const name = `CĐCS ${random.pick(KINDS[bloc])} số ${office}.${number}`;
  if (random.oneIn(40)) return name.normalize('NFD');
  return random.oneIn(40) ? ` ${name.replace(' số', '  số')} ` : name;
}
