/** The congresses one by one, in order of day. */
import { formatInterval } from '../../calendar';
import type { Plan } from '../../plan/plan';
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import { columnLabel } from '../../tracker/columns';
import type { TableColumn } from '../../sheet/columnFormats';
import { type CongressDates, inOrderOfDay, tellsWeek } from './congressDates';
import { unitLink } from '../parts/listedUnits';
import { planNames, type PlanNames } from '../../plan/planNames';
import type { DescribedCell } from '../../sheet/sheetDescription';
import type { SheetComposer } from '../../sheet/sheetComposer';

const vi = {
  list: 'DANH SÁCH THEO NGÀY',
  unclearList: 'CHƯA RÕ NGÀY',
  none: 'Chưa có đơn vị nào có ngày tổ chức hoặc ngày dự kiến.',
  day: 'Ngày',
  unit: 'Đơn vị',
  milestone: 'Mốc',
  situation: 'Tình hình',
  planned: 'Dự kiến',
  held: 'Đã tổ chức',
  status: 'Trạng thái',
};

const WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    list: 'BY DAY',
    unclearList: 'DAY NOT KNOWN',
    none: 'No unit has a date held or planned.',
    day: 'Day',
    unit: 'Unit',
    milestone: 'Milestone',
    situation: 'Held or planned',
    planned: 'Planned',
    held: 'Held',
    status: 'Status',
  },
};

/** Every congress with a date; those of which no week is known come last, under their own heading. */
export function addCalendarList(
  composer: SheetComposer,
  all: readonly CongressDates[],
  plan: Plan,
  language: Language,
): void {
  const words = WORDS[language];
  const dated = inOrderOfDay(all.filter(({ shown }) => shown !== null));
  const clear = dated.filter(({ shown }) => tellsWeek(shown!));
  const unclear = dated.filter(({ shown }) => !tellsWeek(shown!));
  const columns: TableColumn[] = [
    { header: words.day, format: 'date' },
    { header: words.unit },
    { header: words.milestone },
    { header: words.situation },
    { header: words.status },
    { header: columnLabel('commune')[language] },
  ];
  const { milestones } = planNames(plan, language);
  const rowOf = (congress: CongressDates) => listRow(congress, milestones, language);
  composer.wide('heading', words.list);
  composer.table(columns, clear.map(rowOf));
  if (dated.length === 0) composer.note(words.none);
  if (unclear.length === 0) return;
  composer.space();
  composer.wide('heading', words.unclearList);
  composer.table(columns, unclear.map(rowOf));
}

function listRow(
  { listed, shown, isHeld }: CongressDates,
  milestones: PlanNames['milestones'],
  language: Language,
): DescribedCell[] {
  const { unit } = listed;
  const { statuses } = LOCALES[language];
  const words = WORDS[language];
  const { first, last } = shown!;
  return [
    first === last ? { date: first } : formatInterval(shown!),
    unitLink(listed, language),
    milestones[unit.milestone],
    isHeld ? words.held : words.planned,
    statuses[unit.status],
    unit.cells.text('commune'),
  ];
}
