/**
 * Further forms in which real sheets head their columns: one pattern a column, of the words that
 * may stand there, in keys of names (see `nameKey`). One word that is in none leaves it unknown.
 */
import { COLUMN_KEYS, type ColumnKey } from './columns';
import { ENGLISH_FORMS } from './headerEnglish';

const COUNT = '(?:(?:tong)?(?:so(?:luong)?|sl)|tong|ts)?';
const HOLD = '(?:tochuc|tc)';
/** Of the unit itself: that of another level is another congress. */
const CONGRESS = `${HOLD}|dh(?:cdcs|congdoan(?:coso)?|cd|(?:cap)?coso)?`;
const CONVENED = `${CONGRESS}|(?:tienhanh|dienra|hop)(?=dh)`;
const DAY = 'ngay(?:gio)?|giongay|thoigian|tg(?:ian)?|thoidiem';
const RESULT = '(?:ketqua|kq)';
const ALLOTTED = '(?:so)?(?:duoc)?phanbo';
const ELECTED = `(?:so)?(?:(?:da|duoc|${RESULT})*bau(?:cu)?|trungcu)`;
/** Of the old one nothing is wanted, so a term of years, which may be either, is not named here. */
const COMMITTEE = `(?:cocau|${RESULT}|bau(?:cu)?)*${COUNT}(?:uv)?bch(?:(?:khoa|nhiemky)moi)?`;
/** The committee's own structure may stand below what has been elected. */
const MEMBERS_OF_COMMITTEE = `${COMMITTEE}${ELECTED}?(?:trongdo)?(?:la)?`;
const MEMBERS = `${COUNT}dv(?:congdoan|cd)?`;
const DELEGATES = `${COUNT}db`;
const ALL = '(?:(?:tong)?(?:so(?:luong)?|sl)|ts)(?:uv)?';
const GOING = '(?:di|tham)?(?:du)?(?:dh)?';
const WORKPLACE = '(?:coquan|doanhnghiep|nghiepdoan(?:coso)?|ndcs|truonghoc|donvi|cdcs)*';

const content = (part: string) => `(?:noidung|nd)(?:dh)?${part}`;
/** 'TT' is short for it where a congress is named. */
const publicity = (when: string) =>
  `(?:congtac)?tuyentruyen${when}(?:khi)?(?:dh)?|tt${when}(?:khi)?dh`;
const approved = (what: string) =>
  `(?:ngay)?(?:da|duoc|phe)*duyet${what}(?:dh)?|${what}(?:dh)?(?:ngay|da|duoc|phe)*duyet`;
/** The group is what the higher level is called. */
const higher = (share: string) =>
  `${DELEGATES}${GOING}(.+?)${share}|${DELEGATES}${share}${GOING}(.+)`;

/** The status has no further forms: the add-on writes into that column. */
const FORMS: Partial<Readonly<Record<ColumnKey, string>>> = {
  unit_code: 'ma(?:so|hieu)?(?:donvi|cdcs|congdoan|cd)+',
  unit_name:
    `(?:ten(?:goi|daydu)?(?:cua)?|danhsach)?${WORKPLACE}(?:donvi|cdcs)${WORKPLACE}|ten(?:tochuc|donvi)?(?:congdoan|cd)|` +
    '(?:ten)?(?:congdoan|cd|donvi)coso|tendonvitructhuoc|' +
    '(?:ten)?(?:donvi)?cdcstructhuoc.*|' +
    'ten(?:donvi)?cdcs(?:trong|thuoc)(?:diaban)?(.+)',
  level: `cap${HOLD}?dh|cap(?:congdoan|cd)`,
  bloc: '(?:ten|thuoc)?(?:cum|nganh)?khoi(?:cum|nganh)?(?:thidua|donvi|cdcs|loaihinh)?|loaihinh(?:donvi|cdcs|doanhnghiep|khoi|coso|(?:tochuc)?congdoan)',
  commune:
    '(?:ten|thuoc|dongtren)?(?:diaban)?(?:xa|phuong|thitran|diaban)(?:xa|phuong|thitran|tt|dackhu)*|diabanhoatdong',
  party_cell:
    '(?:capuy(?:dang)?|tochuc(?:coso)?dang|tccsd|(?:chibo|dangbo)(?:coso)?|chidangbo)+(?:tructiep|tructhuoc|cungcap)?(?:lanhdao)?',
  members: `${MEMBERS}(?:hienco|tong(?:so)?|soluong|sl|ts)?`,
  members_f: `(?:trongdo)?(?:${MEMBERS}|${COUNT})(?:tr(?:ong)?do|td)?(?:la)?nu|(?:trongdo)?(?:so|sl)?nudv`,
  required: `(?:thuoc)?dien(?:phai)?(?:${HOLD}(?:dh)?|dh)`,
  exempt_reason: `l[yi]do(?:(?:khong|chuaphai|khongphai|mien)(?:${HOLD}(?:dh)?|dh)|mien)?`,
  pilot: '(?:donvi|tochuc|tc)?(?:dh)?(?:lam|chon|chidao)*diem',
  planned:
    `(?=.*(?:dk|dangky|theokh))(?=.*(?:${DAY}|lich))(?:${DAY}|lich|${CONGRESS}|dk|dangky|theokh)+|` +
    `kh(?:${DAY})(?:${CONGRESS})+|(?:lich|dk)(?:${CONGRESS})+`,
  start: `(?:(?:${DAY})(?:${CONGRESS})*)?(?:khaimac|batdau)(?:${CONGRESS})+|(?:${DAY})(?:${CONGRESS})*(?:khaimac|batdau)|(?:khaimac|batdau)(?:${DAY})`,
  held:
    `(?=.*(?:${CONGRESS}))(?=.*(?:${DAY}))(?:${DAY}|${CONVENED}|da|thucte|chinhthuc|thanhcong)+|` +
    `(?:${DAY})hoanthanh(?:${CONGRESS})*|(?:da)?hoanthanh(?:${CONGRESS})*ngay`,
  duration: `thoiluong(?:${CONGRESS}|songay|sobuoi)*|(?:thoigian|tg)?(?:${CONGRESS})*so(?:ngay|buoi)(?:${CONGRESS})*`,
  form: `hinhthuc(?:${CONGRESS})*|(?:dh)?toanthe(?:hoac)?(?:dh)?db`,
  summoned: `${DELEGATES}(?:chinhthuc)?(?:dudh)?(?:so)?(?:duoc)?trieutap|${COUNT}dbtt`,
  present: `${DELEGATES}(?:(?:tham)?du(?:dh)?)?(?:so)?comat(?:taidh|dudh)?|${DELEGATES}(?:tham|ve)?du(?:dh)?`,
  c1a: content('1a'),
  c1b: content('1b'),
  c1c: content('1c'),
  c2a: content('2a'),
  c2b: content('2b'),
  personnel: `${approved('(?:dean|phuongan)?nhansu(?:bch)?')}|phuongannhansu(?:bch)?`,
  docs: approved('(?:duthao)?vankien'),
  bch_quota: `${COMMITTEE}${ALLOTTED}`,
  bch_elected: `${COMMITTEE}(?:${ELECTED}|${ALL}|${ELECTED}${ALL})|(?:(?:tong)?(?:so(?:luong)?|sl)|ts)(?:uv)?bch`,
  bch_f: `${MEMBERS_OF_COMMITTEE}nu|(?:so|sl)?nu(?:trong)?(?:uv)?bch`,
  bch_young: `${MEMBERS_OF_COMMITTEE}(?:tre(?:tuoi)?|tuoitre|(?:(?:tuoi)?tre)?duoi35(?:tuoi)?)`,
  bch_eth: `${MEMBERS_OF_COMMITTEE}(?:nguoi)?(?:dantoc(?:thieuso)?|dtts)`,
  bch_party: `${MEMBERS_OF_COMMITTEE}dangvien`,
  bch_uni: `${MEMBERS_OF_COMMITTEE}(?:(?:(?:co)?trinhdo|tu)?daihoc(?:trolen)?|(?:co)?trinhdodh(?:trolen)?)`,
  bch_new: `${MEMBERS_OF_COMMITTEE}(?:(?:thamgia)?moi(?:thamgia)?|(?:thamgia)?landau|landauthamgia)`,
  del_quota: `${higher(ALLOTTED)}|${ALLOTTED}${DELEGATES}${GOING}(.+)`,
  del_elected: higher(ELECTED),
  prop_before: publicity('truoc'),
  prop_during: publicity('trong'),
  prop_after: publicity('sau'),
  emulation:
    '(?:ngay|da)?(?:phatdong)?(?:phongtrao|dot)?thidua(?:chaomung(?:dh)?)?|thidua(?:ngay|da)*phatdong',
  result_sent: `(?:ngay|da|gui|nop)+bc${RESULT}?(?:dh)?|bc(?:${RESULT}|sau)(?:dh)?(?:ngay|da|gui|nop)*`,
  note: 'ghichulydo|gc',
};

const PATTERNS: readonly (readonly [ColumnKey, RegExp])[] = COLUMN_KEYS.flatMap((column) => {
  const forms = [FORMS[column], ENGLISH_FORMS[column]].filter((form) => form !== undefined);
  return forms.length === 0 ? [] : [[column, new RegExp(`^(?:${forms.join('|')})$`)] as const];
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
    const level = match.slice(1).find(Boolean);
    if (level === undefined || upper.has(levelKey(level))) return column;
  }
  return undefined;
}
