/** The words of the letters that remind units. */
import { clauseNameVi } from '../../text/clauseName';
import { counted } from '../../text/counted';
import type { Language } from '../../text/language';
import { countText } from '../parts/administrativeDate';
import {
  afterOverdue,
  daysEn,
  daysVi,
  REMINDER_WORDS,
  type ReminderFacts,
  type ReminderKind,
} from './reminderText';

/** To be filled in by hand. */
export const DOTS = '……………';

interface LetterWords {
  readonly fileName: string;
  /** Number and symbol, by the form of the title block. */
  readonly number: Readonly<Record<'federation' | 'party', string>>;
  readonly subject: (facts: ReminderFacts) => string;
  /** @param body who leads the unit */
  readonly addressee: (body: string) => string;
  /** What the plan asks. */
  readonly basis: (facts: ReminderFacts) => string;
  /** How the unit stands. */
  readonly state: Readonly<Record<ReminderKind, (facts: ReminderFacts) => string>>;
  /** What is asked of it; `who` begins the request. */
  readonly request: Readonly<Record<ReminderKind, (who: string, facts: ReminderFacts) => string>>;
  /** To whom the answer goes, by a day that the office writes in. */
  readonly answer: (office: string) => string;
  readonly recipients: {
    readonly heading: string;
    readonly lines: Readonly<Record<'federation' | 'party', readonly string[]>>;
  };
  readonly none: string;
  readonly invalidAsOf: string;
  readonly leftOut: (written: number, all: number) => string;
  /** Units of which nobody knows whether they are late. */
  readonly noDeadline: (count: number) => string;
}

const congressVi = (facts: ReminderFacts): string => {
  const congress = REMINDER_WORDS.vi.congress(facts);
  const { milestone, name, saysUnion, names } = facts;
  if (milestone === 'upper') return congress;
  return `${congress} của ${saysUnion ? name : `${names.unitLabel} ${name}`}`;
};

const daysLeftVi = ({ daysLeft }: ReminderFacts): string => {
  if (daysLeft < 0) return `đã quá hạn ${daysVi(-daysLeft)}`;
  return daysLeft === 0 ? 'ngày này cũng là hạn cuối' : `thời hạn còn ${daysVi(daysLeft)}`;
};

const stateVi = (facts: ReminderFacts): string =>
  `Tính đến ngày ${facts.asOf}, chưa ghi nhận ngày tổ chức ${congressVi(facts)}; ${daysLeftVi(facts)}.`;

const vi: LetterWords = {
  fileName: 'Don-doc',
  number: { federation: 'Số: ………/………', party: 'Số ………-CV/………' },
  subject: (facts) => `V/v đôn đốc tổ chức ${REMINDER_WORDS.vi.congress(facts)}`,
  addressee: (body) => `Kính gửi: ${body}`,
  basis: ({ milestone, names, clause, deadline }) => {
    const congress = {
      grassroots: `đại hội ${names.unitLabel}`,
      pilot: 'đại hội điểm',
      upper: names.upperCongress,
    }[milestone];
    return `Theo Kế hoạch (${clauseNameVi(clause)}), ${congress} phải hoàn thành ${deadline}.`;
  },
  state: {
    overdue: stateVi,
    'due-soon': stateVi,
    'planned-passed': (facts) =>
      `Tính đến ngày ${facts.asOf}, lịch dự kiến (${facts.planned}) tổ chức ${congressVi(facts)} đã qua ${daysVi(facts.daysSincePlanned)} nhưng chưa ghi nhận ngày tổ chức${facts.deadline === '' ? '' : `; ${daysLeftVi(facts)}`}.`,
  },
  request: {
    overdue: (who, facts) =>
      `Đề nghị ${who} khẩn trương tổ chức ${REMINDER_WORDS.vi.congress(facts)}. ${afterOverdue(facts, 'vi')}`,
    'due-soon': (who, facts) =>
      `Đề nghị ${who} hoàn tất việc chuẩn bị và tổ chức ${REMINDER_WORDS.vi.congress(facts)} đúng thời hạn của Kế hoạch. ${REMINDER_WORDS.vi.planned[facts.plannedState](facts)}`,
    'planned-passed': (who, facts) =>
      `Đề nghị ${who} thông báo ngày đã tổ chức ${REMINDER_WORDS.vi.congress(facts)} hoặc lịch mới.`,
  },
  answer: (office) => `Kết quả thực hiện báo cáo bằng văn bản về ${office} trước ngày ${DOTS}./.`,
  recipients: {
    heading: 'Nơi nhận:',
    lines: { federation: ['- Như trên;', '- Lưu: VT.'], party: ['- Như trên,', '- Lưu.'] },
  },
  none: 'Không có đơn vị nào cần đôn đốc nên không có văn bản đôn đốc.',
  invalidAsOf:
    'Ngày chốt số liệu không hợp lệ nên chưa xác định được đơn vị cần đôn đốc. Hãy sửa ô “Ngày chốt số liệu” trên trang Kế hoạch.',
  leftOut: (written, all) =>
    `Có ${countText(all, 'vi')} đơn vị cần đôn đốc; chỉ lập văn bản cho ${countText(written, 'vi')} đơn vị khẩn nhất.`,
  noDeadline: (count) =>
    `Chưa xác định được hạn cuối của ${countText(count, 'vi')} đơn vị chưa tổ chức đại hội nên chưa biết có phải đôn đốc hay không. Hãy sửa các ô thời hạn trên trang Kế hoạch.`,
};

const congressEn = (facts: ReminderFacts): string =>
  ({
    grassroots: `the congress of ${facts.name}`,
    pilot: `the pilot congress of ${facts.name}`,
    upper: facts.names.upperCongress,
  })[facts.milestone];

const daysLeftEn = ({ daysLeft }: ReminderFacts): string => {
  if (daysLeft < 0) return `it is ${daysEn(-daysLeft)} overdue`;
  if (daysLeft === 0) return 'this is the last on-time day';
  return `${daysEn(daysLeft)} ${daysLeft === 1 ? 'is' : 'are'} left`;
};

const stateEn = (facts: ReminderFacts): string =>
  `As of ${facts.asOf} no date held is recorded for ${congressEn(facts)}; ${daysLeftEn(facts)}.`;

const en: LetterWords = {
  fileName: 'Reminders',
  number: { federation: 'No.: ………/………', party: 'No. ………-CV/………' },
  subject: (facts) =>
    `Re: ${{ grassroots: 'the congress of the union', pilot: 'the pilot congress', upper: facts.names.upperCongress }[facts.milestone]}`,
  addressee: (body) => `To: ${body}`,
  basis: ({ milestone, names, clause, deadline }) => {
    const congress = {
      grassroots: `the congresses of ${names.unitLabels}`,
      pilot: 'the pilot congress',
      upper: names.upperCongress,
    }[milestone];
    return `By the plan (${clause}), ${congress} must be completed ${deadline}.`;
  },
  state: {
    overdue: stateEn,
    'due-soon': stateEn,
    'planned-passed': (facts) =>
      `As of ${facts.asOf} the planned date (${facts.planned}) of ${congressEn(facts)} passed ${daysEn(facts.daysSincePlanned)} ago, and no date held is recorded${facts.deadline === '' ? '' : `; ${daysLeftEn(facts)}`}.`,
  },
  request: {
    overdue: (who, facts) =>
      `${who} asked to hold ${REMINDER_WORDS.en.congress(facts)} without delay. ${afterOverdue(facts, 'en')}`,
    'due-soon': (who, facts) =>
      `${who} asked to complete the preparations and hold ${REMINDER_WORDS.en.congress(facts)} in time. ${REMINDER_WORDS.en.planned[facts.plannedState](facts)}`,
    'planned-passed': (who, facts) =>
      `${who} asked to report when ${REMINDER_WORDS.en.congress(facts)} was held, or its new date.`,
  },
  answer: (office) => `Please reply in writing to ${office} by ${DOTS}.`,
  recipients: {
    heading: 'To:',
    lines: { federation: ['- As above;', '- File.'], party: ['- As above;', '- File.'] },
  },
  none: 'No unit needs a reminder, so there are no letters.',
  invalidAsOf:
    'The as-of date is not valid, so nothing is known to be due. Correct it on the plan sheet.',
  leftOut: (written, all) =>
    `${countText(all, 'en')} units need a reminder; letters are written to the ${countText(written, 'en')} most pressing.`,
  noDeadline: (count) =>
    `The deadline of ${counted(count, { one: 'unit', many: 'units' }, countText(count, 'en'))} without a congress is not known, nor whether to remind ${count === 1 ? 'it' : 'them'}. Correct the deadlines on the plan sheet.`,
};

export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = { vi, en };
