/** What a conditional-format rule does to cells, as a `dxf` element. */
import type { RuleFormat } from '../../document/workbook';
import { child, type XmlElement } from '../xml/xmlTree';
import { colorToArgb, readColor } from './colors';

/** What a `dxf` element does, as far as the model knows it. */
export function readDifferential(
  element: XmlElement | undefined,
  palette: readonly (string | undefined)[],
): RuleFormat {
  const pattern = child(child(element, 'fill'), 'patternFill');
  const font = child(element, 'font');
  // A solid fill has its color behind the pattern here, other than in the format of a cell.
  const background = readColor(child(pattern, 'bgColor') ?? child(pattern, 'fgColor'), palette);
  const fontColor = readColor(child(font, 'color'), palette);
  const bold = child(font, 'b');
  return {
    ...(background !== undefined && { background }),
    ...(fontColor !== undefined && { fontColor }),
    ...(bold && { bold: !/^(?:0|false)$/.test(bold.attributes.val ?? '1') }),
  };
}

/** The `dxf` element for what a rule does; '' when that is nothing. */
export function differentialXml(format: RuleFormat, prefix: string): string {
  const { background, fontColor, bold } = format;
  const p = prefix;
  const font =
    (bold === undefined ? '' : `<${p}b${bold ? '' : ' val="0"'}/>`) +
    (fontColor === undefined ? '' : `<${p}color rgb="${colorToArgb(fontColor)}"/>`);
  const fill =
    background === undefined
      ? ''
      : `<${p}patternFill patternType="solid"><${p}fgColor rgb="${colorToArgb(background)}"/>` +
        `<${p}bgColor rgb="${colorToArgb(background)}"/></${p}patternFill>`;
  const content = wrapped(`${p}font`, font) + wrapped(`${p}fill`, fill);
  return wrapped(`${p}dxf`, content);
}

function wrapped(tag: string, content: string): string {
  return content === '' ? '' : `<${tag}>${content}</${tag}>`;
}
