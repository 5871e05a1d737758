/** The as-of date: what it is, and another one. */
import { type Child, element } from '../../element';
import { readAsOf } from '../../readAsOf';
import { button } from '../parts/button';
import { field, remark, setWrong } from '../parts/field';
import { makePlan } from './makePlan';
import type { View } from '../view';

export function asOfField(view: View): readonly Child[] {
  const { state, words, calls, views } = view;
  const texts = words.asOf;
  const settings = state.start?.settings;
  if (!settings) {
    const { trackers, samplePlan } = state.start!;
    // Without a tracker nothing is checked, and the plan sheet comes with it.
    if (samplePlan === null || trackers.length === 0) {
      return [element('p', { class: 'hint' }, texts.withoutPlan)];
    }
    return [
      element(
        'div',
        { id: 'sample-plan', class: 'panel panel-note' },
        element('p', {}, texts.samplePlan(samplePlan)),
        makePlan(view),
      ),
    ];
  }
  const typed = state.typedAsOf ?? settings.asOf;
  const input = element('input', {
    id: 'as-of',
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    value: typed,
  });
  const readAs = remark('hint', '', 'as-of-read');
  const wrong = remark('wrong', '', 'as-of-wrong');
  const show = () => {
    const reading = readAsOf(input.value);
    const isSaved = 'text' in reading && reading.text === settings.asOf;
    const isInvalidOnSheet = isSaved && state.start?.invalidSettings.includes('asOf') === true;
    setWrong(
      input,
      wrong,
      !('text' in reading) ? texts[reading.kind] : isInvalidOnSheet ? texts.invalidOnSheet : null,
    );
    readAs.hidden = !wrong.hidden;
    if ('text' in reading) {
      const read = reading.kind === 'day' ? texts.day(reading.text) : texts.today;
      readAs.textContent = `${read}${isSaved ? '' : ` (${texts.unsaved})`}. ${texts.hint}`;
    }
    return { reading, isSaved };
  };
  input.addEventListener('input', () => {
    views.typeAsOf(show().isSaved ? null : input.value);
  });
  show();
  const save = (event: Event) => {
    event.preventDefault();
    const { reading } = show();
    if ('text' in reading) void calls.saveAsOf(reading.text);
    else input.focus();
  };
  const labelled = field(texts.label, input, readAs, wrong);
  input.after(button(texts.save, { id: 'save-as-of', calls: true, submits: true }));
  return [element('form', { class: 'as-of', novalidate: true, onsubmit: save }, labelled)];
}
