import type { CellStyle, RuleFormat, Workbook } from '../workbook';
import { readColor } from './colors';
import { readDifferential } from './differentialFormat';
import { builtInFormat, showsDate } from './numberFormats';
import { child, childrenNamed } from './xmlTree';
import type { XmlElement } from './xmlTree';

/** The look of a cell format without its place in the file. */
export type Look = Omit<CellStyle, 'fileFormat'>;

/** The cell formats of a styles part, read when they are first asked for. */
export class StyleReader {
  /** Size in points of the default font. */
  readonly defaultFontSize: number;
  private readonly formats: XmlElement[];
  private readonly fonts: XmlElement[];
  private readonly fills: XmlElement[];
  private readonly borders: XmlElement[];
  private readonly differentials: XmlElement[];
  private readonly numberFormats = new Map<number, string>();
  private readonly looks: (Look | undefined)[] = [];
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
    this.defaultFontColor = readColor(child(font, 'color'), palette);
  }

  /** Whether a number under this cell format is a calendar date. */
  isDate(format: number): boolean {
    const code = this.look(format).numberFormat;
    return code !== undefined && showsDate(code);
  }

  /** What a cell format looks like. */
  look(format: number): Look {
    return (this.looks[format] ??= this.readLook(this.formats[format]));
  }

  /** What a conditional-format rule of the file does. */
  differential(index: number): RuleFormat {
    return readDifferential(this.differentials[index], this.palette);
  }

  private readLook(format: XmlElement | undefined): Look {
    if (!format) return {};
    const id = (name: string): number => Number(format.attributes[name] ?? 0);
    const alignment = child(format, 'alignment')?.attributes ?? {};
    return defined({
      numberFormat: this.numberFormat(id('numFmtId')),
      background: this.background(this.fills[id('fillId')]),
      ...this.fontLook(this.fonts[id('fontId')]),
      wrap: isTrue(alignment.wrapText) || undefined,
      horizontal: HORIZONTAL.get(alignment.horizontal),
      vertical: VERTICAL.get(alignment.vertical),
      border: hasBorder(this.borders[id('borderId')]) || undefined,
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

  private fontLook(font: XmlElement | undefined): Partial<Record<keyof Look, unknown>> {
    const color = readColor(child(font, 'color'), this.palette);
    const size = Number(child(font, 'sz')?.attributes.val ?? this.defaultFontSize);
    return {
      fontColor: color === this.defaultFontColor ? undefined : color,
      fontSize: size === this.defaultFontSize ? undefined : size,
      bold: isOn(child(font, 'b')) || undefined,
      italic: isOn(child(font, 'i')) || undefined,
    };
  }
}

/** Gives the workbook's style for a cell format of the file, interned. */
export class StyleInterner {
  private readonly indexes: (number | undefined)[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly reader: StyleReader,
  ) {}

  /** Index into the workbook's styles. Format 0 is the default look unless it has one of its own. */
  styleOf(format: number): number {
    return (this.indexes[format] ??= this.intern(format));
  }

  private intern(format: number): number {
    const look = this.reader.look(format);
    if (format === 0 && Object.keys(look).length === 0) return 0;
    return this.workbook.styles.push({ ...look, fileFormat: format }) - 1;
  }
}

const HORIZONTAL = new Map<string | undefined, Look['horizontal']>([
  ['left', 'left'],
  ['center', 'center'],
  ['right', 'right'],
]);

const VERTICAL = new Map<string | undefined, Look['vertical']>([
  ['top', 'top'],
  ['center', 'middle'],
  ['bottom', 'bottom'],
]);

/** An xsd:boolean attribute. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** A font switch such as `<b/>`: its mere presence turns it on. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && isTrue(element.attributes.val ?? '1');
}

function hasBorder(border: XmlElement | undefined): boolean {
  const sides = [
    ['left', 'start'],
    ['right', 'end'],
    ['top', 'top'],
    ['bottom', 'bottom'],
  ];
  return sides.every(([name = '', strictName = '']) => {
    const side = child(border, name) ?? child(border, strictName);
    return (side?.attributes.style ?? 'none') !== 'none';
  });
}

function defined(look: Partial<Record<keyof Look, unknown>>): Look {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}
