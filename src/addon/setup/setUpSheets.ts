/** The sheets of set-up, from a file of the project that only set-up reads. */
import type { Language } from '../../domain/text/language';
import { readSetUpFile } from '../../domain/setup/setUpFile';
import type { SetUpSheet } from '../../domain/setup/setUpNames';
import { setUpPage } from '../addonApi';

/** The sheets in a language: plan, tracker, tasks. */
export function readSetUpSheets(language: Language): SetUpSheet[] {
  const file = HtmlService.createTemplateFromFile(setUpPage(language));
  return readSetUpFile(file.getRawContent());
}
