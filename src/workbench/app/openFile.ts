/** A document that is open: its workbook, and the add-on on the local host over it. */
import type { FileContent, Notice } from '../../xlsx';
import { USER_LANGUAGE } from '../../addon/addonApi';
import type { Language } from '../../domain/text/language';
import { type Answer, createHost, type Dialog, type Host, propertyStore } from '../../host';
import type { Workbook } from '../../document';
import type { AddonBundle } from './addonBundle';
import type { Clock } from './days/clock';
import type { FrameRealm } from './frameRealm';

/** What stays the same from one document to the next. */
export interface Machine {
  readonly realm: FrameRealm;
  readonly addon: AddonBundle;
  readonly clock: Clock;
  readonly answer: (dialog: Dialog) => Answer;
}

export interface OpenFile {
  readonly name: string;
  readonly workbook: Workbook;
  readonly host: Host;
  readonly notices: readonly Notice[];
}

/** Whose address nobody knows. */
const NO_EMAIL = '';

/** Puts the add-on over a document. @param language of the page */
export function openFile(
  name: string,
  { workbook, notices }: FileContent,
  { realm, addon, clock, answer }: Machine,
  language: Language,
): OpenFile {
  // A document without a plan sheet says no language: there the add-on speaks that of the page
  propertyStore(workbook, NO_EMAIL).set(USER_LANGUAGE, language);
  const host = createHost({
    realm,
    source: addon.source,
    files: addon.files,
    workbook,
    clock: clock.now,
    answer,
    user: { email: NO_EMAIL, language },
    document: { id: 'workbench', name: name.replace(/\.[^.]*$/, '') },
  });
  return { name, workbook, host, notices };
}
