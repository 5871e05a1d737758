/** The languages of the interface; Vietnamese comes first. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** One text in each language. */
export type Localized = Readonly<Record<Language, string>>;
