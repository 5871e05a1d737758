/** A document that is open: its workbook, and the add-on on the local host over it. */
import type { FileContent, Notice } from '../../xlsx';
import { type Answer, createHost, type Dialog, type Host } from '../../host';
import type { Workbook } from '../../document';
import type { AddonBundle } from './addonBundle';
import type { Clock } from './clock';
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

/** Puts the add-on over a document. */
export function openFile(
  name: string,
  { workbook, notices }: FileContent,
  { realm, addon, clock, answer }: Machine,
): OpenFile {
  const host = createHost({
    realm,
    source: addon.source,
    files: addon.files,
    workbook,
    clock: clock.now,
    answer,
    document: { id: 'workbench', name: name.replace(/\.[^.]*$/, '') },
  });
  return { name, workbook, host, notices };
}
