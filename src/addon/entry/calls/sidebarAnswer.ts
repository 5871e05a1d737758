/** What was found in trackers, as the sidebar shows it. */
import { findingReport, tableReport, unitReport } from '../../../domain/check/checkReport';
import { ruleNames } from '../../../domain/check/ruleNames';
import { heldCurve } from '../../../domain/summary/calendar/heldCurve';
import { shownStanding } from '../../../domain/summary/parts/shownStanding';
import { reminderText } from '../../../domain/summary/reminders/reminderText';
import type { CheckedSheet, SidebarCheck } from '../../addonApi';
import { columnQuestion, unknownColumns } from '../../check/columnQuestion';
import { stampOf } from '../../check/lookAgain';
import type { CheckedTracker } from '../../document/checkedTracker';
import type { OpenDocument } from '../../document/openDocument';

/** @param notices what the user should know of the writing */
export function sidebarAnswer(
  document: OpenDocument,
  checked: readonly CheckedTracker[],
  notices: readonly string[],
): SidebarCheck {
  return {
    sheets: checked.map((one) => forSidebar(one, document)),
    standing: shownStanding(
      checked.flatMap(({ result }) => result.units),
      document.plan.reading.plan,
      document.language,
    ),
    curve: heldCurve(checked.map(({ result }) => result)),
    dueSoonDays: document.plan.reading.plan.get('due_soon_days') ?? null,
    ruleNames: ruleNames(document.language),
    notices,
    stamp: stampOf(document, checked),
  };
}

function forSidebar(checked: CheckedTracker, { language }: OpenDocument): CheckedSheet {
  const { result } = checked;
  return {
    report: tableReport(result, language),
    units: result.units.map((unit) => ({
      ...unitReport(unit),
      code: unit.cells.text('unit_code'),
    })),
    findings: result.findings.map((finding) => ({
      ...findingReport(finding, result.tracker, language),
      key: finding.column,
      address: finding.address ?? null,
    })),
    reminders: result.units.flatMap((unit) => {
      // A unit that stands twice is reminded once, by its earlier row.
      const isRepeat = unit.repeats !== null;
      const text = isRepeat ? null : reminderText(unit, result.plan, result.asOf, language);
      return text === null ? [] : [{ row: unit.row, text }];
    }),
    question: columnQuestion(checked, language),
    unknown: unknownColumns(result, language),
  };
}
