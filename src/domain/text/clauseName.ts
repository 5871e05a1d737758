/** A clause of the plan in the middle of a Vietnamese sentence. */

/** Offices write `III.2.a` into their plan, and `Mục III.2.a` or `Điều 5` as well. */
const NAMED = /^(?:tiểu mục|mục|điều|khoản|điểm|phần|chương) /i;

/** @example clauseNameVi('III.2') // 'mục III.2'; clauseNameVi('Mục III.2') // 'Mục III.2' */
export function clauseNameVi(clause: string): string {
  return NAMED.test(clause.normalize('NFC')) ? clause : `mục ${clause}`;
}
