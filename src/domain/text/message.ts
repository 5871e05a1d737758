/** Messages with typed slots: `'hạn {deadline:date}, trễ {late:days}'`. */
import { type CalendarDate, formatDay, formatInterval, type Interval } from '../calendar';
import { counted, type CountedNoun } from './counted';
import type { Language, Localized } from './language';
import { shortened } from './shortened';

/** What a slot takes, by the kind written behind its name. */
interface SlotKinds {
  date: CalendarDate;
  span: Interval;
  days: number;
  halfDays: number;
  number: number;
  text: string;
  /** A number with what it counts. */
  quantity: Quantity;
  /** Lists are joined with commas. */
  list: readonly string[];
  /** A column by its label; several are joined with commas. */
  column: Localized;
  columns: readonly Localized[];
  /** A text that is there in each language. */
  localized: Localized;
  /** Units by name and row; the first few are named. */
  units: readonly NamedRow[];
}

/** A unit of the tracker as a message names it. */
interface NamedRow {
  readonly name: string;
  readonly row: number;
}

/** A number and, in each language, what it counts. */
export interface Quantity {
  readonly count: number;
  readonly noun: Readonly<Record<Language, CountedNoun>>;
}

type SlotKind = keyof SlotKinds;
type SlotValue = SlotKinds[SlotKind];

/** The slots that a template names. */
export type SlotsOf<Template extends string> =
  Template extends `${string}{${infer Name}:${infer Kind}}${infer Rest}`
    ? { readonly [N in Name]: Kind extends SlotKind ? SlotKinds[Kind] : never } & SlotsOf<Rest>
    : unknown;

/** One message in each language; every language must name the same slots. */
export interface Template {
  readonly vi: string;
  readonly en: string;
}

/** A message whose languages disagree about the slots does not compile. */
export type Consistent<T extends Template> =
  SlotsOf<T['vi']> extends SlotsOf<T['en']>
    ? SlotsOf<T['en']> extends SlotsOf<T['vi']>
      ? T
      : never
    : never;

/** A message with its slots filled in, not yet in any language. */
export interface Message {
  readonly template: Template;
  readonly slots: Readonly<Record<string, SlotValue>>;
}

/** Fills in a template's slots. */
export function message<T extends Template>(
  template: Consistent<T> & T,
  slots: SlotsOf<T['vi']>,
): Message {
  return { template, slots: slots as Readonly<Record<string, SlotValue>> };
}

const SLOT = /\{(\w+):(\w+)\}/g;

/** A number with the language's decimal mark. */
function formatNumber(value: number, language: Language): string {
  const text = String(Math.round(value * 100) / 100);
  return language === 'vi' ? text.replace('.', ',') : text;
}

function plural(count: number, one: string, language: Language): string {
  if (language === 'vi') return `${formatNumber(count, language)} ${one}`;
  return `${formatNumber(count, language)} ${one}${count === 1 ? '' : 's'}`;
}

/** How many units a message names; of the others there is a sign alone. */
const NAMED_UNITS = 3;

function formatUnits(units: readonly NamedRow[], language: Language): string {
  const row = language === 'vi' ? 'dòng' : 'row';
  const named = units
    .slice(0, NAMED_UNITS)
    .map((unit) => `${shortened(unit.name)} (${row} ${unit.row})`.trim());
  return [...named, ...(units.length > NAMED_UNITS ? ['…'] : [])].join(', ');
}

type Formatter<K extends SlotKind> = (value: SlotKinds[K], language: Language) => string;

const FORMATTERS: { readonly [K in SlotKind]: Formatter<K> } = {
  date: formatDay,
  span: formatInterval,
  days: (count, language) => plural(count, language === 'vi' ? 'ngày' : 'day', language),
  halfDays: (count, language) => plural(count, language === 'vi' ? 'buổi' : 'half-day', language),
  number: formatNumber,
  text: shortened,
  quantity: ({ count, noun }, language) =>
    counted(count, noun[language], formatNumber(count, language)),
  list: (items) => items.map(shortened).join(', '),
  localized: (text, language) => text[language],
  units: formatUnits,
  column: (label, language) => label[language],
  columns: (labels, language) => labels.map((label) => label[language]).join(', '),
};

/** The message as a sentence. */
export function renderMessage({ template, slots }: Message, language: Language): string {
  return template[language].replace(SLOT, (_, name: string, kind: SlotKind) => {
    const format = FORMATTERS[kind] as Formatter<SlotKind>;
    return format(slots[name] as never, language);
  });
}
