/** An error in how the add-on was called, which the user can put right: the message says how. */
import type { Language, Localized } from '../../domain/text/language';

export class OperatorError extends Error {
  override readonly name = 'OperatorError';

  constructor(text: Localized, language: Language) {
    super(text[language]);
  }
}
