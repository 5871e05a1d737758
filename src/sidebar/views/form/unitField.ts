/** A field of the form for one unit: its control, how it is read, what is missing, who has changed it. */
import type { UnitField } from '../../../addon/addonApi';
import type { Language } from '../../../domain/text/language';
import { type Child, element } from '../../element';
import { type OpenUnit, readField, savedText } from '../../forms/unitFormState';
import { UNIT_FORM_WORDS } from '../../words/unitFormWords';
import { button } from '../parts/button';
import { option, remark, setWrong } from '../parts/field';
import type { View } from '../view';
import { clauseText, findingText } from './findingText';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function unitField(view: View, unit: OpenUnit, field: UnitField): HTMLElement {
  const { language, forms } = view;
  const words = UNIT_FORM_WORDS[language];
  const { key } = field;
  const saved = savedText(unit, field, language);
  const control = controlFor(field, unit.typed.get(key) ?? saved, language);
  const about = remark('hint', '', `${control.id}-about`);
  const wrong = remark('wrong', '', `${control.id}-wrong`);
  const sure = button('', {
    id: `${control.id}-sure`,
    class: 'link',
    press: () => forms.confirm(key),
  });
  const show = () => {
    const isTyped = control.value !== saved;
    const entered = isTyped ? readField(unit, field) : null;
    const isDoubt = entered?.kind === 'doubt';
    setWrong(control, wrong, isDoubt ? doubtText(entered, control.value, language) : null);
    sure.hidden = !isDoubt || entered.doubt !== 'swapped';
    sure.textContent = words.isSure(control.value);
    about.textContent = entered?.kind === 'content' ? readAs(entered, language) : '';
    about.textContent ||= isDoubt ? '' : hintFor(field, language);
    about.hidden = about.textContent === '';
  };
  if (field.locked === null) {
    control.addEventListener('input', () => {
      forms.type(key, control.value);
      show();
    });
    show();
  } else {
    about.textContent = words.locked[field.locked];
    wrong.hidden = sure.hidden = true;
  }
  const asked = askedOf(unit, field, language);
  const described = [about, wrong, ...asked];
  asked.forEach((node, i) => (node.id = `${control.id}-asked-${i}`));
  control.setAttribute('aria-describedby', described.map(({ id }) => id).join(' '));
  return element(
    'div',
    { class: 'field' },
    element(
      'label',
      { for: control.id },
      `${field.label} `,
      element('span', { class: 'small' }, `(${words.column(field.letters)})`),
    ),
    control,
    ...described,
    sure,
    conflict(view, unit, field),
  );
}

function controlFor(field: UnitField, text: string, language: Language): Control {
  const id = `form-${field.key}`;
  const isLocked = field.locked !== null;
  const options = optionsOf(field, text, language);
  if (options) {
    return element(
      'select',
      { id, disabled: isLocked },
      ...options.map(([value, label]) => option(value, label, value === text)),
    );
  }
  if (field.key === 'note' || text.includes('\n')) {
    const area = element('textarea', { id, rows: 2, readonly: isLocked });
    area.value = text;
    return area;
  }
  return element('input', {
    id,
    type: 'text',
    inputmode: field.type === 'count' ? 'numeric' : null,
    autocomplete: 'off',
    spellcheck: 'false',
    readonly: isLocked,
    value: text,
  });
}

/** What may be chosen: always what stands there, and nothing at all. */
function optionsOf(
  { options, isBox, type }: UnitField,
  text: string,
  language: Language,
): readonly (readonly [value: string, label: string])[] | null {
  const words = UNIT_FORM_WORDS[language];
  if (isBox) return (['FALSE', 'TRUE'] as const).map((value) => [value, words.box[value]]);
  if (!options) return null;
  const values = new Set(['', ...options, text]);
  const labelOf = (value: string) => {
    if (value === '') return words.none;
    return type === 'mark' && value === 'x' ? words.mark : value;
  };
  return [...values].map((value) => [value, labelOf(value)]);
}

type Read = ReturnType<typeof readField>;

function readAs({ read }: Extract<Read, { kind: 'content' }>, language: Language): string {
  const words = UNIT_FORM_WORDS[language];
  if (read?.kind === 'days') return words.days(read.text);
  return read ? words.tentative : '';
}

function doubtText(
  { doubt, swapped = '' }: Extract<Read, { kind: 'doubt' }>,
  typed: string,
  language: Language,
): string {
  const words = UNIT_FORM_WORDS[language];
  return doubt === 'swapped' ? words.swapped(typed, swapped) : words.doubts[doubt];
}

function hintFor({ type, options, isBox }: UnitField, language: Language): string {
  const words = UNIT_FORM_WORDS[language];
  if (options || isBox) return '';
  return type === 'date' ? words.dateHint : type === 'mark' ? words.markHint : '';
}

/** What is missing in this field, in full beside the first that it is about; and what will be asked. */
function askedOf({ form }: OpenUnit, { key }: UnitField, language: Language): HTMLElement[] {
  const words = UNIT_FORM_WORDS[language];
  const { findings, later } = form.standing;
  const present = new Set(form.fields.map((field) => field.key));
  const found = findings
    .filter(({ keys }) => keys.includes(key))
    .map((finding) =>
      finding.keys.find((one) => present.has(one)) === key
        ? findingText(finding, language)
        : element('p', { class: 'small' }, words.missing(clauseText(finding.clause, language))),
    );
  const clauses = new Set(
    later
      .filter(({ keys }) => keys.includes(key))
      .map(({ clause }) => clauseText(clause, language)),
  );
  if (clauses.size === 0) return found;
  return [...found, remark('hint', words.later([...clauses].join(', ')))];
}

function conflict({ language, forms }: View, unit: OpenUnit, field: UnitField): Child {
  const hasFormula = unit.changed.get(field.key);
  if (hasFormula === undefined) return null;
  const words = UNIT_FORM_WORDS[language];
  const { key, label } = field;
  const now = savedText(unit, field, language) || words.blank;
  const typed = (unit.typed.get(key) ?? '') || words.blank;
  const text = hasFormula ? words.nowFormula(label, now) : words.changed(label, now, typed);
  return element(
    'div',
    { class: 'panel panel-bad', role: 'group', 'aria-labelledby': `form-${key}-changed` },
    element('p', { id: `form-${key}-changed`, tabindex: -1 }, text),
    element(
      'div',
      { class: 'actions' },
      button(words.takeTheirs, { id: `form-${key}-theirs`, press: () => forms.takeTheirs(key) }),
      hasFormula
        ? null
        : button(words.writeMine, {
            id: `form-${key}-mine`,
            calls: true,
            press: () => void forms.writeMine(key),
          }),
    ),
  );
}
