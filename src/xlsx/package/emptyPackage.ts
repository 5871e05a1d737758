/** A new file without a sheet. */
import { strToU8 } from 'fflate';
import { ZipWriter } from '../zip/zipWriter';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT_RELATIONSHIPS =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PARTS: readonly (readonly [name: string, xml: string])[] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1"` +
      ` Type="${DOCUMENT_RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT_RELATIONSHIPS}">` +
      '<bookViews><workbookView/></bookViews><sheets></sheets></workbook>',
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1"` +
      ` Type="${DOCUMENT_RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
  ],
];

/** What the first items of the lists of a styles part have to be: cells refer to them unasked. */
export const FIRST_STYLES = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
} as const;

/** A styles part with one cell format in the given default font. */
function stylesXml(font: string): string {
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font>${font}</font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}

/** The default font of a new file; styles that name another one have their own. */
const OFFICE_STYLES = stylesXml('<sz val="12"/><name val="Times New Roman"/><family val="1"/>');

/** What a file without a styles part looks like in Excel. */
export const IMPLIED_STYLES = stylesXml('<sz val="11"/><name val="Calibri"/><family val="2"/>');

/** A package without a sheet, to which the sheets of a new file are added. */
export function emptyPackage(): Uint8Array {
  const zip = new ZipWriter();
  for (const [name, xml] of PARTS) {
    zip.add(name, (sink) => {
      sink(strToU8(DECLARATION + xml));
    });
  }
  zip.add('xl/styles.xml', (sink) => {
    sink(strToU8(OFFICE_STYLES));
  });
  return zip.finish();
}
