/** The as-of date in the bar: typed, or moved by days and weeks. */
import { type CalendarDate, formatDay, parseDay, plusDays } from '../../../domain/calendar';
import { byId } from '../../page/pageElements';
import type { Words } from '../../words';

const STEPS = {
  'as-of-earlier': -7,
  'as-of-before': -1,
  'as-of-after': 1,
  'as-of-later': 7,
} as const;

export class AsOfControl {
  private readonly input = byId('as-of', HTMLInputElement);
  private day: CalendarDate | null = null;

  constructor(
    private readonly changed: (day: CalendarDate) => void,
    private readonly refused: (text: string) => void,
  ) {
    const { input } = this;
    // Enter is a change, too.
    input.addEventListener('change', () => this.take());
    for (const [id, days] of Object.entries(STEPS)) {
      byId(id, HTMLButtonElement).addEventListener('click', () => {
        if (this.day === null) return;
        const day = plusDays(this.day, days);
        this.set(day);
        this.changed(day);
      });
    }
  }

  /** Shows a day that has been set elsewhere; where it is the same, what is being typed stays. */
  follow(day: CalendarDate): void {
    if (day !== this.day) this.set(day);
  }

  /** Shows a day without telling anybody. */
  set(day: CalendarDate): void {
    this.day = day;
    this.input.value = formatDay(day);
    this.input.removeAttribute('aria-invalid');
  }

  show({ asOf: words }: Words): void {
    byId('as-of-label', HTMLLabelElement).textContent = words.label;
    this.input.title = words.hint;
    const names = [words.earlier, words.dayBefore, words.dayAfter, words.later];
    Object.keys(STEPS).forEach((id, at) => {
      const button = byId(id, HTMLButtonElement);
      button.title = names[at]!;
      button.setAttribute('aria-label', names[at]!);
    });
  }

  private take(): void {
    const text = this.input.value;
    const day = parseDay(text);
    if (day === null) {
      this.input.setAttribute('aria-invalid', 'true');
      this.refused(text);
      return;
    }
    const isOther = day !== this.day;
    this.set(day);
    if (isOther) this.changed(day);
  }
}
