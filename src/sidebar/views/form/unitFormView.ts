/** The form for one unit: its name and place, what is missing, its fields, and the ways on. */
import { FIELD_GROUPS } from '../../../domain/forms/fieldGroups';
import { LABELS } from '../../../domain/text/locales/labels';
import { type Child, element } from '../../element';
import { OPENER } from '../../forms/unitFormActions';
import { changedFields, type OpenUnit } from '../../forms/unitFormState';
import { statusStyle } from '../../statusColors';
import { UNIT_FORM_WORDS } from '../../words/unitFormWords';
import { button } from '../parts/button';
import { remark } from '../parts/field';
import type { View } from '../view';
import { findingText } from './findingText';
import { unitField } from './unitField';

export function unitForm(view: View): readonly Child[] {
  const { state, language, forms } = view;
  const { start, unitForm: shown } = state;
  // What is typed in there stays, whatever becomes of the tracker.
  if (shown?.kind === 'open') return [openForm(view, shown.unit)];
  if (!start || start.trackers.length === 0) return [];
  const words = UNIT_FORM_WORDS[language];
  const hint = remark('hint', words.openHint, 'open-unit-form-hint');
  const opener = button(words.open, { id: OPENER, calls: true, press: () => void forms.open() });
  opener.setAttribute('aria-describedby', hint.id);
  const refusal = shown ? element('p', { class: 'wrong', role: 'alert' }, shown.message) : null;
  return [opener, hint, refusal];
}

function openForm(view: View, unit: OpenUnit): HTMLElement {
  const { language, forms } = view;
  const words = UNIT_FORM_WORDS[language];
  const { form } = unit;
  const save = (event: Event) => {
    event.preventDefault();
    void forms.save();
  };
  const pressed = (event: Event) => {
    const { key, target } = event as KeyboardEvent;
    if (key === 'Escape') {
      event.preventDefault();
      if (unit.leaving === null) forms.leave('close');
      else forms.stay();
    }
    if (key !== 'Enter' || !(target instanceof HTMLSelectElement)) return;
    event.preventDefault();
    void forms.save();
  };
  return element(
    'section',
    // It takes the focus of a click beside its controls, so that Escape closes it from there too.
    { class: 'unit-form', 'aria-labelledby': 'form-title', tabindex: -1, onkeydown: pressed },
    element('h2', { id: 'form-title', tabindex: -1 }, element('bdi', {}, form.unit)),
    element('p', { class: 'location' }, words.place(form.sheet, form.row, form.position, form.of)),
    standing(view, unit),
    unit.refused.length === 0 ? null : refusals(unit),
    element(
      'form',
      { novalidate: true, onsubmit: save },
      ...groups(view, unit),
      unit.leaving === null ? ways(view, unit) : question(view, unit),
    ),
  );
}

function standing({ language }: View, { form }: OpenUnit): HTMLElement {
  const words = UNIT_FORM_WORDS[language];
  const { status, deadline, findings } = form.standing;
  const shown = new Set(form.fields.map(({ key }) => key));
  const others = findings.filter(({ keys }) => !keys.some((key) => shown.has(key)));
  return element(
    'div',
    {},
    element(
      'p',
      {},
      element(
        'span',
        { class: 'chip', style: statusStyle(status) },
        LABELS[language].statuses[status],
      ),
      ` ${deadline === null ? words.noDeadline : words.deadline(deadline)}`,
    ),
    others.length === 0 ? null : element('h3', {}, words.alsoFound),
    ...others.map((finding) => findingText(finding, language)),
  );
}

function refusals({ refused }: OpenUnit): HTMLElement {
  return element(
    'div',
    { id: 'form-refused', class: 'panel panel-bad', role: 'alert', tabindex: -1 },
    ...refused.map((message) => element('p', {}, message)),
  );
}

function groups(view: View, unit: OpenUnit): HTMLElement[] {
  const fields = new Map(unit.form.fields.map((field) => [field.key, field]));
  return FIELD_GROUPS.flatMap(({ title, keys }) => {
    const present = keys.flatMap((key) => fields.get(key) ?? []);
    if (present.length === 0) return [];
    return [
      element(
        'fieldset',
        {},
        element('legend', {}, title[view.language]),
        ...present.map((field) => unitField(view, unit, field)),
      ),
    ];
  });
}

function ways({ language, forms }: View, { form }: OpenUnit): HTMLElement {
  const words = UNIT_FORM_WORDS[language];
  const way = (id: string, label: string, step: -1 | 1) =>
    button(label, { id, calls: true, press: () => forms.leave(step) });
  return element(
    'div',
    { class: 'actions' },
    button(words.save, {
      id: 'form-save',
      class: 'button button-primary',
      calls: true,
      submits: true,
    }),
    form.position > 1 ? way('form-previous', words.previous, -1) : null,
    form.position < form.of ? way('form-next', words.next, 1) : null,
    button(words.close, { id: 'form-close', press: () => forms.leave('close') }),
  );
}

function question({ language, forms }: View, unit: OpenUnit): HTMLElement {
  const words = UNIT_FORM_WORDS[language];
  const leaving = unit.leaving!;
  const count = changedFields(unit, language).length;
  return element(
    'div',
    { class: 'panel panel-note', role: 'group', 'aria-labelledby': 'form-unsaved' },
    element('h3', { id: 'form-unsaved', tabindex: -1 }, words.unsaved(count)),
    element(
      'div',
      { class: 'actions' },
      button(words.saveFirst, {
        id: 'form-save-first',
        class: 'button button-primary',
        calls: true,
        press: () => void forms.save(leaving),
      }),
      button(words.discard, {
        id: 'form-discard',
        calls: leaving !== 'close',
        press: () => void forms.go(leaving),
      }),
      button(words.stay, { id: 'form-stay', press: forms.stay }),
    ),
  );
}
