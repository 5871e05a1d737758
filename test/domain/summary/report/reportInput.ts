/** What the report is made of, for its tests: the sample in either form, and small trackers. */
import { check } from '../../../../src/domain/check/engine';
import type { Paper, PaperTable } from '../../../../src/domain/paper/paper';
import { readPlanFile } from '../../../../src/domain/plan/reading/planFile';
import { readPlanSheet } from '../../../../src/domain/plan/reading/planSheet';
import { readPlan } from '../../../../src/domain/plan/reading/readPlan';
import { reportPaper } from '../../../../src/domain/summary/report/reportPaper';
import type { SummaryInput } from '../../../../src/domain/summary/summaryInput';
import type { Language } from '../../../../src/domain/text/language';
import { type CheckInput, isoDay, type RowInput, trackerOf } from '../../trackerTable';
import { inputOf, sampleGrids, tableInput } from '../sampleInput';
import { sampleTasks } from '../sampleTasks';

/** What an office writes into its plan for each form. */
const OFFICES = {
  federation: {
    title_block: 'federation',
    document_symbol: '12/BC-LĐLĐ',
    addressees: 'Ban Thường vụ Liên đoàn Lao động tỉnh Lai Châu',
    recipients: 'Như trên\nThường trực Huyện ủy (để báo cáo)\nLưu: VT',
    signed_for: 'TM. Ban Thường vụ',
    signer_title: 'Chủ tịch',
    signer: 'Lò Văn Tiến',
    prepared_by: 'Trần Thị Hà',
  },
  party: {
    title_block: 'party',
    superior_body: 'Huyện ủy Tam Đường',
    reporting_body: 'Ban Dân vận Huyện ủy',
    document_symbol: '-BC/BDVHU',
    addressees: 'Ban Thường vụ Huyện ủy\nBan Dân vận Tỉnh ủy Lai Châu',
    signed_for: 'T/M Ban Dân vận',
    signer_title: 'Trưởng ban',
  },
};

export type Form = keyof typeof OFFICES;

/** The sample as of a day, as the report of an office that uses the form. */
export function sampleReport(asOf: string, form: Form, language: Language): SummaryInput {
  const { tracker, planSheet } = sampleGrids();
  const plan = readPlan([
    readPlanFile({ as_of: asOf, ...OFFICES[form] }),
    readPlanSheet(planSheet),
  ]);
  const day = isoDay(asOf);
  const tasks = sampleTasks(language);
  return inputOf([check(trackerOf(tracker, plan), plan, day)], plan, day, { language, tasks });
}

/** The report on a small tracker. */
export function paperOf(
  rows: readonly RowInput[],
  { language = 'vi', ...table }: Partial<CheckInput> & { readonly language?: Language } = {},
): Paper {
  return reportPaper(tableInput({ ...table, rows }, { language }));
}

/** The text with a key; undefined where nothing has it. */
export function textAt(paper: Paper, key: string): string | undefined {
  const lines = [
    ...paper.head.left,
    ...paper.head.right,
    ...paper.title,
    ...paper.addressees,
    ...paper.blocks,
    ...paper.foot.recipients,
    ...paper.foot.preparer,
    ...paper.foot.signer,
    paper.foot.signerName,
  ];
  const line = lines.find((one) => 'key' in one && one.key === key);
  return line && 'text' in line ? line.text : undefined;
}

/** The texts whose keys begin so, in their order. */
export function textsOf({ blocks }: Paper, beginning: string): string[] {
  return blocks.flatMap((block) =>
    'text' in block && block.key.startsWith(beginning) ? [block.text] : [],
  );
}

/** The table with a key, which must be there. */
export function tableOf({ blocks }: Paper, key: string): PaperTable {
  const table = blocks.find((block) => block.key === key);
  if (table?.kind !== 'table') throw new Error(`no table ${key}`);
  return table;
}
