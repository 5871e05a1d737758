/** Checking the document's tracker: read, check, and where asked write status and findings. */
import * as z from 'zod/mini';
import { type CheckReport } from '../domain/checkReport';
import { type Locale } from '../domain/locales';
declare const requestSchema: z.ZodMiniObject<{
    sheet: z.ZodMiniOptional<z.ZodMiniString<string>>;
    asOf: z.ZodMiniOptional<z.ZodMiniString<string>>;
    plan: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
    language: z.ZodMiniOptional<z.ZodMiniEnum<{
        vi: "vi";
        en: "en";
    }>>;
    write: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>;
export type CheckRequest = z.infer<typeof requestSchema>;
export interface CheckOutcome {
    readonly report: CheckReport;
    /** The words that faces show the codes with. */
    readonly words: Locale;
    /** What the user should know of the writing: what was left alone or has another name. */
    readonly notices: readonly string[];
}
/**
 * Checks the active document.
 * @param request a {@link CheckRequest}
 * @throws OperatorError where the request names a sheet that is not there
 */
export declare function checkTracker(request: unknown): CheckOutcome;
export {};
