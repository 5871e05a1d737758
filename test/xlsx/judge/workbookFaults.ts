/** The workbook part: names and ids of sheets, defined names, the calculation chain. */
import { leavesGrid } from './cellArea';
import { misplaced } from './elementOrder';
import { child, type Element, items } from './openParts';

const LONGEST_NAME = 31;

/** What is wrong with a workbook part. */
export function workbookFaults(part: string, workbook: Element): string[] {
  const sheets = items(workbook, 'sheets', 'sheet').map(({ attributes }) => attributes);
  const names = sheets.map(({ name = '' }) => name);
  const faults = [...misplaced(workbook), ...names.flatMap(nameFault)];
  if (sheets.length === 0) faults.push('there is no sheet');
  else if (!sheets.some(({ state }) => state === undefined || state === 'visible')) {
    faults.push('no sheet is shown');
  }
  for (const twice of repeated(names.map((name) => name.toLowerCase()))) {
    faults.push(`two sheets are named ${twice}`);
  }
  for (const twice of repeated(sheets.map(({ sheetId }) => sheetId ?? ''))) {
    faults.push(`two sheets have the id ${twice}`);
  }
  for (const view of items(workbook, 'bookViews', 'workbookView')) {
    const { activeTab = '0', firstSheet = '0' } = view.attributes;
    for (const tab of [activeTab, firstSheet]) {
      if (!(Number(tab) < sheets.length)) faults.push(`there is no tab ${tab} to look at`);
    }
  }
  faults.push(...definedNameFaults(items(workbook, 'definedNames', 'definedName'), names));
  const list = child(workbook, 'definedNames');
  if (list?.children.length === 0) faults.push('<definedNames> is empty');
  return faults.map((fault) => `${part}: ${fault}`);
}

function nameFault(name: string): string[] {
  const isRight =
    name !== '' &&
    name.length <= LONGEST_NAME &&
    !/[[\]:*?/\\\u0000-\u001f]|^'|'$|^history$/i.test(name);
  return isRight ? [] : [`Excel takes no sheet named «${name}»`];
}

function definedNameFaults(names: readonly Element[], sheets: readonly string[]): string[] {
  const faults: string[] = [];
  const keys: string[] = [];
  const known = new Set(sheets.map((name) => name.toLowerCase()));
  for (const { attributes, text } of names) {
    const { name = '', localSheetId = '' } = attributes;
    keys.push(`${name.toLowerCase()} of ${localSheetId}`);
    if (localSheetId !== '' && !(Number(localSheetId) < sheets.length)) {
      faults.push(`the name ${name} belongs to the tab ${localSheetId}`);
    }
    const outside = leavesGrid(text);
    if (outside !== null) faults.push(`the name ${name} means ${outside}, which no sheet has`);
    // Marks of the one kind are letters within the other
    for (const [, quoted] of text.matchAll(/"(?:[^"]|"")*"|'((?:[^']|'')+)'!/g)) {
      if (quoted === undefined) continue;
      const sheet = quoted.replaceAll("''", "'").toLowerCase();
      if (!/[[\]:]/.test(sheet) && !known.has(sheet)) {
        faults.push(`the name ${name} means a sheet ${quoted}, which is not there`);
      }
    }
  }
  for (const twice of repeated(keys)) faults.push(`two defined names ${twice}`);
  return faults;
}

/** What the chain names that is no formula. @param formulasOf of the sheet with an id */
export function chainFaults(
  part: string,
  chain: Element,
  formulasOf: (sheetId: string) => ReadonlySet<string> | undefined,
): string[] {
  let sheet = '1';
  return chain.children.flatMap(({ attributes: { r = '', i } }) => {
    sheet = i ?? sheet;
    return formulasOf(sheet)?.has(r) === true
      ? []
      : [`${part}: ${r} of the sheet ${sheet} is no formula`];
  });
}

/** Those that stand in a list more than once. */
export function repeated(list: readonly string[]): string[] {
  return [...new Set(list.filter((one, at) => list.indexOf(one) !== at))];
}
