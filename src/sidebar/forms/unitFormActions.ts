/** What is done in the form for one unit. */
import type { SaveUnitResult, UnitChange } from '../../addon/addonApi';
import type { ColumnKey } from '../../domain/tracker/columns';
import type { Call } from '../callServer';
import type { State, Store } from '../state';
import { UNIT_FORM_WORDS, type UnitFormWords } from '../words/unitFormWords';
import {
  changedFields,
  type Leaving,
  opened,
  type OpenUnit,
  placeOf,
  readField,
} from './unitFormState';

type Run = (busy: NonNullable<State['busy']>, work: () => Promise<void>) => Promise<void>;

export const OPENER = 'open-unit-form';

export class UnitFormActions {
  /**
   * @param run does what calls the server, one at a time
   * @param focus moves the keyboard focus to an element
   */
  constructor(
    private readonly store: Store,
    private readonly call: Call,
    private readonly run: Run,
    private readonly focus: (id: string) => void,
  ) {}

  /** Opens the form for the row that the user is in. */
  readonly open = (): Promise<void> =>
    this.run('start', async () => {
      const result = await this.call('unitForm', null);
      this.store.set({ unitForm: result.kind === 'unit' ? opened(result.form) : result });
      this.focus(result.kind === 'unit' ? 'form-title' : OPENER);
    });

  /** Goes on, or asks first where something is not saved. */
  readonly leave = (leaving: Leaving): void => {
    const unit = this.unit;
    if (!unit) return;
    if (changedFields(unit, this.store.get().language).length === 0) void this.go(leaving);
    else {
      this.change({ leaving });
      this.focus('form-unsaved');
    }
  };

  /** Goes on without what is not saved. */
  readonly go = async (leaving: Leaving): Promise<void> => {
    if (leaving === 'close') {
      this.store.set({ unitForm: null });
      this.focus(OPENER);
      return;
    }
    const unit = this.unit;
    if (!unit) return;
    await this.run('start', async () => {
      const place = placeOf(unit.form);
      const result = await this.call('unitForm', { ...place, step: leaving });
      if (result.kind === 'unit') this.store.set({ unitForm: opened(result.form) });
      this.focus('form-title');
    });
  };

  readonly stay = (): void => {
    this.change({ leaving: null });
    this.focus('form-save');
  };

  readonly type = (key: ColumnKey, text: string): void => {
    this.unit?.typed.set(key, text);
    this.unit?.sure.delete(key);
  };

  /** The day stands as it was typed. */
  readonly confirm = (key: ColumnKey): void => {
    this.unit?.sure.add(key);
    this.change({});
    this.focus(`form-${key}`);
  };

  /** Gives up what was typed for what somebody else has written. */
  readonly takeTheirs = (key: ColumnKey): void => {
    this.unit?.typed.delete(key);
    this.settle(key);
    this.focus(`form-${key}`);
  };

  /** Writes what was typed over what somebody else has written, now that it was seen. */
  readonly writeMine = async (key: ColumnKey): Promise<void> => {
    this.settle(key);
    this.focus(`form-${key}`);
    await this.save();
  };

  /** Writes what was changed. @param then where to go once all of it is written */
  readonly save = async (then: Leaving | null = null): Promise<void> => {
    const unit = this.unit;
    const { language } = this.store.get();
    if (!unit) return;
    const fields = changedFields(unit, language);
    const changes: UnitChange[] = [];
    for (const field of fields) {
      const entered = readField(unit, field);
      if (entered.kind === 'doubt') {
        this.change({ leaving: null });
        this.focus(`form-${field.key}`);
        return;
      }
      const seen = unit.form.standing.cells[field.key] ?? '';
      changes.push({ key: field.key, seen, content: entered.content });
    }
    if (changes.length === 0) {
      this.say(this.words.nothingChanged);
      return;
    }
    let isWhole = false as boolean;
    const sent = new Map(unit.typed);
    await this.run('save', async () => {
      const result = await this.call('saveUnit', { ...placeOf(unit.form), changes });
      isWhole = result.changed.length + result.refused.length === 0;
      this.saved(unit, result, sent);
    });
    if (isWhole && then !== null) await this.go(then);
  };

  /** @param sent what was typed when it was sent: people may go on typing */
  private saved(
    unit: OpenUnit,
    result: SaveUnitResult,
    sent: ReadonlyMap<ColumnKey, string>,
  ): void {
    const { place, standing, written, changed, refused, hasStatus } = result;
    for (const key of written) {
      if (unit.typed.get(key) === sent.get(key)) unit.typed.delete(key);
    }
    this.change({
      form: { ...unit.form, ...place, standing },
      changed: new Map(changed.map(({ key, hasFormula }) => [key, hasFormula])),
      refused: refused.map(({ message }) => message),
      leaving: null,
    });
    const { words } = this;
    const missing = standing.findings.length;
    const parts = [
      words.done(written.length),
      changed.length + refused.length > 0
        ? words.notWritten
        : missing > 0
          ? words.stillMissing(missing)
          : words.complete,
      ...(hasStatus ? [] : [words.statusNotWritten]),
    ];
    this.say(parts.join(' '));
    const [first] = changed;
    if (first) this.focus(`form-${first.key}-changed`);
    else if (refused.length > 0) this.focus('form-refused');
  }

  private settle(key: ColumnKey): void {
    const changed = new Map(this.unit?.changed);
    changed.delete(key);
    this.change({ changed });
  }

  private change(change: Partial<OpenUnit>): void {
    const { unit } = this;
    if (unit) this.store.set({ unitForm: { kind: 'open', unit: { ...unit, ...change } } });
  }

  private say(text: string): void {
    // What the page shows of the last check may be of before.
    this.store.set({ message: { text, offersCheck: false } });
  }

  private get unit(): OpenUnit | null {
    const { unitForm } = this.store.get();
    return unitForm?.kind === 'open' ? unitForm.unit : null;
  }

  private get words(): UnitFormWords {
    return UNIT_FORM_WORDS[this.store.get().language];
  }
}
