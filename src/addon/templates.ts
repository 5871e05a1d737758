/** The sheets of set-up, from a file of the project that only set-up reads. */
import type { Language } from '../domain/language';
import { readSetUpFile } from '../domain/setup/setUpFile';
import type { SheetTemplate } from '../domain/setup/sheetTemplate';

/** The templates in a language: plan, tracker, tasks. */
export function readTemplates(language: Language): SheetTemplate[] {
  const file = HtmlService.createTemplateFromFile(`setup_${language}`);
  return readSetUpFile(file.getRawContent());
}
