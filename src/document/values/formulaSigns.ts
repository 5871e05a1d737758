/** Which signs a spreadsheet's locale has in formulas. */

/** What separates and what marks decimals in a formula. */
export interface FormulaSigns {
  /** Between the arguments of a function. `;` is taken beside it, whatever the locale. */
  readonly argument: ',' | ';';
  readonly decimal: '.' | ',';
  /** Between the columns of an array in braces; its rows are separated by `;` everywhere. */
  readonly column: ',' | '\\';
}

/** As in files, in the workbook and in the United States. */
export const COMMA_SIGNS: FormulaSigns = { argument: ',', decimal: '.', column: ',' };

const SEMICOLON_SIGNS: FormulaSigns = { argument: ';', decimal: ',', column: '\\' };

/** Of the locales of Sheets those of these regions take the comma, and no others. */
const COMMA_REGIONS: ReadonlySet<string | undefined> = new Set(
  'AU CA CH CN EG GB HK IE IL IN JP KR MM MN MX PH TH TW US'.split(' '),
);

/** @param tag BCP 47, such as `vi-VN`; a language alone is taken where it is spoken most */
export function formulaSigns(tag: string): FormulaSigns {
  const { language, region } = new Intl.Locale(tag).maximize();
  const isComma = COMMA_REGIONS.has(region) && !(language === 'fr' && region === 'CA');
  return isComma ? COMMA_SIGNS : SEMICOLON_SIGNS;
}
