/** Reading the cell formats of a file. */
import type { RuleFormat } from '../../document/workbook';
import { isTrue } from '../xml/booleans';
import { child, childrenNamed, type XmlElement } from '../xml/xmlTree';
import type { CellFormat } from './cellFormat';
import { readColor } from './colors';
import { readDifferential } from './differentialFormat';
import { showsDay } from '../../document/values/dateFormat';
import { builtInFormat } from './numberFormats';

type Fields = Partial<Record<keyof CellFormat, unknown>>;

/** The cell formats of a styles part, read when they are first asked for. */
export class StyleReader {
  /** Size in points of the default font. */
  readonly defaultFontSize: number;
  /** Name of the default font; undefined where the file does not say. */
  readonly defaultFontFamily: string | undefined;
  private readonly formats: XmlElement[];
  private readonly fonts: XmlElement[];
  private readonly fills: XmlElement[];
  private readonly borders: XmlElement[];
  private readonly differentials: XmlElement[];
  private readonly numberFormats = new Map<number, string>();
  private readonly known: (CellFormat | undefined)[] = [];
  private readonly defaultFontColor: string | undefined;

  constructor(
    styles: XmlElement | undefined,
    private readonly palette: readonly (string | undefined)[],
  ) {
    this.formats = childrenNamed(child(styles, 'cellXfs'), 'xf');
    this.fonts = childrenNamed(child(styles, 'fonts'), 'font');
    this.fills = childrenNamed(child(styles, 'fills'), 'fill');
    this.borders = childrenNamed(child(styles, 'borders'), 'border');
    this.differentials = childrenNamed(child(styles, 'dxfs'), 'dxf');
    for (const format of childrenNamed(child(styles, 'numFmts'), 'numFmt')) {
      const { numFmtId, formatCode } = format.attributes;
      if (formatCode !== undefined) this.numberFormats.set(Number(numFmtId), formatCode);
    }
    const font = this.fonts[Number(this.formats[0]?.attributes.fontId ?? 0)];
    this.defaultFontSize = Number(child(font, 'sz')?.attributes.val ?? 11);
    this.defaultFontFamily = child(font, 'name')?.attributes.val;
    this.defaultFontColor = readColor(child(font, 'color'), palette);
  }

  /** Whether a number under this cell format is a calendar date. */
  isDate(format: number): boolean {
    return showsDay(this.cellFormat(format).numberFormat);
  }

  /** What a cell format says. */
  cellFormat(index: number): CellFormat {
    return (this.known[index] ??= this.readFormat(this.formats[index]));
  }

  /** What a conditional-format rule of the file does. */
  differential(index: number): RuleFormat {
    return readDifferential(this.differentials[index], this.palette);
  }

  private readFormat(format: XmlElement | undefined): CellFormat {
    if (!format) return {};
    const id = (name: string): number => Number(format.attributes[name] ?? 0);
    const alignment = child(format, 'alignment')?.attributes ?? {};
    return defined({
      numberFormat: this.numberFormat(id('numFmtId')),
      background: this.background(this.fills[id('fillId')]),
      ...this.fontFields(this.fonts[id('fontId')]),
      wrap: isTrue(alignment.wrapText) || undefined,
      horizontal: HORIZONTAL.get(alignment.horizontal),
      vertical: VERTICAL.get(alignment.vertical),
      ...this.borderFields(this.borders[id('borderId')]),
    });
  }

  private numberFormat(id: number): string | undefined {
    const code = this.numberFormats.get(id) ?? builtInFormat(id);
    return code?.toLowerCase() === 'general' ? undefined : code;
  }

  private background(fill: XmlElement | undefined): string | undefined {
    const pattern = child(fill, 'patternFill');
    return pattern?.attributes.patternType === 'solid'
      ? readColor(child(pattern, 'fgColor'), this.palette)
      : undefined;
  }

  private fontFields(font: XmlElement | undefined): Fields {
    const color = readColor(child(font, 'color'), this.palette);
    const size = Number(child(font, 'sz')?.attributes.val ?? this.defaultFontSize);
    const family = child(font, 'name')?.attributes.val;
    return {
      fontColor: color === this.defaultFontColor ? undefined : color,
      fontFamily: family === this.defaultFontFamily ? undefined : family,
      fontSize: size === this.defaultFontSize ? undefined : size,
      bold: isOn(child(font, 'b')) || undefined,
      italic: isOn(child(font, 'i')) || undefined,
      underline: isUnderlined(child(font, 'u')) || undefined,
    };
  }

  /** A border counts where it is on all four sides, its line where that is the same on all. */
  private borderFields(border: XmlElement | undefined): Fields {
    const sides = SIDES.map(
      ([name, strictName]) => child(border, name) ?? child(border, strictName),
    );
    const lines = new Set(sides.map((side) => side?.attributes.style ?? 'none'));
    if (lines.has('none')) return {};
    const colors = new Set(sides.map((side) => readColor(child(side, 'color'), this.palette)));
    const [line = ''] = lines;
    const [color] = colors;
    return {
      border: true,
      borderStyle: lines.size === 1 && BORDER_LINES.has(line) ? line : undefined,
      borderColor: colors.size === 1 && color !== BLACK ? color : undefined,
    };
  }
}

const HORIZONTAL = new Map<string | undefined, CellFormat['horizontal']>([
  ['left', 'left'],
  ['center', 'center'],
  ['right', 'right'],
]);

const VERTICAL = new Map<string | undefined, CellFormat['vertical']>([
  ['top', 'top'],
  ['center', 'middle'],
  ['bottom', 'bottom'],
]);

/** A font switch such as `<b/>`: its mere presence turns it on. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && isTrue(element.attributes.val ?? '1');
}

/** Underlining is on unless its kind says `none`. */
function isUnderlined(element: XmlElement | undefined): boolean {
  return element !== undefined && element.attributes.val !== 'none';
}

/** The sides of a border by their usual and their strict names. */
const SIDES = [
  ['left', 'start'],
  ['right', 'end'],
  ['top', 'top'],
  ['bottom', 'bottom'],
] as const;

/** The lines that the model tells from the usual thin one. */
const BORDER_LINES = new Set(['dotted', 'dashed', 'medium', 'thick', 'double']);
const BLACK = '#000000';

function defined(fields: Fields): CellFormat {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
