/** Fonts, fills and titles of charts. */
import { escapeXml } from '../xml/xmlText';

const FONT = 'Times New Roman';
const TEXT_COLOR = '333333';
/** In hundredths of a point. */
const SIZE = 1000;

interface Lettering {
  readonly size: number;
  readonly isBold: boolean;
}

const PLAIN: Lettering = { size: SIZE, isBold: false };

/** A fill, of an area or of a line. @param color `RRGGBB` */
export function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** A thin grey line. */
export const FRAME = `<a:ln w="9525">${solid('BFBFBF')}</a:ln>`;

/**
 * The `c:txPr` of texts that the chart makes itself: labels, numbers, names.
 * @param isLevel whether they may not be turned to find room
 */
export function fontXml(isLevel = false): string {
  return (
    `<c:txPr><a:bodyPr${isLevel ? ' rot="0" vert="horz"' : ''}/><a:lstStyle/><a:p><a:pPr>${lettersXml('defRPr', PLAIN)}</a:pPr>` +
    '<a:endParaRPr lang="vi-VN"/></a:p></c:txPr>'
  );
}

/** A title, a paragraph a line. */
export function titleXml(text: string, lettering: Lettering = PLAIN): string {
  const paragraphs = text
    .split('\n')
    .map(
      (line) =>
        `<a:p><a:pPr>${lettersXml('defRPr', lettering)}</a:pPr><a:r>` +
        `${lettersXml('rPr', lettering, ' lang="vi-VN"')}<a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    );
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

function lettersXml(tag: string, { size, isBold }: Lettering, attributes = ''): string {
  return (
    `<a:${tag}${attributes} sz="${size}" b="${isBold ? 1 : 0}">${solid(TEXT_COLOR)}` +
    `<a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/></a:${tag}>`
  );
}
