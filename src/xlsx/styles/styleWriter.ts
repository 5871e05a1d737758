/** The cell formats of a file that the model's styles need, found or made. */
import type { CellStyle, RuleFormat } from '../../document/workbook';
import type { TextPart } from '../package/workbookParts';
import { encodeAttribute } from '../xml/xmlText';
import { child, childrenNamed, type XmlElement } from '../xml/xmlTree';
import {
  ALIGNMENT_FIELDS,
  BORDER_FIELDS,
  type CellFormat,
  FONT_FIELDS,
  sameFormat,
  withoutDefaults,
} from './cellFormat';
import { differentialXml } from './differentialFormat';
import { alignmentXml, borderXml, fillXml, fontXml } from './formatXml';
import { showsDay } from '../../document/values/dateFormat';
import { builtInId } from './numberFormats';
import type { StyleReader } from './styleReader';
import { StylesEdit } from './stylesEdit';

/** The first id of number formats that are not built in. */
const FIRST_CUSTOM_FORMAT = 164;

/**
 * Finds, or appends to a styles part, the cell formats that the model's styles need. What stands
 * in the part is never altered: a new format is a clone of the cell's own with other fields.
 */
export class StyleWriter {
  private readonly edit: StylesEdit;
  private readonly formats: XmlElement[];
  private readonly fonts: XmlElement[];
  private readonly numberFormatIds = new Map<string, number>();
  private lastNumberFormatId = FIRST_CUSTOM_FORMAT - 1;
  private readonly derivedFormats = new Map<number, CellFormat>();
  private readonly formatCache = new Map<CellStyle, number>();

  /** @param usedFormat the highest cell format that a cell of the file names */
  constructor(
    part: TextPart,
    private readonly reader: StyleReader,
    usedFormat = 0,
  ) {
    const { root } = part;
    this.edit = new StylesEdit(part, usedFormat);
    this.formats = childrenNamed(child(root, 'cellXfs'), 'xf');
    this.fonts = childrenNamed(child(root, 'fonts'), 'font');
    for (const { attributes } of childrenNamed(child(root, 'numFmts'), 'numFmt')) {
      const { formatCode = '', numFmtId } = attributes;
      // LibreOffice lists a code twice: its id is taken all the same
      this.lastNumberFormatId = Math.max(this.lastNumberFormatId, Number(numFmtId));
      if (!this.numberFormatIds.has(formatCode)) {
        this.numberFormatIds.set(formatCode, Number(numFmtId));
      }
    }
  }

  /**
   * The cell format to write for a style. A new cell takes over the format of its row or column
   * (`inherited`), on which the style is laid.
   */
  formatFor(style: CellStyle, inherited?: number): number {
    if (inherited !== undefined) return this.findFormat(style, inherited);
    let format = this.formatCache.get(style);
    if (format === undefined) {
      format = this.findFormat(style);
      this.formatCache.set(style, format);
    }
    return format;
  }

  /** The differential format of a rule, an equal one of the file if there is; null for none. */
  differentialFor(format: RuleFormat): number | null {
    const xml = differentialXml(format, this.edit.prefix);
    return xml === '' ? null : this.edit.append('dxfs', xml);
  }

  /** Whether a number under this cell format, old or new, is a calendar date. */
  isDate(format: number): boolean {
    const code = this.derivedFormats.get(format)?.numberFormat;
    return code === undefined ? this.reader.isDate(format) : showsDay(code);
  }

  /** The text of the part with what was appended; null when nothing was. */
  result(): string | null {
    return this.edit.result();
  }

  private findFormat(style: CellStyle, inherited?: number): number {
    const { fileFormat, ...fields } = style;
    const wanted = withoutDefaults(fields);
    const own = fileFormat !== undefined && fileFormat < this.formats.length;
    const base = own ? fileFormat : (inherited ?? 0);
    const before = this.reader.cellFormat(base);
    const format = own || inherited === undefined ? wanted : { ...before, ...wanted };
    if (sameFormat(format, before)) return base;
    const index = this.derive(base, before, format);
    this.derivedFormats.set(index, format);
    return index;
  }

  /** Appends a clone of a cell format with other fields. */
  private derive(base: number, before: CellFormat, format: CellFormat): number {
    const element = this.formats[base];
    const { prefix } = this.edit;
    const attributes: Record<string, string> = { ...element?.attributes };
    const set = (id: string, value: number, flag: string): void => {
      attributes[id] = String(value);
      attributes[flag] = '1';
    };
    if (format.numberFormat !== before.numberFormat) {
      set('numFmtId', this.numberFormatId(format.numberFormat), 'applyNumberFormat');
    }
    if (!sameFormat(format, before, FONT_FIELDS)) {
      set('fontId', this.fontId(Number(attributes.fontId ?? 0), before, format), 'applyFont');
    }
    if (format.background !== before.background) {
      set('fillId', this.fillId(format.background), 'applyFill');
    }
    if (!sameFormat(format, before, BORDER_FIELDS)) {
      set('borderId', this.borderId(format), 'applyBorder');
    }
    const alignment = child(element, 'alignment');
    const isAligned = !sameFormat(format, before, ALIGNMENT_FIELDS);
    if (isAligned) attributes.applyAlignment = '1';

    const content =
      (isAligned
        ? alignmentXml(prefix, alignment?.attributes, format)
        : this.edit.verbatim(alignment)) +
      (element?.children ?? [])
        .filter(({ name }) => name !== 'alignment')
        .map((other) => this.edit.verbatim(other))
        .join('');
    const written = Object.entries(attributes)
      .map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`)
      .join('');
    const tag = `${prefix}xf`;
    return this.edit.append(
      'cellXfs',
      `<${tag}${written}${content === '' ? '/>' : `>${content}</${tag}>`}`,
    );
  }

  private numberFormatId(code: string | undefined): number {
    if (code === undefined) return 0;
    const existing = builtInId(code) ?? this.numberFormatIds.get(code);
    if (existing !== undefined) return existing;
    const id = ++this.lastNumberFormatId;
    this.numberFormatIds.set(code, id);
    this.edit.append(
      'numFmts',
      `<${this.edit.prefix}numFmt numFmtId="${id}" formatCode="${encodeAttribute(code)}"/>`,
    );
    return id;
  }

  private fontId(base: number, before: CellFormat, format: CellFormat): number {
    const children = this.fonts[base]?.children ?? [];
    const present = new Map(children.map((element) => [element.name, this.edit.verbatim(element)]));
    return this.edit.append(
      'fonts',
      fontXml(this.edit.prefix, present, before, format, this.reader),
    );
  }

  private fillId(background: string | undefined): number {
    return background === undefined
      ? 0
      : this.edit.append('fills', fillXml(this.edit.prefix, background));
  }

  private borderId(format: CellFormat): number {
    return format.border ? this.edit.append('borders', borderXml(this.edit.prefix, format)) : 0;
  }
}
