/** The course of the congresses: held so far against planned, with its figures as a table. */
import { formatDay } from '../../../domain/calendar';
import { formatWeek } from '../../../domain/summary/calendar/week';
import { type Child, element } from '../../element';
import { localNumber } from '../../numbers';
import { COURSE } from '../../words/courseWords';
import { details } from '../parts/details';
import type { View } from '../view';
import { curveDays, curvePicture, lineSample, type LineKind } from './curvePicture';

export function curve(view: View): readonly Child[] {
  const { state, language } = view;
  const { check } = state;
  if (!check?.curve || check.sheets.length === 0) return [];
  const { planned, held, required } = check.curve;
  const words = COURSE[language];
  const { asOf: day } = check.sheets[0]!.report;
  const [first, last] = curveDays(check.curve);
  // A day far from the congresses would press them together.
  const asOf = day !== null && first <= day && day <= last ? day : null;
  const number = (value: number | undefined) => localNumber(value ?? 0, language);
  const lastHeld = held[held.length - 1];
  const standing = [number(lastHeld), number(required)] as const;
  const { names, grassroots } = check.standing;
  const { milestones } = names;
  const heldWords = lastHeld === grassroots.held ? words.held : words.heldInWeeks;
  const key = (kind: LineKind, text: string) => element('li', {}, lineSample(kind), ' ', text);
  return [
    element('h3', { class: 'heading' }, words.title),
    curvePicture(check.curve, asOf, words.picture(...standing)),
    element(
      'ul',
      { class: 'curve-key' },
      key('held', heldWords(...standing)),
      planned.length === 0
        ? null
        : key('planned', words.planned(number(planned[planned.length - 1]))),
      ...check.curve.deadlines.map(({ milestone, day }) =>
        key('deadline', words.deadline(milestones[milestone], formatDay(day))),
      ),
      asOf === null ? null : key('as-of', words.asOf(formatDay(asOf))),
    ),
    details('curve-figures', 'small', words.figures, figures(view), element('p', {}, words.about)),
  ];
}

function figures({ state, language }: View): HTMLElement {
  const { weeks, planned, held } = state.check!.curve!;
  const words = COURSE[language];
  const hasPlan = planned.length > 0;
  const figure = (value: number | undefined) =>
    element('td', {}, value === undefined ? '–' : localNumber(value, language));
  const header = (text: string) => element('th', { scope: 'col' }, text);
  return element(
    'table',
    { class: 'figures' },
    element('caption', { class: 'unseen' }, words.title),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        header(words.week),
        hasPlan ? header(words.plannedSoFar) : null,
        header(words.heldSoFar),
      ),
    ),
    element(
      'tbody',
      {},
      ...weeks.map((week, i) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, formatWeek(week)),
          hasPlan ? figure(planned[i]) : null,
          figure(held[i]),
        ),
      ),
    ),
  );
}
