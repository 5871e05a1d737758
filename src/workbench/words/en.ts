/** The texts of the page in English. */
import { FILE_ERROR_TEXTS } from '../../xlsx';
import type { Words } from './vi';

export const en: Words = {
  title: 'Workbench: union congress tracker',
  heading: 'Union congresses',
  version: (number) => `Version ${number}`,
  loading: 'Opening the spreadsheet…',
  file: {
    label: 'File',
    open: 'Open…',
    openHint: 'Opens an .xlsx or .csv file of this machine; or drop it onto the page',
    save: 'Save .xlsx',
    sample: 'Sample',
    create: 'New',
    createHint: 'Opens an empty spreadsheet, to make a tracker in',
    empty: { name: 'New.xlsx', sheet: 'Sheet1' },
    drop: 'Drop an .xlsx or .csv file here',
    stays: 'No data leaves this machine.',
    opened: (name) => `Opened ${name}`,
    saved: (name) => `Saved ${name}`,
    savedWithLoss: 'Saved, but not everything could be put into the file:',
    notOpened: 'The file could not be opened. The spreadsheet that was open is still there.',
    keep: 'Keep what is open',
    letGo: 'Discard the changes',
    discard: 'The open spreadsheet has changes that are not saved. Open another one?',
  },
  errors: FILE_ERROR_TEXTS.en,
  notice: ({ code, sheet, count, cell }) => {
    const many = count ?? 1;
    const texts = {
      'formula-without-value': `Sheet "${sheet}": ${many === 1 ? '1 formula cell has' : `${many} formula cells have`} no stored result (the first is ${cell ?? '?'}).`,
      'sheet-without-cells': `Sheet "${sheet}" has no cells (a chart sheet) and is kept in the file as it is.`,
      'quote-unclosed': 'The CSV file has a quotation mark that is never closed.',
      'cells-moved': `Sheet "${sheet}": rows or columns were inserted, deleted or moved; the file's drop-downs, row heights and references stay where they were.`,
      'notes-not-saved': `Sheet "${sheet}": notes on cells do not go into the file.`,
      'links-not-saved': `Sheet "${sheet}": ${many} ${many === 1 ? 'link' : 'links'} could not be saved; the text in the cell is there.`,
      'texts-cut': `Sheet "${sheet}": ${many === 1 ? `the cell ${cell ?? '?'} is` : `${many} cells (the first is ${cell ?? '?'}) are`} longer than the 32,767 characters that a cell of an .xlsx file holds; the rest is cut.`,
      'lists-not-saved': `Sheet "${sheet}": ${many} ${many === 1 ? 'drop-down list' : 'drop-down lists'} could not be saved: too long, or with commas.`,
      'beside-table': `Sheet "${sheet}": the cells from ${cell ?? '?'} down are no part of the table to their left; sorting by the table's buttons would part them from its rows. Drag the lower right corner of the table over their column before sorting.`,
      'macros-dropped':
        'An .xlsx file holds no macros: the saved file is without those of the opened one.',
      'sheet-kept': `Sheet "${sheet}" stays in the file, because something else in the file refers to it.`,
    };
    return texts[code];
  },
  asOf: {
    label: 'As-of date',
    hint: 'This page works as if this day were today; the as-of date on the sheet “Kế hoạch”, where one is written, follows. Write day/month/year; change it to replay the congress season',
    earlier: 'A week earlier',
    dayBefore: 'A day earlier',
    dayAfter: 'A day later',
    later: 'A week later',
    wrong: (text) => `"${text}" is not a day as day/month/year, such as 20/05/2023.`,
    moved: (day) => `As of ${day}`,
  },
  sort: {
    label: 'Sort',
    ascending: 'Sort by the current column, ascending',
    descending: 'Sort by the current column, descending',
    needsRows: 'Select the rows to sort (two or more, without merged cells).',
  },
  menu: { label: 'Add-on', running: (caption) => `Running: ${caption}…` },
  language: {
    label: 'Language',
    vi: 'Tiếng Việt',
    en: 'English',
    saved: (name) => `English is now the language on the plan sheet of ${name}.`,
  },
  papers: {
    open: 'Report…',
    hint: 'Shows the report and the reminders as they are printed; gives them for Word, prints them, saves them as PDF',
    missing: 'This page could not be loaded.',
  },
  sidebar: { label: 'Side panel', close: 'Close the side panel' },
  chart: {
    title: 'Charts of this sheet',
    picture: (title) => `Chart: ${title}. Its figures are in the table below.`,
    figures: 'Figures of the chart',
  },
  link: {
    goTo: (cell, sheet) => `Go to ${cell} · ${sheet}`,
    open: (url) => `Open ${url}`,
  },
  grid: 'Spreadsheet',
  note: (cell) => `Note on cell ${cell}: `,
  keys: 'F6, Shift+F6: to another part of the page (bar, spreadsheet, charts, side panel)',
  close: 'Close',
  understood: 'OK',
  failed: 'Something went wrong',
  notComplete:
    'Not all parts of this page could be loaded. Try again; if it fails once more, build the page again with npm run build:workbench.',
  partsMissing:
    'Some parts of the spreadsheet could not be loaded yet (the other language, help for functions, filters, the report, the guide). The rest works.',
  languageMissing: 'The texts of the spreadsheet could not be loaded in this language.',
  retry: 'Try again',
  cancel: 'Cancel',
};
