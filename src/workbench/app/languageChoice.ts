/** The language of the page, remembered from one visit to the next. */
import type { Language } from '../../domain/text/language';
import { WORDS, type Words } from '../words';

const LANGUAGE_KEY = 'workbench-language';

export class LanguageChoice {
  private chosen: Language = remembered();

  get language(): Language {
    return this.chosen;
  }

  get words(): Words {
    return WORDS[this.chosen];
  }

  choose(language: Language): void {
    this.chosen = language;
    try {
      localStorage.setItem(LANGUAGE_KEY, language);
    } catch {
      // Where nothing may be stored, the page begins in Vietnamese again.
    }
  }
}

function remembered(): Language {
  try {
    return localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}
