/** The rules that could not be run, and why; what several sheets say alike is said once. */
import type { RuleCode } from '../../../domain/check/rules';
import { type Child, element } from '../../element';
import type { ShownCheck } from '../../state';
import { button } from '../parts/button';
import { details } from '../parts/details';
import type { View } from '../view';
import { openUnknownColumns } from './unknownColumns';

/** A rule that is not run for a reason, and on which sheets, by their positions. */
interface NotRun {
  readonly code: RuleCode;
  readonly reason: string;
  readonly sheets: number[];
}

export function rulesNotRun({ state: { check }, words }: View): readonly Child[] {
  const all = check ? notRun(check) : [];
  if (!check || all.length === 0) return [];
  const count = new Set(all.map(({ code }) => code)).size;
  return [
    details(
      'not-run-details',
      'section',
      element('h2', {}, words.findings.notRun(count)),
      element(
        'dl',
        { class: 'not-run' },
        ...all.flatMap((one) => [
          element('dt', {}, check.ruleNames[one.code]),
          element('dd', {}, one.reason, ...places(check, one, words), ...ways(check, one, words)),
        ]),
      ),
    ),
  ];
}

/** In the order of the sheets; a rule that two of them cannot run for two reasons stands twice. */
function notRun({ sheets }: ShownCheck): readonly NotRun[] {
  const groups = new Map<string, NotRun>();
  sheets.forEach(({ report }, at) => {
    for (const { code, reason } of report.rulesNotRun) {
      const key = `${code} ${reason}`;
      const group = groups.get(key);
      if (group) group.sheets.push(at);
      else groups.set(key, { code, reason, sheets: [at] });
    }
  });
  return [...groups.values()];
}

/** Names the sheets where it is not so on all of them. */
function places(
  check: ShownCheck,
  { sheets }: NotRun,
  { findings }: View['words'],
): readonly Child[] {
  if (sheets.length === check.sheets.length) return [];
  return sheets.map((at) => ` ${findings.tableOf(check.sheets[at]!.report.sheet)}.`);
}

/** The ways to the columns that are not recognised, one of which may be the one that is wanted. */
function ways(
  check: ShownCheck,
  { code, sheets }: NotRun,
  { unknown: { choose, chooseFor }, findings }: View['words'],
): readonly Child[] {
  const able = sheets.filter((at) => check.sheets[at]!.unknown?.rules.includes(code));
  return able.flatMap((at) => {
    const sheet = able.length > 1 ? `, ${findings.tableOf(check.sheets[at]!.report.sheet)}` : '';
    const options = { class: 'link', name: `${chooseFor(check.ruleNames[code])}${sheet}` };
    return [' ', button(`${choose}${sheet}`, { ...options, press: () => openUnknownColumns(at) })];
  });
}
