/** The report that goes upward, ready to print on A4 (SPEC 8; plan III.6). */
import { isRule, type Paper, type PaperLine, type PaperRule } from '../../paper/paper';
import type { SheetContent } from '../../sheet/sheetComposer';
import type { StyleRole } from '../../sheet/styles';
import { defineSummary } from '../defineSummary';
import { aboutLine } from '../parts/aboutLine';
import type { SummaryInput } from '../summaryInput';
import { PAGE_WIDTHS, ReportPage } from './reportPage';
import { reportPaper } from './reportPaper';
import { REPORT_WORDS } from './reportWords';

/** The sheet `Báo cáo`. Figures count grassroots and pilot units; the upper congress stands alone. */
export const reportSheet = defineSummary({
  kind: 'report',
  name: { vi: REPORT_WORDS.vi.name, en: REPORT_WORDS.en.name },
  orientation: 'portrait',
  hidesGridlines: true,
  build,
});

type Line = PaperLine | PaperRule;

function build(input: SummaryInput): SheetContent {
  const paper = reportPaper(input);
  const page = new ReportPage();
  sideBySide(page, paper.head.left, paper.head.right);
  page.space();
  for (const line of paper.title) page.text(textOf(line), ...rolesOf(line));
  for (const { text } of paper.addressees) page.text(text, 'centred');
  for (const block of paper.blocks) {
    if (block.kind === 'chart') continue;
    if (block.kind !== 'table') {
      page.text(block.text, block.kind === 'heading' ? 'heading' : 'paragraph');
      continue;
    }
    page.table('header', [block.columns.map(({ header }) => header)]);
    for (const { isTotal, cells } of block.rows) page.table(isTotal ? 'total' : 'body', [cells]);
  }
  page.space();
  addFoot(page, paper);
  page.space();
  page.text(aboutLine(input), 'paragraph', 'note');
  return {
    rows: page.rows,
    widths: PAGE_WIDTHS,
    styles: page.styles,
    merges: page.merges,
    formats: page.formats,
    headerRow: null,
    charts: [],
  };
}

function addFoot(page: ReportPage, { foot }: Paper): void {
  sideBySide(page, foot.recipients, foot.signer);
  page.space(4);
  sideBySide(page, foot.preparer, [foot.signerName]);
}

function sideBySide(page: ReportPage, left: readonly Line[], right: readonly Line[]): void {
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    page.blocks(
      ...[left[at], right[at]].flatMap((line, i) =>
        line ? [{ text: textOf(line), column: i * 6, columns: 6, roles: rolesOf(line) }] : [],
      ),
    );
  }
}

function textOf(line: Line): string {
  return isRule(line) ? '─────────' : line.text;
}

function rolesOf(line: Line): StyleRole[] {
  if (isRule(line)) return ['centred'];
  return line.style === 'bold' ? ['letterhead'] : ['centred'];
}
