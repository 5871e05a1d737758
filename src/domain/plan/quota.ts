/** Size bands that set how many delegates and committee members a unit has (II.3). */
import { isPlainObject } from '../plainObject';
import type { Localized } from '../text/language';

/** One band. Null: no upper end, or not set and so not checked. */
export interface QuotaBand {
  readonly from: number;
  readonly to: number | null;
  readonly delegates_max: number | null;
  readonly committee_min: number | null;
  readonly committee_max: number | null;
  readonly sent_up: number | null;
}

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

/** The band that stands in these fields, all of them and no other; undefined where it is none. */
export function readBand(fields: unknown): QuotaBand | undefined {
  if (!isPlainObject(fields) || Object.keys(fields).length !== QUOTA_FIELDS.length) {
    return undefined;
  }
  const areCounts = QUOTA_FIELDS.every((field) => {
    const value = fields[field];
    return isCount(value) || (value === null && field !== 'from');
  });
  if (!areCounts) return undefined;
  const band = fields as unknown as QuotaBand;
  const { from, to, committee_min: min, committee_max: max } = band;
  const areInOrder = (to === null || from <= to) && (min === null || max === null || min <= max);
  return areInOrder ? band : undefined;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** The band for a unit of this size, or null where none is set. */
export function bandFor(bands: readonly QuotaBand[], members: number): QuotaBand | null {
  return bands.find(({ from, to }) => members >= from && (to === null || members <= to)) ?? null;
}
