/** The words of the page in English. */
import type { Words } from './vi';

export const en: Words = {
  title: 'Union congresses',
  cancel: 'Cancel',
  guide: 'Guide',
  version: (number) => `Version ${number}`,

  firstRun: {
    title: 'Getting started',
    intro: 'This spreadsheet has no tracker yet.',
    stepMake: 'Press “Make the tracker”. Sheets that are there are not changed.',
    stepFill: 'List the grassroots unions on the tracker, one unit a row.',
    stepCheck: 'Come back and press “Check”.',
    own: 'Have a sheet of your own? Copy it into this spreadsheet: it is recognised by its headers and needs “Tên CĐCS” (unit) and “Ngày tổ chức” (held on).',
    make: 'Make the tracker',
    lookAgain: 'Look for the tracker again',
    candidates:
      'No tracker is recognised. If you have one, choose its sheet, press “Check” and say which column is which.',
    orMake: 'Or make a new tracker; sheets that are there stay as they are.',
  },

  check: {
    sheet: 'Sheet',
    all: (count) => `All (${count} trackers)`,
    candidateGroup: 'Columns to be chosen',
    check: 'Check',
    summaries: 'Summaries',
    highlight: 'Highlight',
    removeHighlight: 'Remove highlight',
  },

  asOf: {
    label: 'As-of date',
    hint: 'Statuses, deadlines and rates are as of this day, kept on the sheet “Kế hoạch”; blank means today.',
    save: 'Save date',
    today: 'As of today',
    day: (day) => `As of ${day}`,
    unsaved: 'not saved',
    incomplete: 'The year is missing. Write day/month/year, e.g. 20/05/2023.',
    'several-days': 'Write a single day, e.g. 20/05/2023.',
    unreadable: 'This is not a date. Write day/month/year, e.g. 20/05/2023.',
    invalidOnSheet:
      'The date on the sheet “Kế hoạch” is not valid. Write it here and press “Save date”.',
    withoutPlan: 'As of today. To choose another day, the sheet “Kế hoạch” is needed.',
    samplePlan: (body) =>
      `There is no sheet “Kế hoạch”: everything is as of today, by the sample plan of ${body}. Make the sheet, then write your own deadlines, as-of date and names.`,
  },

  busy: {
    start: 'Loading…',
    check: 'Checking…',
    summaries: 'Building the summary sheets…',
    papers: 'Opening the report…',
    guide: 'Opening the guide…',
    highlight: 'Checking and highlighting…',
    removeHighlight: 'Removing the highlight…',
    mapColumns: 'Remembering the columns…',
    show: 'Going to the cell…',
    save: 'Saving…',
    setUp: 'Making the sheets…',
    offices: 'Bringing in the offices below…',
    remove: 'Removing…',
  },

  done: {
    checked: (units, day) => `${units} checked${day === null ? '' : ` as of ${day}`}.`,
    highlighted: (units) => `${units} checked and highlighted by status.`,
    summaries: (count) =>
      `${count} summary ${count === 1 ? 'sheet is' : 'sheets are'} built, at the end of the spreadsheet.`,
    papers: 'The report is open.',
    guide: 'The guide is open.',
    copied: 'The reminder has been copied.',
    notCopied: 'It could not be copied: select the text and press Ctrl+C.',
    question: 'Say which columns are which before the check.',
    columnsMapped: 'The columns are remembered.',
    shown: (cell) => `Went to cell ${cell}.`,
    shownSheet: (sheet) => `Went to “${sheet}”.`,
    shownMoved: (cell) => `The unit has moved; went to cell ${cell}.`,
    gone: 'This unit is no longer there: it was moved, renamed or deleted.',
    saved: 'Saved.',
    made: (sheets) => `Made: ${sheets}.`,
    offices: 'No further sheet was made; see “Notices”.',
    madeNothing: 'No further sheet is needed.',
    kept: (sheets) => `Left as it was: ${sheets}.`,
    added: (what) => `Added: ${what}.`,
    removed: 'Removed.',
    found: 'The tracker was found.',
    checkAgain: 'Check again',
  },

  news: {
    shown: (day) => `Results as of ${day}.`,
    fixed: (count) => `The data have changed: ${count} fixed.`,
    fresh: (count) => `The data have changed: ${count} new.`,
    both: (fixed, fresh) => `The data have changed: ${fixed} fixed, ${fresh} new.`,
    figures: 'The data have changed; the results are up to date.',
  },

  question: {
    title: 'Which column is which?',
    intro: (sheet) =>
      `Sheet “${sheet}”: these columns are not recognised. Choose once; the add-on remembers them, also when they move.`,
    choose: '– choose a column –',
    column: (letters, heading) =>
      heading === '' ? `${letters} – (no header)` : `${letters} – ${heading}`,
    save: 'Remember and check',
    tooFew: (labels) =>
      `The sheet has too few columns with headers. Write the headers ${labels} above the table and check again.`,
    missing: 'Choose a column.',
    repeated: 'This column is chosen above already. Choose another.',
  },

  unknown: {
    title: (names, more) =>
      `Columns that are not recognised: ${names}${more === 0 ? '' : ` and ${more} more`}`,
    intro:
      'They are left alone and not checked. If one of them is a column that the add-on needs, say which; the add-on remembers it, also when it moves.',
    leave: '– leave alone –',
    missing: 'Not in the sheet yet',
    found: 'Recognised; choose to replace',
    guessed: 'Suggested by the header; look again before it is remembered.',
    none: 'Choose at least one column.',
    repeated: 'This is chosen for a column above. Each content has one column.',
    choose: 'Choose a column…',
    chooseFor: (rule) => `Choose a column… for the rule “${rule}”`,
  },

  results: {
    title: 'Results',
    held: (held, required, units) => `${held} of ${required} ${units} have held their congress`,
    noneRequired: (unit) => `No ${unit} is required to hold a congress.`,
    rate: (rate) => `${rate}%`,
    rateLabel: 'Completion rate',
    outdated:
      'Statuses or the sheet of findings in the spreadsheet lag behind what is shown here. Check again.',
    noUnits:
      'The tracker has no units yet. Write one unit a row under the headers and check again.',
    byStatus: 'Units by status',
    statusHint: 'Press a status to filter.',
    notices: 'Please note',
  },

  findings: {
    title: 'Findings',
    search: 'Find a unit, code, text or cell (no accents needed)',
    group: 'Group by',
    byUnit: 'Unit',
    byRule: 'Rule',
    units: (count) => (count === '1' ? '1 unit' : `${count} units`),
    count: (count) => (count === '1' ? '1 finding' : `${count} findings`),
    wholeTable: 'Whole table',
    unnamed: '(no name)',
    row: (row) => `Row ${row}`,
    rowOf: (row, sheet) => `Row ${row}, sheet “${sheet}”`,
    tableOf: (sheet) => `Sheet “${sheet}”`,
    clause: (clause) => `Clause ${clause}`,
    jump: (cell) => `Go to ${cell}`,
    jumpUnit: 'Go to unit',
    jumpSheet: (sheet) => `Go to “${sheet}”`,
    reminder: 'Reminder',
    copy: 'Copy',
    whole: 'Show all',
    less: 'Show less',
    more: (count) => `Show ${count} more`,
    bySeverity: 'Filter by severity',
    clearFilter: (name) => `Clear filter “${name}”`,
    nothingMatches: 'Nothing matches the search and filter.',
    clear: 'Clear search and filter',
    notRun: (count) => `Rules not run (${count})`,
  },

  settings: {
    title: 'Settings',
    language: 'Language',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    beforeReading: 'Reading of “before the …”',
    beforeReadings: {
      exclusive: 'The day itself is late',
      inclusive: 'The day itself is on time',
    },
    dueSoonDays: '“Due soon” starts (days before)',
    dueSoonInvalid: 'Write a whole number from 0 up, e.g. 15.',
    invalid: 'The value on the sheet “Kế hoạch” is not valid; the default is shown.',
    save: 'Save settings',
    dailyRefresh: 'Refresh the date every morning',
    dailyRefreshHint: 'Statuses follow the new day even when nobody opens the spreadsheet.',
    withoutPlan: 'Settings are kept on the sheet “Kế hoạch”, which this spreadsheet does not have.',
    makePlan: 'Make the sheet “Kế hoạch”',
    offices: 'Bring in the offices below',
    officesHint: 'For an upper office: the trackers of those below, counted together here.',
  },

  removal: {
    title: 'Remove',
    intro: 'Deletes what the add-on has written.',
    start: 'Remove…',
    question: 'Remove from this spreadsheet?',
    goes: 'Will be deleted',
    going: [
      'statuses written by the add-on',
      'colours put on by the add-on',
      'the result sheets, all but the history',
      'remembered columns and the daily refresh',
    ],
    stays: 'Stays',
    staying: ['your data and formats', 'the sheets of plan, tracker, tasks and history'],
    confirm: 'Delete and remove',
  },
};
