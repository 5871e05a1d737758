/** Size bands that set how many delegates and committee members a unit has (II.3). */
import * as z from 'zod/mini';
import type { Localized } from '../language';
/** One band, as validated. Null: no upper end, or not set and so not checked. */
export declare const quotaBandSchema: z.ZodMiniObject<{
    from: z.ZodMiniInt;
    to: z.ZodMiniNullable<z.ZodMiniInt>;
    delegates_max: z.ZodMiniNullable<z.ZodMiniInt>;
    committee_min: z.ZodMiniNullable<z.ZodMiniInt>;
    committee_max: z.ZodMiniNullable<z.ZodMiniInt>;
    sent_up: z.ZodMiniNullable<z.ZodMiniInt>;
}, z.core.$strict>;
export type QuotaBand = z.infer<typeof quotaBandSchema>;
export type QuotaField = keyof QuotaBand;
/** The band's fields with their headers on the plan sheet. */
export declare const QUOTA_HEADERS: Readonly<Record<QuotaField, string>>;
export declare const QUOTA_FIELDS: QuotaField[];
export declare const QUOTA_EXPECTED: Localized;
/** The band for a unit of this size, or null where none is set. */
export declare function bandFor(bands: readonly QuotaBand[], members: number): QuotaBand | null;
