/** What the status line says when something was done. */
import type { SetUpResult } from '../addon/addonApi';
import { formatDay } from '../domain/calendar';
import type { Language } from '../domain/text/language';
import { localNumber } from './numbers';
import type { ShownCheck } from './state';
import type { Words } from './words';

/** What a check has come to. */
export function checkMessage(check: ShownCheck, words: Words, language: Language): string {
  const { done } = words;
  if (check.sheets.length === 0) return done.question;
  const { grassroots, names } = check.standing;
  const one = grassroots.units === 1 ? names.unitLabel : names.unitLabels;
  const units = `${localNumber(grassroots.units, language)} ${one}`;
  if (check.request.highlight) return done.highlighted(units);
  const asOf = check.sheets[0]!.report.asOf;
  return done.checked(units, asOf && formatDay(asOf));
}

/** Names of sheets in one sentence. */
export function quotedNames(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

/** Which sheets were made, and which were there. */
export function setUpMessage({ made, kept, added }: SetUpResult, { done }: Words): string {
  return [
    made.length > 0 ? done.made(quotedNames(made)) : done.madeNothing,
    ...(kept.length > 0 ? [done.kept(quotedNames(kept))] : []),
    ...(added.length > 0 ? [done.added(added.join(', '))] : []),
  ].join(' ');
}
