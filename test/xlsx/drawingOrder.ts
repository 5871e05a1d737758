import type { XmlElement } from '../../src/xlsx/xml/xmlTree';

/** What may stand in an element, in the order of ECMA-376 part 1 (21.2, 20.5). */
const CHILDREN: Readonly<Record<string, string>> = {
  chartSpace:
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  'chartSpace/chart':
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
  title: 'tx layout overlay spPr txPr extLst',
  plotArea: 'layout barChart lineChart catAx valAx dTable spPr extLst',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  lineChart:
    'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
  'barChart/ser':
    'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst',
  'lineChart/ser': 'idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst',
  'ser/marker': 'symbol size spPr extLst',
  strRef: 'f strCache extLst',
  numRef: 'f numCache extLst',
  strCache: 'ptCount pt extLst',
  numCache: 'formatCode ptCount pt extLst',
  scaling: 'logBase orientation max min extLst',
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  legend: 'legendPos legendEntry layout overlay spPr txPr extLst',
  rich: 'bodyPr lstStyle p',
  txPr: 'bodyPr lstStyle p',
  p: 'pPr r endParaRPr',
  oneCellAnchor: 'from ext graphicFrame clientData',
  from: 'col colOff row rowOff',
  graphicFrame: 'nvGraphicFramePr xfrm graphic',
};

/** The children in an element, or in those within it, that may not stand there or not at this place. */
export function outOfOrder(element: XmlElement, parent = ''): string[] {
  const order = CHILDREN[`${parent}/${element.name}`] ?? CHILDREN[element.name];
  const places = element.children.map(({ name }) => order?.split(' ').indexOf(name) ?? 0);
  const wrong = element.children.filter(
    (_, at) => places[at]! < 0 || places[at]! < (places[at - 1] ?? 0),
  );
  return [
    ...wrong.map(({ name }) => `${element.name}/${name}`),
    ...element.children.flatMap((inner) => outOfOrder(inner, element.name)),
  ];
}
