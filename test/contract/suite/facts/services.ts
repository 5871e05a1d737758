/** Facts about locks, properties, triggers, pages, menus, and calls from pages. */
import type { Fact } from '../fact';
import { Lacking, outcomeOf } from '../scratch';

const LOCK = 'src/addon/document/runLock.ts';
const DAILY = 'src/addon/entry/dailyRefresh.ts';
const USERS_LANGUAGE = 'src/addon/document/userLanguage.ts';
const MENU = 'src/addon/entry/menu.ts';
const OPENING = 'src/addon/entry/opening.ts';
const LOADING = 'src/addon/entry/loadActions.ts';
const SIDEBAR = 'src/addon/entry/calls/sidebar.ts';
const GUIDE = 'src/addon/entry/calls/guideCall.ts';
const PAPERS = 'src/addon/entry/calls/paperCalls.ts';
const EDIT = 'src/addon/entry/editTrigger.ts';
const EDITED_ROWS = 'src/addon/check/rowsOfEdit.ts';
const PROPERTY = 'contract.property';
/** The page beside the script, and what stands in it. */
export const PAGE = 'contract';
export const PAGE_TEXT = '{"text":"Kế hoạch <b>&amp;</b> <?= 1 ?>"}';

const CARRIED = ['Tiến </script>', -1.5, true, null, { 'Xã A': [] }];

/** What a property reads as before it is set, when it is, and after it is deleted. */
function setAndDeleted(properties: GoogleAppsScript.Properties.Properties) {
  const before = properties.getProperty(PROPERTY);
  properties.setProperty(PROPERTY, 'a');
  const set = properties.getProperty(PROPERTY);
  properties.deleteProperty(PROPERTY);
  return [before, set, properties.getProperty(PROPERTY)];
}

export const serviceFacts: readonly Fact[] = [
  {
    id: 'services.lock',
    says: 'A script of a document has a lock, and who has taken it takes it again in the same run.',
    evidence: 'open',
    leans: [LOCK, EDIT],
    observe: () => {
      const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
      if (lock === null) return null;
      try {
        const again = LockService.getDocumentLock();
        return [lock.tryLock(5000), again.tryLock(5000)];
      } finally {
        lock.releaseLock();
      }
    },
    expected: [true, true],
  },
  {
    id: 'services.lock-of-others',
    says: 'While one run has the lock, tryLock of another is false after its time, and takes it once it is free.',
    evidence: 'google',
    leans: [LOCK],
    byHand:
      'Start “Tổng hợp” in two windows at once: the second waits, or says that another run is under way.',
  },
  {
    id: 'services.properties',
    says: 'A document property that is not set is null; one that is set reads as its text until it is deleted.',
    evidence: 'assumed',
    leans: [DAILY],
    observe: () => setAndDeleted(PropertiesService.getDocumentProperties()),
    expected: [null, 'a', null],
  },
  {
    id: 'services.user-properties',
    says: 'A property of the user that is not set is null; one that is set reads as its text until it is deleted.',
    evidence: 'assumed',
    leans: [USERS_LANGUAGE],
    observe: () => setAndDeleted(PropertiesService.getUserProperties()),
    expected: [null, 'a', null],
  },
  {
    id: 'services.daily-trigger',
    says: 'A daily trigger has an id by which it is found among those of the project, and deleted.',
    evidence: 'assumed',
    leans: [DAILY],
    observe: () => {
      const trigger = ScriptApp.newTrigger('contractFromMenu')
        .timeBased()
        .everyDays(1)
        .atHour(0)
        .create();
      const id = trigger.getUniqueId();
      const found = () => ScriptApp.getProjectTriggers().filter((one) => one.getUniqueId() === id);
      const before = found().length;
      for (const one of found()) ScriptApp.deleteTrigger(one);
      return [typeof id, before, found().length];
    },
    expected: ['string', 1, 0],
  },
  {
    id: 'services.trigger-event',
    says: 'The event of a time trigger has the id of the trigger as triggerUid.',
    evidence: 'assumed',
    leans: [DAILY],
    byHand:
      'Turn the daily refresh on, and look at the plan sheet the next morning: the as-of date is that day’s.',
  },
  {
    id: 'services.edit-event',
    says: 'The simple trigger onEdit is given the range that was edited, and may write.',
    evidence: 'assumed',
    leans: [EDIT, EDITED_ROWS],
    byHand: 'Type a date into a checked tracker: the status beside it changes within seconds.',
  },
  {
    id: 'services.edit-of-many',
    says: 'The range of an edit has all cells into which somebody has pasted or filled, whole rows and columns too.',
    evidence: 'assumed',
    leans: [EDIT, EDITED_ROWS],
    byHand: 'Paste dates into five rows of a checked tracker: the statuses of all five change.',
  },
  {
    id: 'services.trigger-without-document',
    says: 'In a time trigger of a published add-on there may be no active spreadsheet and no properties of a document: either is null then.',
    evidence: 'open',
    leans: [DAILY],
    byHand:
      'In a test deployment as an editor add-on turn the daily refresh on: the log of the next night’s execution shows no error.',
  },
  {
    id: 'services.log',
    says: 'The log takes texts as warnings and as errors.',
    evidence: 'assumed',
    leans: [
      'src/addon/entry/calls/unfinished.ts',
      'src/addon/entry/quietly.ts',
      'src/addon/document/guardedWrite.ts',
    ],
    observe: () =>
      outcomeOf(() => {
        console.warn('contract: Tiến độ');
        console.error('contract: Tiến độ\n  at contract');
      }),
    expected: 'taken',
  },
  {
    id: 'services.mode-none',
    says: 'In AuthMode.NONE the menu may be put up, and nothing of the document may be touched.',
    evidence: 'google',
    leans: [OPENING],
    byHand:
      'Make a test deployment as an editor add-on with “Installed but not enabled”, and open it: the menu is there.',
  },
  {
    id: 'services.enumerations',
    says: 'A member of an enumeration is one object, so that === compares it.',
    evidence: 'assumed',
    leans: [OPENING],
    observe: () => {
      const modes = [ScriptApp.AuthMode.NONE, ScriptApp.AuthMode.NONE, ScriptApp.AuthMode.FULL];
      return [modes[0] === modes[1], modes[0] === modes[2]];
    },
    expected: [true, false],
  },
  {
    id: 'services.raw-page',
    says: 'The raw content of a page is its text, letter by letter, whatever looks like a scriptlet in it.',
    evidence: 'google',
    leans: ['src/addon/setup/setUpSheets.ts', LOADING],
    observe: () => {
      let page: GoogleAppsScript.HTML.HtmlTemplate;
      try {
        page = HtmlService.createTemplateFromFile(PAGE);
      } catch {
        throw new Lacking(`${PAGE}.html`);
      }
      return page.getRawContent().trim();
    },
    expected: PAGE_TEXT,
    mayLack: 'the page of the development build, where its script alone was pasted',
  },
  {
    id: 'services.evaluated-text',
    says: 'A text of half a megabyte can be evaluated: by another name eval runs it where the script’s globals are, and gives its value.',
    // The reference of HtmlTemplate.getCode says what calling eval of a page’s code gives.
    evidence: 'google',
    leans: [LOADING],
    observe: () => {
      const { eval: evaluate } = globalThis;
      const padding = 'x'.repeat(500_000);
      const made = evaluate(
        `/*${padding}*/(()=>{var inside=()=>[typeof SpreadsheetApp.flush,'Tiến độ'];return{inside}})()`,
      ) as { inside(): string[] };
      const found = made.inside();
      return [found, Array.isArray(found), found instanceof Array, 'inside' in globalThis];
    },
    expected: [['function', 'Tiến độ'], true, true, false],
  },
  {
    id: 'services.page-content',
    says: 'A page that is made of a text keeps its escaped letters.',
    evidence: 'assumed',
    leans: [SIDEBAR, GUIDE],
    observe: () => HtmlService.createHtmlOutput('<b>&lt;Kế hoạch&gt;</b>').getContent(),
    expected: '<b>&lt;Kế hoạch&gt;</b>',
  },
  {
    id: 'services.page-size',
    says: 'The width and the height of a page are set in pixels, each giving the page back.',
    evidence: 'google',
    leans: [PAPERS, GUIDE],
    observe: () =>
      HtmlService.createHtmlOutput('<b>&lt;</b>').setWidth(880).setHeight(640).getContent(),
    expected: '<b>&lt;</b>',
  },
  {
    id: 'services.modal-dialog',
    says: 'A page stands over the document as a dialog, under its title and with calls of its own, until it is closed.',
    evidence: 'google',
    leans: [PAPERS, GUIDE],
    byHand:
      'Choose “Báo cáo Word và in…” in a checked document: the report is shown, and Escape closes it.',
  },
  {
    id: 'services.page-gives-files',
    says: 'A page in a dialog may give a file that it has made as a download, and have itself printed.',
    evidence: 'open',
    leans: ['src/papers/giveFile.ts', 'src/papers/papersPage.ts'],
    byHand:
      'In that dialog press “Tải báo cáo Word (.docx)” and “In hoặc lưu PDF”: a file comes, and the print shows the report alone.',
  },
  {
    id: 'services.json-across',
    says: 'google.script.run carries texts, numbers, truth values, null, lists and objects, both ways.',
    evidence: 'google',
    leans: [SIDEBAR, 'src/addon/addonApi.ts', 'src/addon/entry/calls/requests.ts'],
    send: CARRIED,
    reply: (arrived) => ({ back: arrived, isList: Array.isArray(arrived) }),
    expected: { back: CARRIED, isList: true },
  },
  {
    id: 'services.no-date-across',
    says: 'google.script.run fails where a result holds a Date.',
    evidence: 'open',
    leans: [SIDEBAR, 'src/addon/addonApi.ts'],
    send: null,
    reply: () => ({ day: new Date() }),
    expected: 'refused',
    alsoFine: [{ value: null, so: 'the add-on sends days as texts' }],
  },
  {
    id: 'services.undefined-across',
    says: 'google.script.run leaves out what is undefined in an object.',
    evidence: 'open',
    leans: [SIDEBAR, 'src/addon/addonApi.ts'],
    send: null,
    reply: () => ({ a: undefined, b: 1 }),
    expected: { b: 1 },
  },
  {
    id: 'services.several-accounts',
    says: 'With several accounts signed in, calls from the sidebar may fail with PERMISSION_DENIED.',
    evidence: 'reported',
    leans: ['src/sidebar/failure.ts'],
    byHand:
      'Sign in to a second account first and to the document’s account second, and check from the sidebar.',
  },
  {
    id: 'services.office-mode',
    says: 'An .xlsx file that is open in Office mode runs no add-on.',
    evidence: 'reported',
    leans: [OPENING, MENU],
    byHand: 'Open an .xlsx from Drive: there is no menu until File → Save as Google Sheets.',
  },
];
