/** Size bands that set how many delegates and committee members a unit has (II.3). */
import * as z from 'zod/mini';
import type { Localized } from '../text/language';

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const count = z.custom<number>(isCount);
const optional = z.custom<number | null>((value) => value === null || isCount(value));

/** One band, as validated. Null: no upper end, or not set and so not checked. */
export const quotaBandSchema = z
  .strictObject({
    from: count,
    to: optional,
    delegates_max: optional,
    committee_min: optional,
    committee_max: optional,
    sent_up: optional,
  })
  .check(
    z.refine(
      ({ from, to, committee_min: min, committee_max: max }) =>
        (to === null || from <= to) && (min === null || max === null || min <= max),
    ),
  );

export type QuotaBand = z.infer<typeof quotaBandSchema>;
export type QuotaField = keyof QuotaBand;

/** The band's fields with their headers on the plan sheet. */
export const QUOTA_HEADERS: Readonly<Record<QuotaField, string>> = {
  from: 'Từ (đoàn viên)',
  to: 'Đến',
  delegates_max: 'ĐB tối đa',
  committee_min: 'BCH tối thiểu',
  committee_max: 'BCH tối đa',
  sent_up: 'ĐB dự ĐH huyện',
};
export const QUOTA_FIELDS = Object.keys(QUOTA_HEADERS) as QuotaField[];

export const QUOTA_EXPECTED: Localized = {
  vi: 'các số nguyên từ 0 trở lên; “Từ” không lớn hơn “Đến”, tối thiểu không lớn hơn tối đa',
  en: "whole numbers from 0 up; 'from' not above 'to', minimum not above maximum",
};

/** The band for a unit of this size, or null where none is set. */
export function bandFor(bands: readonly QuotaBand[], members: number): QuotaBand | null {
  return bands.find(({ from, to }) => members >= from && (to === null || members <= to)) ?? null;
}
