/** The dialog with the guide for staff. */
import type { Localized } from '../../../domain/text/language';
import { GUIDE_PAGE } from '../../addonApi';
import { documentLanguage } from '../../document/openDocument';

const TITLE: Localized = { vi: 'Hướng dẫn', en: 'Guide' };
/** In pixels: as wide as text is read with ease. */
const SIZE = { width: 800, height: 600 };
/** The page holds both languages and shows this one first. */
const FIRST_LANGUAGE = '<html lang="vi">';

export function openGuide(): void {
  const language = documentLanguage();
  const text = HtmlService.createHtmlOutputFromFile(GUIDE_PAGE).getContent();
  const page = HtmlService.createHtmlOutput(
    text.replace(FIRST_LANGUAGE, `<html lang="${language}">`),
  )
    .setWidth(SIZE.width)
    .setHeight(SIZE.height);
  SpreadsheetApp.getUi().showModalDialog(page, TITLE[language]);
}
