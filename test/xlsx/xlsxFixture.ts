import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOC = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const REL = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument';

/** The parts of a package by path. */
export type Parts = Record<string, string>;

/** Zips parts into a file; always the same bytes. */
export function zipParts(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  // A local time, which fflate turns into the same DOS time in every zone.
  return zipSync(Object.fromEntries(files), { mtime: new Date(2020, 0, 15, 12, 0, 0) });
}

/** Unzips a file with fflate, so not with the code under test. */
export function unzipParts(bytes: Uint8Array): Parts {
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([name, content]) => [name, strFromU8(content, true)]));
}

/** The text of a part; the parts of `unzipParts` are binary strings. */
export function utf8(part: string | undefined): string {
  return strFromU8(strToU8(part ?? '', true));
}

/** A relationships part from `[type, target]` pairs; ids are rId1, rId2 … */
export function rels(...pairs: readonly (readonly [type: string, target: string])[]): string {
  const items = pairs.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${DOC}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="${REL}">${items.join('')}</Relationships>`;
}

/** The smallest package around one sheet's XML (the content of the worksheet element). */
export function smallPackage(worksheet: string, extra: Parts = {}): Parts {
  return {
    '[Content_Types].xml':
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.spreadsheetml.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': rels(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOC}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${worksheet}</worksheet>`,
    ...extra,
  };
}

/** Shared strings from the XML of their items. */
export function sharedStrings(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}

/** A styles part from `cellXfs` items and optional number formats. */
export function styles(xfs: readonly string[], numFmts = '', fonts = '', fills = ''): string {
  return (
    `<styleSheet xmlns="${MAIN}">${numFmts}` +
    `<fonts><font><sz val="11"/><name val="Calibri"/></font>${fonts}</fonts>` +
    `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills}</fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`
  );
}

const SHEET1 =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r
<worksheet xmlns="${MAIN}" xmlns:r="${DOC}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:F8"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="5.7109375" customWidth="1"/><col min="2" max="2" width="40.7109375" customWidth="1"/><col min="8" max="8" width="12" style="3"/></cols><sheetData>` +
  `<row r="1" spans="1:6" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="2"/></row>\n` +
  `  <row r="2" spans="1:6"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="s"><v>3</v></c><c r="D2" t="s"><v>4</v></c><c r="E2" t="inlineStr"><is><t>Tổng</t></is></c><c r="F2" t="str"><f>A2&amp;"x"</f><v>TTx</v></c></row>` +
  `<row r="3" spans="1:6"><c r="A3"><v>1</v></c><c r="B3" t="s"><v>5</v></c><c r="C3" s="1"><v>45028</v></c><c r="D3"><v>10</v></c><c r="E3"><f t="shared" ref="E3:E6" si="0">SUM(D$3:D3)*$A3</f><v>10</v></c></row>` +
  `<row r="4" spans="1:6"><c r="A4"><v>2</v></c><c r="B4" t="s"><v>6</v></c><c r="C4" s="1"><v>45029</v></c><c r="D4"><v>20</v></c><c r="E4"><f t="shared" si="0"/><v>60</v></c></row>` +
  `<row r="5" spans="1:6"><c r="A5"><v>3</v></c><c r="B5" t="s"><v>5</v></c><c r="D5"><v>30</v></c><c r="E5"><f t="shared" si="0"/><v>180</v></c></row>` +
  `<!-- <row r="6"><c r="A6"><v>99</v></c></row> -->` +
  `<row r="6" spans="1:6" s="3" customFormat="1"><c r="A6" s="3"><v>4</v></c><c r="E6" s="3"><f t="shared" si="0"/><v>240</v></c></row>` +
  `<row r="8" spans="1:6"><c r="A8" t="b"><v>1</v></c><c r="B8" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>` +
  `</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/><autoFilter ref="A2:F8"/><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>` +
  `<conditionalFormatting sqref="D3:D8"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>15</formula></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="B3:B8"><cfRule type="expression" dxfId="0" priority="2"><formula>$D3&gt;25</formula></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="A3:A8"><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="E3:E8"><cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="F3:F8"><formula1>"Cơ sở,Huyện"</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="B3" r:id="rId4"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>` +
  `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:unknownThing a='1 > 0'>Việt</x14:unknownThing></ext></extLst></worksheet>`;

/** A workbook with everything that saving has to leave alone. */
export function richWorkbook(): Parts {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  return {
    '[Content_Types].xml':
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/>` +
      override('xl/workbook.xml', `${TYPE}.spreadsheetml.sheet.main+xml`) +
      override('xl/worksheets/sheet1.xml', `${TYPE}.spreadsheetml.worksheet+xml`) +
      override('xl/worksheets/sheet2.xml', `${TYPE}.spreadsheetml.worksheet+xml`) +
      override('xl/chartsheets/sheet1.xml', `${TYPE}.spreadsheetml.chartsheet+xml`) +
      override('xl/theme/theme1.xml', `${TYPE}.theme+xml`) +
      override('xl/styles.xml', `${TYPE}.spreadsheetml.styles+xml`) +
      override('xl/sharedStrings.xml', `${TYPE}.spreadsheetml.sharedStrings+xml`) +
      override('xl/calcChain.xml', `${TYPE}.spreadsheetml.calcChain+xml`) +
      override('xl/drawings/drawing1.xml', `${TYPE}.drawing+xml`) +
      override('xl/drawings/drawing2.xml', `${TYPE}.drawing+xml`) +
      override('xl/charts/chart1.xml', `${TYPE}.drawingml.chart+xml`) +
      override('xl/charts/chart2.xml', `${TYPE}.drawingml.chart+xml`) +
      override('xl/tables/table1.xml', `${TYPE}.spreadsheetml.table+xml`) +
      override('xl/comments1.xml', `${TYPE}.spreadsheetml.comments+xml`) +
      `</Types>`,
    '_rels/.rels': rels(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${DOC}"><fileVersion appName="xl"/><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="10000"/></bookViews>` +
      `<sheets><sheet name="Theo dõi &amp; đôn đốc" sheetId="1" r:id="rId1"/><sheet name="Biểu đồ" sheetId="5" r:id="rId8"/><sheet name="Bảng" sheetId="3" state="hidden" r:id="rId2"/></sheets>` +
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Theo dõi &amp; đôn đốc'!$A$2:$F$8</definedName><definedName name="Han_cuoi" comment="hạn">Bảng!$B$2</definedName></definedNames><calcPr calcId="145621"/></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', '/xl/worksheets/sheet2.xml'],
      ['theme', 'theme/theme1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['calcChain', 'calcChain.xml'],
      ['customXml', '../customXml/item1.xml'],
      ['chartsheet', 'chartsheets/sheet1.xml'],
    ),
    'xl/worksheets/sheet1.xml': SHEET1,
    'xl/worksheets/_rels/sheet1.xml.rels': rels(
      ['drawing', '../drawings/drawing1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['comments', '../comments1.xml'],
      ['hyperlink', 'https://example.invalid/" TargetMode="External'],
    ),
    'xl/worksheets/sheet2.xml': `<?xml version="1.0" encoding="UTF-8"?><x:worksheet xmlns:x="${MAIN}" xmlns:r="${DOC}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Khối</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>Hạn</x:t></x:is></x:c></x:row><x:row><x:c t="inlineStr"><x:is><x:r><x:t>Trường </x:t></x:r><x:r><x:t>học</x:t></x:r></x:is></x:c><x:c s="1"><x:v>45076</x:v></x:c></x:row></x:sheetData><x:tableParts count="1"><x:tablePart r:id="rId1"/></x:tableParts></x:worksheet>`,
    'xl/worksheets/_rels/sheet2.xml.rels': rels(['table', '../tables/table1.xml']),
    'xl/chartsheets/sheet1.xml': `<?xml version="1.0" encoding="UTF-8"?><chartsheet xmlns="${MAIN}" xmlns:r="${DOC}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    'xl/chartsheets/_rels/sheet1.xml.rels': rels(['drawing', '../drawings/drawing2.xml']),
    'xl/tables/table1.xml': `<?xml version="1.0" encoding="UTF-8"?><table xmlns="${MAIN}" id="1" name="Bang1" displayName="Bang1" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Khối"/><tableColumn id="2" name="Hạn"/></tableColumns></table>`,
    'xl/theme/theme1.xml': `<?xml version="1.0" encoding="UTF-8"?><a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1><a:accent2><a:srgbClr val="C0504D"/></a:accent2><a:accent3><a:srgbClr val="9BBB59"/></a:accent3><a:accent4><a:srgbClr val="8064A2"/></a:accent4><a:accent5><a:srgbClr val="4BACC6"/></a:accent5><a:accent6><a:srgbClr val="F79646"/></a:accent6><a:hlink><a:srgbClr val="0000FF"/></a:hlink><a:folHlink><a:srgbClr val="800080"/></a:folHlink></a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln/><a:ln/><a:ln/></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
    'xl/styles.xml':
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="165" formatCode="dd\\-mm\\-yyyy"/></numFmts>` +
      `<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="14"/><color rgb="FFC00000"/><name val="Times New Roman"/><family val="1"/></font></fonts>` +
      `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/><bgColor indexed="64"/></patternFill></fill></fills>` +
      `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color indexed="64"/></left><right style="thin"><color indexed="64"/></right><top style="thin"><color indexed="64"/></top><bottom style="thin"><color indexed="64"/></bottom><diagonal/></border></borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1" indent="0"/><protection locked="0"/></xf><xf numFmtId="165" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/></cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium9"/></styleSheet>`,
    'xl/sharedStrings.xml':
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}" count="9" uniqueCount="7"><si><r><rPr><b/><sz val="14"/><rFont val="Times New Roman"/></rPr><t xml:space="preserve">Theo dõi </t></r><r><t>đại hội</t></r><rPh sb="0" eb="1"><t>PHONETIC</t></rPh><phoneticPr fontId="1"/></si>` +
      `<si><t>TT</t></si><si><t>Tên CĐCS</t></si><si><t>Ngày tổ chức</t></si><si><t>Số đoàn viên</t></si><si><t>Trường Mầm non Bình Lư</t></si><si><t xml:space="preserve"> Trạm y tế_x000D_
Sơn Bình </t></si></sst>`,
    'xl/calcChain.xml': `<?xml version="1.0" encoding="UTF-8"?><calcChain xmlns="${MAIN}"><c r="F2" i="1"/><c r="E3" i="1"/><c r="E4" i="1"/><c r="E5" i="1"/><c r="E6" i="1"/><c r="B8" i="1"/></calcChain>`,
    'xl/drawings/drawing1.xml': drawing(),
    'xl/drawings/_rels/drawing1.xml.rels': rels(['chart', '../charts/chart1.xml']),
    'xl/drawings/drawing2.xml': drawing(),
    'xl/drawings/_rels/drawing2.xml.rels': rels(['chart', '../charts/chart2.xml']),
    'xl/charts/chart1.xml': chart(),
    'xl/charts/chart2.xml': chart(),
    'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`,
    'xl/comments1.xml': `<?xml version="1.0" encoding="UTF-8"?><comments xmlns="${MAIN}"><authors><author>CĐ</author></authors><commentList><comment ref="B3" authorId="0"><text><t>Ghi chú</t></text></comment></commentList></comments>`,
    'customXml/item1.xml': '<a>Dữ liệu riêng</a>',
  };
}

function drawing(): string {
  return `<?xml version="1.0" encoding="UTF-8"?><xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${DOC}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
}

function chart(): string {
  return `<?xml version="1.0" encoding="UTF-8"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Theo dõi &amp; đôn đốc'!$D$3:$D$5</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
}
