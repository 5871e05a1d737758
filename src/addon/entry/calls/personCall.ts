/** What people have done, from the menu or the side panel: what goes wrong they are told in words. */
import type { Localized } from '../../../domain/text/language';
import type { MenuItems, ServerCalls } from '../../addonApi';
import { documentLanguage } from '../../document/openDocument';
import { OperatorError } from '../../document/operatorError';
import { RunUnderWay } from '../../document/runLock';
import { officesFromMenu } from '../officesFromMenu';
import { actionName } from './actionNames';
import * as dates from './dateCalls';
import { unfinished } from './unfinished';
import { openGuide } from './guideCall';
import * as forms from './formCalls';
import * as menu from '../menu';
import * as papers from './paperCalls';
import * as sidebar from './sidebar';

type PersonCalls = MenuItems & ServerCalls;

/** None takes more than one argument. */
const CALLS: Readonly<Record<keyof PersonCalls, (argument: unknown) => unknown>> = {
  openSidebar: sidebar.openSidebar,
  checkFromMenu: menu.checkFromMenu,
  highlightFromMenu: menu.highlightFromMenu,
  summariesFromMenu: menu.summariesFromMenu,
  openPapers: papers.openPapers,
  setUpFromMenu: menu.setUpFromMenu,
  officesFromMenu,
  removeHighlightFromMenu: menu.removeHighlightFromMenu,
  openGuide,
  sidebarStart: sidebar.sidebarStart,
  sidebarCheck: sidebar.sidebarCheck,
  sidebarLook: sidebar.sidebarLook,
  buildSummaries: sidebar.buildSummaries,
  retakeReport: papers.retakeReport,
  papers: papers.papers,
  removeHighlights: sidebar.removeHighlights,
  mapColumns: sidebar.mapColumns,
  showCell: sidebar.showCell,
  showSheet: sidebar.showSheet,
  unitForm: forms.unitForm,
  saveUnit: forms.saveUnit,
  saveSettings: sidebar.saveSettings,
  setUp: sidebar.setUp,
  bringInOffices: sidebar.bringInOffices,
  setDailyRefresh: sidebar.setDailyRefresh,
  removeEverything: sidebar.removeEverything,
  textDates: dates.textDates,
  writeDates: dates.writeDates,
  restoreTexts: dates.restoreTexts,
} satisfies PersonCalls;

/** Those that write nothing, so that nothing can be half written. */
const READING: readonly (keyof PersonCalls)[] = [
  'openSidebar',
  'openPapers',
  'openGuide',
  'papers',
  'sidebarStart',
  'sidebarLook',
  'showCell',
  'showSheet',
  'textDates',
  'unitForm',
];

/**
 * Does what somebody asks for. Whatever fails in Google's services or in the add-on is told in a
 * sentence of the add-on: Google's own is in the language of the account and says not what to do.
 * It goes into the log.
 * @throws OperatorError alone
 */
export function personCall(name: keyof PersonCalls, argument?: unknown): unknown {
  try {
    return CALLS[name](argument);
  } catch (error) {
    if (error instanceof RunUnderWay) throw new OperatorError(waits(name), documentLanguage());
    if (error instanceof OperatorError) throw error;
    throw unfinished(error, name, !READING.includes(name));
  }
}

/** Names what has to wait: the run that is under way may be of anything. */
function waits(name: keyof PersonCalls): Localized {
  return {
    vi: `“${actionName(name, 'vi')}” chưa chạy được vì một lượt khác của tiện ích đang ghi vào bảng tính này. Đợi ít phút rồi làm lại.`,
    en: `“${actionName(name, 'en')}” could not start: another run of the add-on is writing into this spreadsheet. Wait a moment and do it again.`,
  };
}
