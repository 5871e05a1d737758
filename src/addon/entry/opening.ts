/** What happens when the document is opened: the menu goes up. */
import type { Language } from '../../domain/text/language';
import { refreshAsOfCell } from '../check/refreshAsOf';
import { OpenDocument } from '../document/openDocument';
import { MENU } from './calls/actionNames';
import { quietly } from './quietly';

/**
 * On opening the document. Where the add-on is only installed (AuthMode.NONE) it touches nothing
 * but the menu; else the as-of date in effect is brought up to date too, after the menu is up.
 * Opening never fails because a document cannot be read or written.
 */
export function onOpen(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  const mayRead = event?.authMode !== ScriptApp.AuthMode.NONE;
  const opened = mayRead ? quietly(openDocument) : null;
  quietly(() => addMenu(opened?.language ?? 'vi'));
  if (opened) quietly(() => refreshAsOfCell(opened.document));
}

/** Installed into a document that is open already. */
export function onInstall(event?: GoogleAppsScript.Events.AddonOnInstall): void {
  onOpen(event as GoogleAppsScript.Events.SheetsOnOpen | undefined);
}

function addMenu(language: Language): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const [name, caption] of Object.entries(MENU[language])) menu.addItem(caption, name);
  menu.addToUi();
}

/** The document with its language, which only the plan tells. */
function openDocument() {
  const document = new OpenDocument();
  return { document, language: document.language };
}
