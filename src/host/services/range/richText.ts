/** Rich texts: cells with links. */
import { setContent } from '../../../document/cells';
import type { ExecutionContext } from '../../runtime/context';
import { NotImplementedError } from '../../../document/errors';
import { linkAt, setLink } from '../../../document/links';
import { requireListed } from '../../../document/validations';
import { settleFormulas } from './cellReader';
import { requireCellSize } from './cellWriter';
import { instance, matrix, nullable, text } from '../params';
import { forEachCell, forEachPair } from './rangeShape';
import type { RangeRef } from '../refs';
import { type Methods, read, ServiceClass, write } from '../serviceClass';

/** A text with what it leads to: what it was when a script got or built it. */
export class RichTextRef {
  constructor(
    readonly text: string,
    /** Throws where the host does not know it. */
    readonly linkUrl: () => string | null,
  ) {}
}

/** A rich text that a script is building. */
export class RichTextBuilderRef {
  text = '';
  linkUrl: string | null = null;
}

/** SpreadsheetApp.RichTextValue, as far as links go. */
export const richTextClass = new ServiceClass<RichTextRef>('SpreadsheetApp', 'RichTextValue', {
  getText: read('navigation', [], (value) => value.text),
  getLinkUrl: read('navigation', [], (value) => value.linkUrl()),
});

/** SpreadsheetApp.RichTextValueBuilder; a link is always on the whole text. */
export const richTextBuilderClass = new ServiceClass<RichTextBuilderRef>(
  'SpreadsheetApp',
  'RichTextValueBuilder',
  {
    setText: read('navigation', [text], (builder, [value]) => {
      builder.text = value;
      // A link belongs to the characters that it was set on.
      builder.linkUrl = null;
      return builder;
    }),
    setLinkUrl: read('navigation', [nullable(text)], (builder, [url]) => {
      builder.linkUrl = url === '' || builder.text === '' ? null : url;
      return builder;
    }),
    build: read(
      'navigation',
      [],
      ({ text: value, linkUrl }) => new RichTextRef(value, () => linkUrl),
    ),
  },
);

const richText = instance(RichTextRef);

/** The texts of a range with what they lead to. */
export const rangeRichText: Methods<RangeRef> = {
  getRichTextValues: read('read', [], (range, _, context) => readRichTexts(range, context)),
  setRichTextValue: write('write', [richText], (range, [value], context) => {
    forEachCell(range, (row, column) => requireTaken(context, range, row, column, value));
    forEachCell(range, (row, column) => writeRichText(range, row, column, value));
    return range;
  }),
  setRichTextValues: write('write', [matrix(richText)], (range, [values], context) => {
    forEachPair(range, values, (row, column, value) =>
      requireTaken(context, range, row, column, value),
    );
    forEachPair(range, values, (row, column, value) => writeRichText(range, row, column, value));
    return range;
  }),
};

/** A cell that holds no text has no rich text. */
function readRichTexts(range: RangeRef, context: ExecutionContext): (RichTextRef | null)[][] {
  settleFormulas(range, context);
  const { sheet, area } = range;
  return Array.from({ length: range.rows }, (_row, down) =>
    Array.from({ length: range.columns }, (_column, right) => {
      const [row, column] = [area.top + down, area.left + right];
      const value = sheet.rows[row]?.values[column] ?? '';
      if (typeof value !== 'string') return null;
      const link = linkAt(sheet, row, column);
      return new RichTextRef(value, () => {
        if (link?.url === null) throw new NotImplementedError('Reading this link of the file');
        return link?.url ?? null;
      });
    }),
  );
}

function requireTaken(
  { state }: ExecutionContext,
  range: RangeRef,
  row: number,
  column: number,
  value: RichTextRef,
): void {
  requireCellSize(state.workbook, value.text);
  // The apostrophe says that it is a text, whatever it looks like.
  requireListed(range.sheet, row, column, value.text && `'${value.text}`);
}

function writeRichText({ sheet }: RangeRef, row: number, column: number, value: RichTextRef): void {
  const url = value.linkUrl();
  setContent(sheet, row, column, value.text === '' ? null : value.text);
  if (url !== null) setLink(sheet, row, column, { url });
}
