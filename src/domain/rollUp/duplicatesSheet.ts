/** Units that stand in several documents, a line for each place. */
import { defineSummary } from '../summary/defineSummary';
import { SheetComposer, type SheetContent } from '../sheet/sheetComposer';
import { columnLabel } from '../tracker/columns';
import { LOCALES } from '../text/locales';
import { aboutRollUp } from './aboutRollUp';
import { MOST_LISTED } from './overdueSheet';
import type { RollUpInput } from './rollUpInput';
import { ROLL_UP_WORDS } from './rollUpWords';
import { sharedKeys } from './sharedUnits';

export const duplicatesSheet = defineSummary({
  kind: 'roll-up-duplicates',
  name: { vi: ROLL_UP_WORDS.vi.duplicates.name, en: ROLL_UP_WORDS.en.duplicates.name },
  orientation: 'landscape',
  build,
});

function build(input: RollUpInput): SheetContent {
  const { language } = input;
  const { duplicates: words, documents, overdue, more } = ROLL_UP_WORDS[language];
  const lines = sharedKeys(input.documents).flatMap(({ by, value, places }, i) =>
    places.map(({ document, unit }) => [
      i + 1,
      by === 'code' ? words.code : words.unitName,
      value,
      document,
      unit.row,
      unit.name,
      unit.code,
    ]),
  );
  const composer = new SheetComposer([40, 60, 220, 260, 60, 300, 110]);
  composer.head(words.title, aboutRollUp(input));
  composer.space();
  const table = composer.table(
    [
      { header: LOCALES[language].progress.no, isOrdinal: true },
      { header: words.by, isCentred: true },
      { header: words.value },
      { header: documents.document },
      { header: overdue.row },
      { header: columnLabel('unit_name')[language] },
      { header: columnLabel('unit_code')[language] },
    ],
    lines.slice(0, MOST_LISTED),
  );
  if (lines.length === 0) composer.line('note', words.none);
  if (lines.length > MOST_LISTED) composer.line('note', more(lines.length - MOST_LISTED));
  return composer.content(table);
}
