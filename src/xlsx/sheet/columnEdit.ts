/** The columns of a loaded sheet with other widths. */
import type { SheetLayout } from '../../document/workbook';
import { withAttribute } from '../xml/tagAttributes';
import type { XmlElement } from '../xml/xmlTree';
import { pixelsToWidth } from './columnWidth';

/** Columns that share an element; zero-based, ends included. */
interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly tag: string;
}

/** The `col` elements of a sheet over the text that they stand in. */
export class ColumnEdit {
  /** @param prefix of the names of elements */
  constructor(
    private readonly elements: readonly XmlElement[],
    private readonly text: string,
    private readonly prefix: string,
  ) {}

  /** The element that a column is in. */
  elementOf(column: number): XmlElement | undefined {
    return this.elements.find(
      ({ attributes }) =>
        Number(attributes.min) <= column + 1 && column + 1 <= Number(attributes.max),
    );
  }

  /** All elements, with the widths of columns that differ from those that were loaded. */
  xml(loaded: SheetLayout, frame: SheetLayout, defaultFontSize: number): string {
    const changed = new Map<number, number | undefined>();
    for (const column of new Set([...loaded.columnWidths.keys(), ...frame.columnWidths.keys()])) {
      const pixels = frame.columnWidths.get(column);
      if (pixels !== loaded.columnWidths.get(column)) changed.set(column, pixels);
    }
    const without = [...changed.keys()].sort((a, b) => a - b);
    const spans = this.elements.flatMap((element) => this.keptSpans(element, without));
    for (const [column, pixels] of changed) {
      const tag = this.widthTag(column, pixels, defaultFontSize);
      if (tag !== null) spans.push({ first: column, last: column, tag });
    }
    return spans
      .sort((a, b) => a.first - b.first)
      .map(({ first, last, tag }) =>
        withAttribute(withAttribute(tag, 'min', String(first + 1)), 'max', String(last + 1)),
      )
      .join('');
  }

  /** What is left of an element without some columns, given in order. */
  private keptSpans(element: XmlElement, without: readonly number[]): ColumnSpan[] {
    const tag = this.tagOf(element);
    const spans: ColumnSpan[] = [];
    let first = Number(element.attributes.min) - 1;
    const last = Number(element.attributes.max) - 1;
    for (const column of without) {
      if (column < first || column > last) continue;
      if (column > first) spans.push({ first, last: column - 1, tag });
      first = column + 1;
    }
    if (first <= last) spans.push({ first, last, tag });
    return spans;
  }

  /** The element for one column; null when it would say nothing. */
  private widthTag(
    column: number,
    pixels: number | undefined,
    defaultFontSize: number,
  ): string | null {
    const element = this.elementOf(column);
    if (pixels === undefined && !element) return null;
    const old = element ? this.tagOf(element) : `<${this.prefix}col/>`;
    const width = pixels === undefined ? null : String(pixelsToWidth(pixels, defaultFontSize));
    const tag = withAttribute(old, 'customWidth', width === null ? null : '1');
    return width === null ? tag : withAttribute(tag, 'width', width);
  }

  private tagOf({ start, openEnd }: XmlElement): string {
    return this.text.slice(start, openEnd).replace(/\s*\/?>$/, '/>');
  }
}
