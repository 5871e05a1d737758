/** The guides for staff. */
import type { Language } from '../../src/domain/text/language';

/** The document of each language. */
export const GUIDES: Readonly<Record<Language, string>> = {
  vi: 'docs/huong-dan.md',
  en: 'docs/guide.md',
};
