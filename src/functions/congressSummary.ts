/** The progress table of a tracker, by bloc or by commune. */
import { cellText, isBlank } from '../domain/sheet/cell';
import { headerKey } from '../domain/text/spelling';
import { progressTable } from '../domain/summary/progress/progressTable';
import type { GroupBy } from '../domain/summary/progress/unitGroups';
import { COLUMNS } from '../domain/tracker/columns';
import type { Argument } from './argument';
import { singleCell } from './argumentShape';
import { argumentError, defineFunction, type FunctionContext } from './defineFunction';
import { checkRows } from './trackerArguments';

const GROUPS: ReadonlyMap<string, GroupBy> = new Map(
  (['bloc', 'commune'] as const).flatMap((column) =>
    [column, ...COLUMNS[column].headers].map((name): [string, GroupBy] => [
      headerKey(name),
      column,
    ]),
  ),
);

export const congressSummary = defineFunction({
  name: 'CONGRESS_SUMMARY',
  parameters: ['headers', 'rows', 'group_by', 'as_of', 'plan'],
  required: 2,
  compute: ([headers, rows, groupBy, asOf], context) => {
    const group = readGroup(groupBy, context);
    const { units, plan } = checkRows(headers, rows, asOf, context);
    return progressTable(units, group, plan, context.language);
  },
});

function readGroup(argument: Argument, context: FunctionContext): GroupBy {
  const cell = singleCell('group_by', argument, context);
  if (isBlank(cell)) return 'bloc';
  const group = GROUPS.get(headerKey(cellText(cell)));
  if (group) return group;
  throw argumentError(context, {
    vi: `group_by: không rõ “${cellText(cell)}”. Ghi khối hoặc xã.`,
    en: `group_by: "${cellText(cell)}" is not known. Pass bloc or commune.`,
  });
}
