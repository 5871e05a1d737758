/**
 * Further forms in which real sheets head their columns: one pattern a column, of the words that
 * may stand there, in keys of names (see `nameKey`). One word that is in none leaves it unknown.
 */
import { COLUMN_KEYS, type ColumnKey } from './columns';

const COUNT = '(?:(?:tong)?so(?:luong)?|tong|ts)?';
/** Of the unit itself: that of another level is another congress. */
const CONGRESS = 'tochuc|dh(?:cdcs|congdoan(?:coso)?|cd|(?:cap)?coso)?';
const CONVENED = `${CONGRESS}|(?:tienhanh|dienra|hop)(?=dh)`;
const DAY = 'ngay(?:gio)?|giongay|thoigian|thoidiem';
const ALLOTTED = '(?:so)?(?:duoc)?phanbo';
const ELECTED = '(?:so)?(?:(?:da|duoc|ketqua)*bau(?:cu)?|trungcu)';
/** Of the old one nothing is wanted, so a term of years, which may be either, is not named here. */
const COMMITTEE = `(?:cocau|ketqua|bau(?:cu)?)*${COUNT}(?:uv)?bch(?:(?:khoa|nhiemky)moi)?`;
/** The committee's own structure may stand below what has been elected. */
const MEMBERS_OF_COMMITTEE = `${COMMITTEE}${ELECTED}?(?:trongdo)?(?:la)?`;
const MEMBERS = `${COUNT}dv(?:congdoan|cd)?`;
const DELEGATES = `${COUNT}db`;
const ALL = '(?:(?:tong)?so(?:luong)?|ts)(?:uv)?';
const GOING = '(?:di|tham)?(?:du)?(?:dh)?';
const WORKPLACE = '(?:coquan|doanhnghiep|nghiepdoan(?:coso)?|truonghoc|donvi|cdcs)*';

const content = (part: string) => `(?:noidung|nd)(?:dh)?${part}`;
const publicity = (when: string) => `(?:congtac)?tuyentruyen${when}(?:khi)?(?:dh)?`;
const approved = (what: string) =>
  `(?:ngay)?(?:da|duoc|phe)*duyet${what}(?:dh)?|${what}(?:dh)?(?:ngay|da|duoc|phe)*duyet`;
/** The group is what the higher level is called. */
const higher = (share: string) =>
  `${DELEGATES}${GOING}(.+?)${share}|${DELEGATES}${share}${GOING}(.+)`;

/** The status has no further forms: the add-on writes into that column. */
const FORMS: Partial<Readonly<Record<ColumnKey, string>>> = {
  unit_code: 'ma(?:so)?(?:donvi|cdcs|congdoan)+',
  unit_name:
    `(?:ten|danhsach)?${WORKPLACE}(?:donvi|cdcs)${WORKPLACE}|ten(?:tochuc|donvi)?(?:congdoan|cd)|` +
    '(?:ten)?(?:congdoan|cd)coso|tendonvitructhuoc|' +
    '(?:ten)?(?:donvi)?cdcstructhuoc.*|' +
    'ten(?:donvi)?cdcs(?:trong|thuoc)(?:diaban)?(.+)',
  level: 'cap(?:tochuc)?dh',
  bloc: '(?:thuoc)?khoi(?:donvi|cdcs|loaihinh)?|loaihinh(?:donvi|cdcs|doanhnghiep|khoi|coso|(?:tochuc)?congdoan)',
  commune:
    '(?:ten|thuoc)?(?:diaban)?(?:xa|phuong|thitran|diaban)(?:xa|phuong|thitran|tt|dackhu)*|diabanhoatdong',
  party_cell:
    '(?:capuy(?:dang)?|tochucdang|chibo|chidangbo|dangbo(?:coso)?)+(?:tructiep|cungcap)?(?:lanhdao)?',
  members: `${MEMBERS}(?:hienco|tongso|soluong|ts)?`,
  members_f: `(?:${MEMBERS}|${COUNT})(?:trongdo)?(?:la)?nu|(?:so)?nudv`,
  required: '(?:thuoc)?dien(?:phai)?(?:tochuc(?:dh)?|dh)',
  exempt_reason: 'l[yi]do(?:(?:khong|chuaphai|khongphai|mien)(?:tochuc(?:dh)?|dh)|mien)?',
  pilot: '(?:donvi|tochuc)?(?:dh)?(?:lam|chon|chidao)*diem',
  planned:
    `(?=.*(?:dk|dangky|theokh))(?=.*(?:${DAY}|lich))(?:${DAY}|lich|${CONGRESS}|dk|dangky|theokh)+|` +
    `kh(?:${DAY})(?:${CONGRESS})+|lich(?:${CONGRESS})+`,
  start: `(?:(?:${DAY})(?:${CONGRESS})*)?(?:khaimac|batdau)(?:${CONGRESS})+|(?:${DAY})(?:${CONGRESS})*(?:khaimac|batdau)`,
  held:
    `(?=.*(?:${CONGRESS}))(?=.*(?:${DAY}))(?:${DAY}|${CONVENED}|da|thucte|chinhthuc)+|` +
    `(?:${DAY})hoanthanh(?:${CONGRESS})*`,
  duration: `thoiluong(?:${CONGRESS}|songay|sobuoi)*|(?:thoigian)?(?:${CONGRESS})*so(?:ngay|buoi)(?:${CONGRESS})*`,
  form: `hinhthuc(?:${CONGRESS})*`,
  summoned: `${DELEGATES}(?:chinhthuc)?(?:dudh)?(?:so)?(?:duoc)?trieutap|${COUNT}dbtt`,
  present: `${DELEGATES}(?:(?:tham)?du(?:dh)?)?(?:so)?comat(?:taidh|dudh)?|${DELEGATES}(?:tham)?du(?:dh)?`,
  c1a: content('1a'),
  c1b: content('1b'),
  c1c: content('1c'),
  c2a: content('2a'),
  c2b: content('2b'),
  personnel: approved('(?:dean|phuongan)?nhansu(?:bch)?'),
  docs: approved('(?:duthao)?vankien'),
  bch_quota: `${COMMITTEE}${ALLOTTED}`,
  bch_elected: `${COMMITTEE}(?:${ELECTED}|${ALL}|${ELECTED}${ALL})|(?:tong)?so(?:luong)?uvbch|(?:tongso|soluong)bch`,
  bch_f: `${MEMBERS_OF_COMMITTEE}nu`,
  bch_young: `${MEMBERS_OF_COMMITTEE}(?:tre(?:tuoi)?|tuoitre|(?:(?:tuoi)?tre)?duoi35(?:tuoi)?)`,
  bch_eth: `${MEMBERS_OF_COMMITTEE}(?:(?:nguoi)?dantoc(?:thieuso)?|dtts)`,
  bch_party: `${MEMBERS_OF_COMMITTEE}dangvien`,
  bch_uni: `${MEMBERS_OF_COMMITTEE}(?:(?:trinhdo)?daihoc(?:trolen)?|trinhdodh(?:trolen)?)`,
  bch_new: `${MEMBERS_OF_COMMITTEE}(?:(?:thamgia)?moi(?:thamgia)?|(?:thamgia)?landau)`,
  del_quota: higher(ALLOTTED),
  del_elected: higher(ELECTED),
  prop_before: publicity('truoc'),
  prop_during: publicity('trong'),
  prop_after: publicity('sau'),
  emulation:
    '(?:ngay|da)?(?:phatdong)?(?:phongtrao|dot)?thidua(?:chaomung(?:dh)?)?|thidua(?:ngay|da)*phatdong',
  result_sent:
    '(?:ngay|da|gui|nop)+bc(?:ketqua)?(?:dh)?|bc(?:ketqua|sau)(?:dh)?(?:ngay|da|gui|nop)*',
  note: 'ghichulydo',
};

const PATTERNS: readonly (readonly [ColumnKey, RegExp])[] = COLUMN_KEYS.flatMap((column) => {
  const form = FORMS[column];
  return form === undefined ? [] : [[column, new RegExp(`^(?:${form})$`)] as const];
});

/** Titles and sentences are longer, and cost nothing. */
const LONGEST_KEY = 60;
const KIND_OF_LEVEL = /^(?:congdoan|cd|ldld|liendoanld)?(?:cap)?/;

/** What is told apart in the name of a level: 'Cấp huyện', 'LĐLĐ huyện' and 'huyện' are the same. */
export function levelKey(key: string): string {
  return key.replace(KIND_OF_LEVEL, '');
}

/**
 * The column whose forms have the key.
 * @param upper what the higher level is called, each by its {@link levelKey}
 */
export function columnOfForm(key: string, upper: ReadonlySet<string>): ColumnKey | undefined {
  if (key.length > LONGEST_KEY) return undefined;
  for (const [column, pattern] of PATTERNS) {
    const match = pattern.exec(key);
    if (!match) continue;
    const level = match[1] ?? match[2];
    if (level === undefined || upper.has(levelKey(level))) return column;
  }
  return undefined;
}
