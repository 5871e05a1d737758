/** The number formats that are built in. */

/**
 * The built-in number formats by id. Those that follow the reader's regional settings (14, 22 and
 * the East Asian ones) are given the way a Vietnamese office sees them: day before month.
 */
const BUILT_IN = new Map<number, string>([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '#,##0;-#,##0'],
  [6, '#,##0;[Red]-#,##0'],
  [7, '#,##0.00;-#,##0.00'],
  [8, '#,##0.00;[Red]-#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'dd/mm/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'dd/mm/yyyy h:mm'],
  [32, 'h:mm:ss'],
  [33, 'h:mm:ss'],
  [34, 'h:mm'],
  [35, 'h:mm:ss'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;[Red]-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;[Red]-#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
  [55, 'h:mm'],
  [56, 'h:mm:ss'],
]);
for (const id of [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]) {
  BUILT_IN.set(id, 'dd/mm/yyyy');
}

/** Ids whose format is the same in every language, so that writing may use them. */
const NEUTRAL_IDS = [1, 2, 3, 4, 9, 10, 11, 49];

/** The format code of a built-in id; undefined for General and for ids that are not built in. */
export function builtInFormat(id: number): string | undefined {
  return BUILT_IN.get(id);
}

/** The built-in id of a format code, when it is one that means the same everywhere. */
export function builtInId(code: string): number | undefined {
  return NEUTRAL_IDS.find((id) => BUILT_IN.get(id) === code);
}
