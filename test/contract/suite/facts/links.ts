/** Facts about rich texts, by which cells lead to others. */
import type { Fact } from '../fact';
import type { Scratch } from '../scratch';

const SHEET_LINKS = 'src/addon/sheets/sheetLinks.ts';

export const linkFacts: readonly Fact[] = [
  {
    id: 'links.within-the-document',
    says: 'A link to a cell of the document, by the sheet’s id, reads back as it was set.',
    evidence: 'reported',
    leans: [SHEET_LINKS],
    observe: (scratch) => {
      const url = `#gid=${scratch.sheet.getSheetId()}&range=B2`;
      writeTexts(scratch, richText('Trường A', url));
      return scratch.sheet.getRange('A1').getRichTextValues()[0]![0]!.getLinkUrl() === url;
    },
    expected: true,
  },
  {
    id: 'links.text-alone',
    says: 'A rich text without a link has none, and a linked cell reads as its text.',
    evidence: 'assumed',
    leans: [SHEET_LINKS],
    observe: (scratch) => {
      writeTexts(scratch, richText('a'), richText('b', '#gid=0&range=A1'));
      const [[plain]] = scratch.sheet.getRange('A1').getRichTextValues() as [
        [GoogleAppsScript.Spreadsheet.RichTextValue],
      ];
      return [plain.getLinkUrl(), scratch.sheet.getRange('A1:A2').getValues().join()];
    },
    expected: [null, 'a,b'],
  },
  {
    id: 'links.text-like-a-formula',
    says: 'A rich text that begins with = stays a text.',
    evidence: 'open',
    leans: [SHEET_LINKS],
    observe: (scratch) => {
      writeTexts(scratch, richText('=1+1'));
      const cell = scratch.sheet.getRange('A1');
      return cell.getFormulas()[0]![0] === '' ? String(cell.getValue()) : 'formula';
    },
    expected: '=1+1',
    alsoFine: [
      { value: 'formula', so: 'the add-on makes no rich text of what may be taken for a formula' },
    ],
  },
  {
    id: 'links.text-like-a-number',
    says: 'A rich text of digits stays a text.',
    evidence: 'open',
    leans: [SHEET_LINKS],
    observe: (scratch) => {
      writeTexts(scratch, richText('0012'));
      const value: unknown = scratch.sheet.getRange('A1').getValue();
      return value === '0012' ? 'text' : typeof value;
    },
    expected: 'text',
  },
];

function richText(text: string, url?: string): GoogleAppsScript.Spreadsheet.RichTextValue {
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  return (url === undefined ? builder : builder.setLinkUrl(url)).build();
}

function writeTexts(
  { sheet }: Scratch,
  ...texts: readonly GoogleAppsScript.Spreadsheet.RichTextValue[]
): void {
  sheet.getRange(1, 1, texts.length, 1).setRichTextValues(texts.map((text) => [text]));
}
