/** Asking, once, which column is which. */
import type { ColumnQuestion } from '../../../addon/addonApi';
import { type Child, element } from '../../element';
import { button } from '../parts/button';
import { field, option, remark, setWrong } from '../parts/field';
import { panel } from '../parts/panel';
import type { View } from '../view';

type Missing = ColumnQuestion['missing'][number];

interface Answer {
  readonly key: Missing['key'];
  readonly select: HTMLSelectElement;
  readonly wrong: HTMLElement;
}

export function questionForm({ state: { check }, words, calls }: View): readonly Child[] {
  const asked = check?.asked;
  if (!asked?.question) return [];
  const { missing, columns } = asked.question;
  const { sheet } = asked.report;
  const texts = words.question;
  const title = element('h2', { id: 'question-title', tabindex: -1 }, texts.title);
  if (columns.length < missing.length) {
    const labels = missing.map(({ label }) => `“${label}”`).join(', ');
    return [panel(title, '', element('p', {}, texts.tooFew(labels)))];
  }
  const answers = missing.map(({ key, guess }, i): Answer => {
    const select = element(
      'select',
      { id: `column-${i}` },
      option('', texts.choose, guess === null),
      ...columns.map(({ letters, heading }) =>
        option(letters, texts.column(letters, heading.slice(0, 80)), letters === guess),
      ),
    );
    const wrong = remark('wrong', '', `column-${i}-wrong`);
    wrong.hidden = true;
    return { key, select, wrong };
  });
  const submit = (event: Event) => {
    event.preventDefault();
    const chosen = new Set<string>();
    let firstWrong: HTMLElement | null = null;
    for (const { select, wrong } of answers) {
      const { value } = select;
      const problem = value === '' ? texts.missing : chosen.has(value) ? texts.repeated : null;
      setWrong(select, wrong, problem);
      if (problem !== null) firstWrong ??= select;
      chosen.add(value);
    }
    if (firstWrong) {
      firstWrong.focus();
      return;
    }
    const mapping = answers.map(({ key, select }) => ({ key, letters: select.value }));
    void calls.mapColumns({ sheet, columns: mapping }, check!.request);
  };
  return [
    panel(
      title,
      '',
      element('p', {}, texts.intro(sheet)),
      element(
        'form',
        { novalidate: true, onsubmit: submit },
        ...answers.map(({ select, wrong }, i) => field(missing[i]!.label, select, wrong)),
        button(texts.save, { class: 'button button-primary', calls: true, submits: true }),
      ),
    ),
  ];
}
