/** The rules that could not be run, and why. */
import { type Child, element } from '../../element';
import type { View } from '../view';

export function rulesNotRun({ state: { check }, words }: View): readonly Child[] {
  const sheets = (check?.sheets ?? []).filter(({ report }) => report.rulesNotRun.length > 0);
  if (sheets.length === 0) return [];
  const isOneOfSeveral = check!.sheets.length > 1;
  const count = sheets.reduce((total, { report }) => total + report.rulesNotRun.length, 0);
  return [
    element(
      'details',
      { class: 'section' },
      element('summary', {}, element('h2', {}, words.findings.notRun(count))),
      ...sheets.flatMap(({ report }) => [
        isOneOfSeveral ? element('h3', {}, words.findings.tableOf(report.sheet)) : null,
        element(
          'dl',
          { class: 'not-run' },
          ...report.rulesNotRun.flatMap(({ code, reason }) => [
            element('dt', {}, check!.ruleNames[code]),
            element('dd', {}, reason),
          ]),
        ),
      ]),
    ),
  ];
}
