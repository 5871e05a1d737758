/** The rules that could not be run, and why. */
import { type Child, element } from '../../element';
import { button } from '../parts/button';
import type { View } from '../view';
import { openUnknownColumns } from './unknownColumns';

export function rulesNotRun({ state: { check }, words }: View): readonly Child[] {
  const sheets = (check?.sheets ?? [])
    .map((sheet, at) => ({ ...sheet, at }))
    .filter(({ report }) => report.rulesNotRun.length > 0);
  if (sheets.length === 0) return [];
  const isOneOfSeveral = check!.sheets.length > 1;
  const count = sheets.reduce((total, { report }) => total + report.rulesNotRun.length, 0);
  return [
    element(
      'details',
      { class: 'section' },
      element('summary', {}, element('h2', {}, words.findings.notRun(count))),
      ...sheets.flatMap(({ report, unknown, at }) => [
        isOneOfSeveral ? element('h3', {}, words.findings.tableOf(report.sheet)) : null,
        element(
          'dl',
          { class: 'not-run' },
          ...report.rulesNotRun.flatMap(({ code, reason }) => [
            element('dt', {}, check!.ruleNames[code]),
            element(
              'dd',
              {},
              reason,
              ...(unknown?.rules.includes(code)
                ? [' ', chooseColumn(words.unknown, at, check!.ruleNames[code])]
                : []),
            ),
          ]),
        ),
      ]),
    ),
  ];
}

/** The way to the columns that are not recognised, one of which may be the one that is wanted. */
function chooseColumn(
  { choose, chooseFor }: View['words']['unknown'],
  sheet: number,
  rule: string,
): HTMLElement {
  return button(choose, {
    class: 'link',
    name: chooseFor(rule),
    press: () => openUnknownColumns(sheet),
  });
}
