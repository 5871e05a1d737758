/** The languages of the interface; Vietnamese comes first. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in each language. */
export type Localized = Readonly<Record<Language, string>>;
