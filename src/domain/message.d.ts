/** Messages with typed slots: `'hạn {deadline:date}, trễ {late:days}'`. */
import { type CalendarDate, type Interval } from './calendar';
import type { Language, Localized } from './language';
import { type ColumnKey } from './tracker/columns';
/** What a slot takes, by the kind written behind its name. */
interface SlotKinds {
    date: CalendarDate;
    span: Interval;
    days: number;
    halfDays: number;
    number: number;
    text: string;
    /** Lists are joined with commas. */
    list: readonly string[];
    column: ColumnKey;
    columns: readonly ColumnKey[];
    /** A text that is there in each language. */
    localized: Localized;
}
type SlotKind = keyof SlotKinds;
type SlotValue = SlotKinds[SlotKind];
/** The slots that a template names. */
export type SlotsOf<Template extends string> = Template extends `${string}{${infer Name}:${infer Kind}}${infer Rest}` ? {
    readonly [N in Name]: Kind extends SlotKind ? SlotKinds[Kind] : never;
} & SlotsOf<Rest> : unknown;
/** One message in each language; every language must name the same slots. */
export interface Template {
    readonly vi: string;
    readonly en: string;
}
/** A message whose languages disagree about the slots does not compile. */
export type Consistent<T extends Template> = SlotsOf<T['vi']> extends SlotsOf<T['en']> ? SlotsOf<T['en']> extends SlotsOf<T['vi']> ? T : never : never;
/** A message with its slots filled in, not yet in any language. */
export interface Message {
    readonly template: Template;
    readonly slots: Readonly<Record<string, SlotValue>>;
}
/** Fills in a template's slots. */
export declare function message<T extends Template>(template: Consistent<T> & T, slots: SlotsOf<T['vi']>): Message;
/** A number with the language's decimal mark. */
export declare function formatNumber(value: number, language: Language): string;
/** The message as a sentence. */
export declare function renderMessage({ template, slots }: Message, language: Language): string;
export {};
