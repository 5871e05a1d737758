/** The plan's parameters: key, default, unit, clause, label and what a value must be (SPEC 1). */
import * as z from 'zod/mini';
import { type CalendarDate } from '../calendar';
import { type Cell } from '../cell';
import { type Localized } from '../language';
/** One kind of value: how a cell becomes it, and how people are told what is expected. */
interface ValueType<T> {
    readonly schema: z.ZodMiniType<T, Cell>;
    readonly expected: Localized;
}
/** `D` is null where the default is blank: then a blank value is valid. */
interface Parameter<T, D extends T | null> extends ValueType<T> {
    readonly default: D;
    readonly label: Localized;
    readonly unit: Localized;
    /** '–' where the plan has none. */
    readonly clause: string;
    readonly note: Localized;
}
/** The default plan: the district of Tam Đường, eleventh congress, term 2023–2028. */
export declare const DEFAULT_PLAN_ID = "tam-duong-xi";
export declare const PARAMETERS: {
    readonly as_of: Parameter<CalendarDate, null>;
    readonly 'grassroots.start_from': Parameter<CalendarDate, CalendarDate>;
    readonly 'grassroots.complete_before': Parameter<CalendarDate, CalendarDate>;
    readonly 'grassroots.max_days': Parameter<number, 1>;
    readonly 'pilot.unit': Parameter<string, "Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên; Trung tâm GDNN – GDTX; TT GDNN – GDTX">;
    readonly 'pilot.complete_before': Parameter<CalendarDate, CalendarDate>;
    readonly 'district.complete_before': Parameter<CalendarDate, CalendarDate>;
    readonly 'district.max_days': Parameter<number, 1.5>;
    readonly before_reading: Parameter<"exclusive" | "inclusive", "exclusive">;
    readonly 'pilot_first.severity': Parameter<"error" | "warning" | "off", "warning">;
    readonly 'propaganda.from': Parameter<CalendarDate, CalendarDate>;
    readonly 'propaganda.to': Parameter<CalendarDate, CalendarDate>;
    readonly 'term.previous': Parameter<string, "2018-2023">;
    readonly 'term.next': Parameter<string, "2023-2028">;
    readonly due_soon_days: Parameter<number, 15>;
    readonly small_unit_members: Parameter<number, 10>;
    readonly language: Parameter<"vi" | "en", "vi">;
    readonly title_block: Parameter<"federation" | "party", "federation">;
    readonly place: Parameter<string, "Tam Đường">;
    readonly reporting_body: Parameter<string, null>;
    readonly prepared_by: Parameter<string, null>;
};
export type ParameterKey = keyof typeof PARAMETERS;
export declare const PARAMETER_KEYS: ParameterKey[];
/** The value of a parameter, null only where its default is blank. */
export type ParameterValue<K extends ParameterKey> = (typeof PARAMETERS)[K] extends Parameter<infer T, infer D> ? T | (D & null) : never;
export declare function isParameterKey(key: string): key is ParameterKey;
export {};
