/** What somebody does in the section on dates. */
import type { DatesWritten } from '../../addon/addonApi';
import type { CallActions } from '../callActions';
import { chosenTrackers } from '../following/trackerChoice';
import type { Call } from '../callServer';
import { localNumber } from '../numbers';
import { PAGE, type Store } from '../state';
import { DATE_WORDS } from '../words/dateWords';
import {
  chosenDates,
  type DateState,
  idOf,
  type ListedDate,
  listedDates,
  type WrittenDate,
} from './dateState';

export class DateActions {
  /** @param focus moves the keyboard focus to an element */
  constructor(
    private readonly store: Store,
    private readonly call: Call,
    private readonly calls: CallActions,
    private readonly focus: (id: string) => void,
  ) {}

  /** Looks for them in the chosen trackers. */
  readonly find = (): Promise<void> =>
    this.calls.run('start', async () => {
      this.set({ kept: [], pages: 1, left: new Set() });
      await this.look();
    });

  readonly toggle = (cell: ListedDate): void => {
    const left = new Set(this.state.left);
    if (!left.delete(idOf(cell))) left.add(idOf(cell));
    this.set({ left });
  };

  readonly chooseAll = (areAll: boolean): void => {
    this.set({ left: new Set(areAll ? [] : listedDates(this.state).map(idOf)) });
  };

  readonly showMore = (): void => {
    const { pages } = this.state;
    this.set({ pages: pages + 1 });
    this.focus(`date-${pages * PAGE}`);
  };

  /** Writes the chosen ones. */
  readonly write = (): Promise<void> => {
    const cells = () => chosenDates(this.state);
    if (cells().length > 0) return this.change(cells, 'written');
    this.calls.say(this.words.noneChosen);
    return Promise.resolve();
  };

  /** Puts the texts back in place of all dates that were written since the page was opened. */
  readonly undo = (): Promise<void> =>
    this.change(() => this.state.written.map(({ cell }) => cell), 'restored');

  private get state(): DateState {
    return this.store.get().dates;
  }

  private get words() {
    return DATE_WORDS[this.store.get().language];
  }

  private set(change: Partial<DateState>): void {
    this.store.set({ dates: { ...this.state, ...change } });
  }

  private async look(): Promise<void> {
    const { start, choice } = this.store.get();
    const sheets = chosenTrackers(start!, choice);
    this.set({ found: await this.call('textDates', { sheets }) });
    this.focus('dates-found');
  }

  /**
   * Changes cells, then looks again. Where only that fails, doing it again changes none twice.
   * @param ask the cells, asked for anew each time
   */
  private change(ask: () => readonly ListedDate[], done: 'written' | 'restored'): Promise<void> {
    return this.calls.run('save', async () => {
      const cells = ask();
      const before = this.state.written;
      const isUndo = done === 'restored';
      if (cells.length > 0) {
        const places = cells.map(({ place }) => place);
        const { outcomes, areStatusesSure }: DatesWritten = isUndo
          ? await this.call('restoreTexts', {
              cells: places.map((place, i) => ({ ...place, format: before[i]!.format })),
            })
          : await this.call('writeDates', { cells: places });
        const written = outcomes.flatMap((outcome, i): WrittenDate[] =>
          outcome.kind === 'written' ? [{ cell: cells[i]!, format: outcome.format }] : [],
        );
        this.set({
          found: null,
          // What is refused may be taken back once somebody has opened it.
          written: isUndo
            ? before.filter((_, i) => outcomes[i]!.kind === 'refused')
            : [...before, ...written],
          kept: outcomes.flatMap((outcome, i) =>
            outcome.kind === 'written' ? [] : [{ cell: cells[i]!, outcome }],
          ),
        });
        const { language, check } = this.store.get();
        const text = this.words[done](localNumber(written.length, language));
        const unsure = areStatusesSure ? '' : ` ${this.words.statusesUnsure}`;
        this.calls.say(text + unsure, check !== null);
      }
      await this.look();
    });
  }
}
