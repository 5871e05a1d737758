/** The languages of the interface; Vietnamese comes first. */
export declare const LANGUAGES: readonly ["vi", "en"];
export type Language = (typeof LANGUAGES)[number];
/** One text in each language. */
export type Localized = Readonly<Record<Language, string>>;
