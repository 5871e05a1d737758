/** The files that could not be checked, each with its reason: they are in no figure. */
import { defineSummary } from '../summary/defineSummary';
import { SheetComposer, type SheetContent } from '../sheet/sheetComposer';
import { LOCALES } from '../text/locales';
import { aboutRollUp } from './aboutRollUp';
import type { RollUpInput } from './rollUpInput';
import { ROLL_UP_WORDS } from './rollUpWords';

export const unreadSheet = defineSummary({
  kind: 'roll-up-unread',
  name: { vi: ROLL_UP_WORDS.vi.unread.name, en: ROLL_UP_WORDS.en.unread.name },
  orientation: 'landscape',
  build,
});

function build(input: RollUpInput): SheetContent {
  const { unread: words, documents } = ROLL_UP_WORDS[input.language];
  const composer = new SheetComposer([40, 300, 660]);
  composer.head(words.title, aboutRollUp(input));
  composer.space();
  const table = composer.table(
    [
      { header: LOCALES[input.language].progress.no, isOrdinal: true },
      { header: documents.document },
      { header: words.reason },
    ],
    input.unread.map(({ document, reason }, i) => [i + 1, document, reason]),
  );
  return composer.content(table);
}
