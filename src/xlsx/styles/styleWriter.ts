import type { CellStyle, RuleFormat } from '../../document/workbook';
import type { TextPart } from '../package/workbookParts';
import { TextEdit } from '../xml/textEdit';
import { encodeAttribute } from '../xml/xmlText';
import { child, childrenNamed, prefixOf, type XmlElement } from '../xml/xmlTree';
import { colorToArgb } from './colors';
import { differentialXml } from './differentialFormat';
import { builtInId, showsDate } from './numberFormats';
import type { Look, StyleReader } from './styleReader';

/** The first id of number formats that are not built in. */
const FIRST_CUSTOM_FORMAT = 164;

/** The order in which a font's children are written. */
const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  );

/** The children of a styles part in the order of the schema, as far as items are added. */
const PART_ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs'.split(' ');
const CONTAINERS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
type Container = (typeof CONTAINERS)[number];

/**
 * Finds, or appends to a styles part, the cell formats that the model's styles need. What stands
 * in the part is never altered: a new format is a clone of the cell's own with other fields.
 */
export class StyleWriter {
  private readonly prefix: string;
  private readonly formats: XmlElement[];
  private readonly fonts: XmlElement[];
  private readonly counts: Record<Container, number>;
  private readonly appended: Record<Container, string[]>;
  private readonly known = new Map<string, number>();
  private readonly numberFormatIds = new Map<string, number>();
  private readonly derivedLooks = new Map<number, Look>();
  private readonly formatCache = new Map<CellStyle, number>();

  constructor(
    private readonly part: TextPart,
    private readonly reader: StyleReader,
  ) {
    const { root } = part;
    this.prefix = prefixOf(root);
    this.formats = childrenNamed(child(root, 'cellXfs'), 'xf');
    this.fonts = childrenNamed(child(root, 'fonts'), 'font');
    this.counts = mapContainers((name) => child(root, name)?.children.length ?? 0);
    this.appended = mapContainers(() => []);
    childrenNamed(child(root, 'dxfs'), 'dxf').forEach((element, index) => {
      const key = `dxfs${this.verbatim(element)}`;
      if (!this.known.has(key)) this.known.set(key, index);
    });
    for (const { attributes } of childrenNamed(child(root, 'numFmts'), 'numFmt')) {
      const { formatCode = '', numFmtId } = attributes;
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

  private findFormat(style: CellStyle, inherited?: number): number {
    const { fileFormat, ...fields } = style;
    const wanted = withoutDefaults(fields);
    const own = fileFormat !== undefined && fileFormat < this.formats.length;
    const base = own ? fileFormat : (inherited ?? 0);
    const before = this.reader.look(base);
    const look: Look = own || inherited === undefined ? wanted : { ...before, ...wanted };
    if (sameLook(look, before)) return base;
    const format = this.derive(base, before, look);
    this.derivedLooks.set(format, look);
    return format;
  }

  /** The differential format of a rule, an equal one of the file if there is; null for none. */
  differentialFor(format: RuleFormat): number | null {
    const xml = differentialXml(format, this.prefix);
    return xml === '' ? null : this.append('dxfs', xml);
  }

  /** Whether a number under this cell format, old or new, is a calendar date. */
  isDate(format: number): boolean {
    const code = this.derivedLooks.get(format)?.numberFormat;
    return code === undefined ? this.reader.isDate(format) : showsDate(code);
  }

  /** The text of the part with what was appended; null when nothing was. */
  result(): string | null {
    const edit = new TextEdit(this.part.text);
    for (const name of CONTAINERS) {
      const container = child(this.part.root, name);
      const items = this.appended[name].join('');
      if (items === '') continue;
      const count = String(this.counts[name]);
      if (container) {
        edit.setAttribute(container, 'count', count);
        edit.appendTo(container, items);
      } else {
        const tag = this.prefix + name;
        const insertAt = this.placeOf(name);
        edit.replace(insertAt, insertAt, `<${tag} count="${count}">${items}</${tag}>`);
      }
    }
    return edit.isEmpty ? null : edit.toString();
  }

  /** Where a container belongs that the part does not have. */
  private placeOf(name: Container): number {
    const { root } = this.part;
    const before = PART_ORDER.slice(0, PART_ORDER.indexOf(name));
    const last = root.children.filter((element) => before.includes(element.name)).at(-1);
    return last?.end ?? root.openEnd;
  }

  private derive(base: number, before: Look, look: Look): number {
    const format = this.formats[base];
    const attributes: Record<string, string> = { ...format?.attributes };
    const set = (id: string, value: number, flag: string): void => {
      attributes[id] = String(value);
      attributes[flag] = '1';
    };
    if (look.numberFormat !== before.numberFormat) {
      set('numFmtId', this.numberFormatId(look.numberFormat), 'applyNumberFormat');
    }
    if (FONT_FIELDS.some((field) => look[field] !== before[field])) {
      set('fontId', this.fontId(Number(attributes.fontId ?? 0), before, look), 'applyFont');
    }
    if (look.background !== before.background) {
      set('fillId', this.fillId(look.background), 'applyFill');
    }
    if (BORDER_FIELDS.some((field) => look[field] !== before[field])) {
      set('borderId', this.borderId(look), 'applyBorder');
    }
    const aligned = ALIGNMENT_FIELDS.some((field) => look[field] !== before[field]);
    if (aligned) attributes.applyAlignment = '1';

    const tag = `${this.prefix}xf`;
    const content =
      (aligned ? this.alignmentXml(format, look) : this.verbatim(child(format, 'alignment'))) +
      (format?.children ?? [])
        .filter(({ name }) => name !== 'alignment')
        .map((element) => this.verbatim(element))
        .join('');
    const written = Object.entries(attributes)
      .map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`)
      .join('');
    return this.append(
      'cellXfs',
      `<${tag}${written}${content === '' ? '/>' : `>${content}</${tag}>`}`,
    );
  }

  private numberFormatId(code: string | undefined): number {
    if (code === undefined) return 0;
    const existing = builtInId(code) ?? this.numberFormatIds.get(code);
    if (existing !== undefined) return existing;
    let id = FIRST_CUSTOM_FORMAT;
    for (const taken of this.numberFormatIds.values()) id = Math.max(id, taken + 1);
    this.numberFormatIds.set(code, id);
    this.append(
      'numFmts',
      `<${this.prefix}numFmt numFmtId="${id}" formatCode="${encodeAttribute(code)}"/>`,
    );
    return id;
  }

  private fontId(base: number, before: Look, look: Look): number {
    const children = new Map(
      (this.fonts[base]?.children ?? []).map((element) => [element.name, this.verbatim(element)]),
    );
    const put = (name: string, attributes: string | null): void => {
      if (attributes === null) children.delete(name);
      else children.set(name, `<${this.prefix}${name}${attributes}/>`);
    };
    if (look.bold !== before.bold) put('b', look.bold ? '' : null);
    if (look.italic !== before.italic) put('i', look.italic ? '' : null);
    if (look.underline !== before.underline) put('u', look.underline ? '' : null);
    if (look.fontFamily !== before.fontFamily) {
      const family = look.fontFamily ?? this.reader.defaultFontFamily;
      put('name', family === undefined ? null : ` val="${encodeAttribute(family)}"`);
      // Both would speak for another font than the name.
      put('scheme', null);
      put('family', null);
    }
    if (look.fontSize !== before.fontSize) {
      put('sz', ` val="${look.fontSize ?? this.reader.defaultFontSize}"`);
    }
    if (look.fontColor !== before.fontColor) {
      put('color', look.fontColor === undefined ? null : ` rgb="${colorToArgb(look.fontColor)}"`);
    }
    const rank = (name: string): number => (FONT_ORDER.indexOf(name) + 100) % 100;
    const ordered = [...children].sort(([a], [b]) => rank(a) - rank(b)).map(([, xml]) => xml);
    const tag = `${this.prefix}font`;
    return this.append('fonts', `<${tag}>${ordered.join('')}</${tag}>`);
  }

  private fillId(background: string | undefined): number {
    if (background === undefined) return 0;
    const p = this.prefix;
    return this.append(
      'fills',
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${colorToArgb(background)}"/>` +
        `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
  }

  private borderId({ border, borderStyle, borderColor }: Look): number {
    if (!border) return 0;
    const p = this.prefix;
    const color = borderColor === undefined ? 'auto="1"' : `rgb="${colorToArgb(borderColor)}"`;
    const sides = ['left', 'right', 'top', 'bottom'].map(
      (side) => `<${p}${side} style="${borderStyle ?? 'thin'}"><${p}color ${color}/></${p}${side}>`,
    );
    return this.append('borders', `<${p}border>${sides.join('')}<${p}diagonal/></${p}border>`);
  }

  private alignmentXml(format: XmlElement | undefined, look: Look): string {
    const attributes: Record<string, string | undefined> = {
      ...child(format, 'alignment')?.attributes,
      horizontal: look.horizontal,
      vertical: look.vertical === 'middle' ? 'center' : look.vertical,
      wrapText: look.wrap ? '1' : undefined,
    };
    const written = Object.entries(attributes)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => ` ${name}="${encodeAttribute(value ?? '')}"`);
    return written.length === 0 ? '' : `<${this.prefix}alignment${written.join('')}/>`;
  }

  /** Adds an item unless the same has been added before; its index within its container. */
  private append(container: Container, xml: string): number {
    const key = container + xml;
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.counts[container]++;
      this.appended[container].push(xml);
      this.known.set(key, index);
    }
    return index;
  }

  private verbatim(element: XmlElement | undefined): string {
    return element ? this.part.text.slice(element.start, element.end) : '';
  }
}

const FONT_FIELDS = ['bold', 'italic', 'underline', 'fontFamily', 'fontSize', 'fontColor'] as const;
const BORDER_FIELDS = ['border', 'borderColor', 'borderStyle'] as const;
const ALIGNMENT_FIELDS = ['wrap', 'horizontal', 'vertical'] as const;
const LOOK_FIELDS = [
  ...FONT_FIELDS,
  ...ALIGNMENT_FIELDS,
  ...BORDER_FIELDS,
  'numberFormat',
  'background',
] as const;

function sameLook(a: Look, b: Look): boolean {
  return LOOK_FIELDS.every((field) => a[field] === b[field]);
}

/** A switch that is off counts as absent. */
function withoutDefaults(look: Look): Look {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => Boolean(value)));
}

function mapContainers<T>(make: (name: Container) => T): Record<Container, T> {
  return Object.fromEntries(CONTAINERS.map((name) => [name, make(name)])) as Record<Container, T>;
}
