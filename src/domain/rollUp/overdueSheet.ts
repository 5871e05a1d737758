/** The overdue units of all documents, those that are longest overdue first. */
import { defineSummary } from '../summary/defineSummary';
import { SheetComposer, type SheetContent } from '../sheet/sheetComposer';
import { columnLabel } from '../tracker/columns';
import { LOCALES } from '../text/locales';
import { aboutRollUp } from './aboutRollUp';
import type { RollUpInput } from './rollUpInput';
import { ROLL_UP_WORDS } from './rollUpWords';

/** More than this are counted, not listed: a sheet of their own would not open. */
export const MOST_LISTED = 100_000;

export const overdueSheet = defineSummary({
  kind: 'roll-up-overdue',
  name: { vi: ROLL_UP_WORDS.vi.overdue.name, en: ROLL_UP_WORDS.en.overdue.name },
  orientation: 'landscape',
  build,
});

function build(input: RollUpInput): SheetContent {
  const { documents, language } = input;
  const { overdue: words, documents: documentWords, more } = ROLL_UP_WORDS[language];
  const all = documents
    .flatMap(({ document, overdue }) => overdue.map((unit) => ({ document, unit })))
    .sort((a, b) => b.unit.days - a.unit.days);
  const composer = new SheetComposer([40, 260, 60, 300, 160, 100, 90]);
  composer.head(words.title, aboutRollUp(input));
  composer.space();
  const table = composer.table(
    [
      { header: LOCALES[language].progress.no, isOrdinal: true },
      { header: documentWords.document },
      { header: words.row },
      { header: columnLabel('unit_name')[language] },
      { header: columnLabel('bloc')[language] },
      { header: words.lastDay, format: 'date' },
      { header: words.days, format: 'count' },
    ],
    all
      .slice(0, MOST_LISTED)
      .map(({ document, unit: { row, name, bloc, lastOnTimeDay, days } }, i) => [
        i + 1,
        document,
        row,
        name,
        bloc,
        lastOnTimeDay === null ? '' : { date: lastOnTimeDay },
        days,
      ]),
  );
  if (all.length === 0) composer.line('note', words.none);
  if (all.length > MOST_LISTED) composer.line('note', more(all.length - MOST_LISTED));
  return composer.content(table);
}
