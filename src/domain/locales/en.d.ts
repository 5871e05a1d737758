/** The words of the interface in English. */
import type { Locale } from './vi';
export declare const en: Locale;
