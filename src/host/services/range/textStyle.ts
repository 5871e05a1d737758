/** Text styles: several properties of a font in one object. */
import type { StylePatch } from '../../../document/styleTable';
import { integer, nullable, text, truth } from '../params';
import { read, ServiceClass } from '../serviceClass';

/** What is set of a font; the rest of a cell's font stays as it is. */
export class TextStyleRef {
  constructor(readonly patch: StylePatch) {}
}

/** A text style that a script is building. */
export class TextStyleBuilderRef {
  private patch: StylePatch = {};

  set(patch: StylePatch): this {
    this.patch = { ...this.patch, ...patch };
    return this;
  }

  build(): TextStyleRef {
    return new TextStyleRef(this.patch);
  }
}

/** SpreadsheetApp.TextStyle: scripts only hand it on. */
export const textStyleClass = new ServiceClass<TextStyleRef>('SpreadsheetApp', 'TextStyle', {});

/** SpreadsheetApp.TextStyleBuilder. */
export const textStyleBuilderClass = new ServiceClass<TextStyleBuilderRef>(
  'SpreadsheetApp',
  'TextStyleBuilder',
  {
    setBold: read('navigation', [truth], (builder, [bold]) =>
      builder.set({ bold: bold ? true : undefined }),
    ),
    setItalic: read('navigation', [truth], (builder, [italic]) =>
      builder.set({ italic: italic ? true : undefined }),
    ),
    setFontSize: read('navigation', [integer], (builder, [points]) =>
      builder.set({ fontSize: points }),
    ),
    setForegroundColor: read('navigation', [nullable(text)], (builder, [color]) =>
      builder.set({ fontColor: color ?? undefined }),
    ),
    build: read('navigation', [], (builder) => builder.build()),
  },
);
