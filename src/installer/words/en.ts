/** The words of the page in English. */
import type { Words } from './vi';

export const en: Words = {
  title: 'Installing the union congress tracker',
  version: (number) => `Version ${number}`,
  intro: [
    'Done once for each spreadsheet: the files of the add-on are copied one by one into the Apps Script editor of the spreadsheet. No program has to be installed.',
    'This page runs on your own machine, needs no network and sends nothing. Keep it in one window and the spreadsheet in another beside it, and tick each step when it is done.',
    'Save an Excel file by File → Save as Google Sheets first, and work on the new document.',
  ],
  progress: (done, all) => `${done} of ${all} steps done`,
  steps: {
    open: {
      title: 'Open the editor',
      todo: [
        'Open the spreadsheet, choose Extensions → Apps Script. A new tab opens.',
        'Click “Untitled project” at the top and give it a name, such as “Union congress”: the menu will be called so.',
      ],
    },
    manifest: {
      title: 'Show the manifest',
      todo: [
        'Click the gear (Project Settings) on the left.',
        'Tick “Show "appsscript.json" manifest file in editor”, then click < > (Editor) to go back.',
      ],
    },
    save: {
      title: 'Save and compare',
      todo: [
        'Click the disk (Save project) or press Ctrl+S.',
        'The list of files on the left must have just these, no more and no fewer:',
      ],
    },
    reload: {
      title: 'Reload the spreadsheet',
      todo: [
        'Go back to the tab of the spreadsheet, press F5 and wait some seconds.',
        'Choose Extensions → (name of the project) → Mở bảng điều khiển. The first time Google asks for permission: choose your account and agree.',
        'Where Google says that it has not verified the app, that is because the script lies in your office’s own spreadsheet and does not come from Google’s store. Only if it is you who has just pasted it: press “Advanced”, then the line at the end with the name of the project, and agree.',
      ],
    },
  },
  files: {
    manifest: (name) => ({
      title: `The file ${name}`,
      todo: [
        'Press “Copy” below.',
        `Open ${name} in the editor, click into the text, press Ctrl+A to select all of it and Ctrl+V to paste over it.`,
      ],
    }),
    script: (name) => ({
      title: `The file Code.gs (${name})`,
      todo: [
        'Press “Copy” below.',
        'Open Code.gs in the editor, click into the text, press Ctrl+A to select all of it and Ctrl+V to paste over it. It is long: wait until the text is there.',
      ],
    }),
    page: (name) => ({
      title: `The file ${name}`,
      todo: [
        `Click the + beside “Files” → HTML, give it just the name ${name.replace(/\.html$/, '')} (without .html), press Enter. Where it is there from an earlier version, just open it.`,
        'Press “Copy” below, click into the text of the new file, press Ctrl+A to select all of it and Ctrl+V to paste over it.',
      ],
    }),
  },
  size: (kilobytes) => `${kilobytes} KB`,
  decimal: '.',
  copy: 'Copy',
  copyName: (name) => `Copy ${name}`,
  copied: 'Copied. Go to the editor and paste.',
  notCopied:
    'The browser does not let this page copy. The text in the field below is selected: press Ctrl+C, then go to the editor and paste.',
  byHand: 'Copy by hand',
  byHandHint: 'Click into the field, press Ctrl+A, then Ctrl+C.',
  textOf: (name) => `Content of ${name}`,
  update: {
    title: 'Updating an earlier version',
    todo: [
      'Begin again with the first file: open each one, paste over it, save. The data in the spreadsheet are not touched.',
      'Delete what is in the project and not in the list of the step “Save and compare”.',
    ],
  },
  trouble: {
    title: 'When it does not work',
    todo: [
      'No menu: reload the spreadsheet; ask somebody who may edit it; no add-on runs in an .xlsx file that was opened from Drive.',
      'No HTML file of that name was found: a name is not right, compare it letter by letter.',
      'SyntaxError when saving: a file was not pasted whole, or into the wrong place; copy the one that is named again.',
      'The panel is blank or says that there is no permission: sign in with one Google account only, or use a private window.',
    ],
  },
};
