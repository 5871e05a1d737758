/** The report's second part: tables by bloc and by commune, and the charts. */
import { officesHeader } from '../../progress/unitGroups';
import type { PaperBlock, PaperCell, PaperColumn, PaperTable } from '../../../paper/paper';
import { LOCALES } from '../../../text/locales';
import { SHOWN_STATUSES, type ShownStatus } from '../../../unit/status';
import { type Counts, countUnits, heldRate } from '../../../unit/totals';
import { percentText } from '../../parts/administrativeDate';
import { hasPilots } from '../../parts/pilots';
import { STATUS_HEADERS } from '../../progress/progressColumns';
import { curveBlocks, progressChart } from './reportCharts';
import type { ReportFacts, ReportPart } from '../reportFacts';
import { type GroupBy, type GroupLine, groupLines } from './reportGroups';
import { note, paragraph } from '../reportTexts';

/** Progress by bloc and by commune; null where no unit is required, or no rate is known. */
export function resultsPart(facts: ReportFacts): ReportPart | null {
  const { input, words, names, units, required, mark } = facts;
  if (required.grassroots.length === 0 || input.asOf === undefined) return null;
  const blocs = groupLines('bloc', facts);
  const communes = groupLines('commune', facts);
  const { byBoth, byBloc, byCommune, ofAll } = words.parts;
  const areBoth = blocs.length > 0 && communes.length > 0;
  const title = (groupBy: GroupBy, number: number): PaperBlock[] =>
    areBoth
      ? [
          {
            ...paragraph(`by-${groupBy}`, `${number}${mark} ${words.groups[groupBy].title}`),
            style: 'bold',
          },
        ]
      : [];
  const hasPilot = hasPilots(input.plan.plan, units.grassroots);
  return {
    key: 'results',
    title: areBoth ? byBoth : blocs.length > 0 ? byBloc : communes.length > 0 ? byCommune : ofAll,
    blocks: [
      ...(communes.length === 0 || areBoth
        ? [...title('bloc', 1), table('bloc', blocs, facts)]
        : []),
      ...(communes.length > 0 ? [...title('commune', 2), table('commune', communes, facts)] : []),
      note('results/note', words.tableNote(names, hasPilot)),
      ...progressChart(blocs, facts),
      ...curveBlocks(facts),
    ],
  };
}

function table(
  groupBy: GroupBy,
  lines: readonly GroupLine[],
  { input: { language }, words, units }: ReportFacts,
): PaperTable {
  const { progress } = LOCALES[language];
  const total = countUnits(units.grassroots);
  const header = officesHeader(units.grassroots, groupBy, language) ?? words.groups[groupBy].header;
  const statuses = SHOWN_STATUSES.filter((status) => total.byStatus[status] > 0);
  const cells = (no: PaperCell, label: string, counts: Counts): PaperCell[] => [
    no,
    label,
    counts.required,
    counts.held,
    percentText(heldRate(counts), language),
    ...statuses.map((status) => counts.byStatus[status]),
  ];
  return {
    kind: 'table',
    key: `by-${groupBy}/table`,
    columns: [
      { key: 'no', header: words.table.no, share: 3, align: 'center' },
      { key: 'group', header, share: 16, align: 'left' },
      number('required', words.table.required),
      number('held', words.table.held),
      number('rate', words.table.rate),
      ...statuses.map((status: ShownStatus) => number(status, progress[STATUS_HEADERS[status]])),
    ],
    rows: [
      ...lines.map(({ key, label, counts }, i) => ({ key, cells: cells(i + 1, label, counts) })),
      { key: 'total', isTotal: true, cells: cells('', progress.total, total) },
    ],
  };
}

function number(key: string, header: string): PaperColumn {
  return { key, header, share: 5, align: 'right' };
}
