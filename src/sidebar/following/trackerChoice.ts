/** Which trackers are chosen, as sheets come and go. */
import type { SidebarStart } from '../../addon/addonApi';
import type { TrackerChoice } from '../state';

/** The sheets that a choice stands for. */
export function chosenSheets(start: SidebarStart, choice: TrackerChoice | null): readonly string[] {
  if (choice === null) return [];
  return choice.kind === 'all' ? start.trackers : [choice.name];
}

/** Those of them that are trackers, and no sheets whose columns are yet to be told. */
export function chosenTrackers(
  start: SidebarStart,
  choice: TrackerChoice | null,
): readonly string[] {
  return chosenSheets(start, choice).filter((name) => start.trackers.includes(name));
}

/** The choice, or where it is gone or was never made the sheet that the user looks at. */
export function validChoice(
  start: SidebarStart,
  choice: TrackerChoice | null,
): TrackerChoice | null {
  const names = [...start.trackers, ...start.candidates];
  if (choice?.kind === 'all' && start.trackers.length > 1) return choice;
  if (choice?.kind === 'sheet' && names.includes(choice.name)) return choice;
  return names[0] === undefined ? null : { kind: 'sheet', name: names[0] };
}

/** Whether two lists name the same sheets in the same order. */
export function areSameSheets(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, i) => name === other[i]);
}
