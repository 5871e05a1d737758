/** Looking whether what the page shows still holds, and showing what is new. */
import type { SidebarLook, SidebarStart } from '../../addon/addonApi';
import { formatDay } from '../../domain/calendar';
import type { Call } from '../callServer';
import { localNumber } from '../numbers';
import { fittingFilter } from '../results/findingFilter';
import { shownCheck } from '../results/shownCheck';
import type { ShownCheck, State, Store } from '../state';
import { WORDS } from '../words';
import { areSameSheets, chosenTrackers, validChoice } from './trackerChoice';
import { whatChanged } from './whatChanged';

interface Asked {
  readonly sheets: readonly string[];
  readonly isShown: boolean;
}

export class Looks {
  /** Another one whenever what is under way has been overtaken. */
  private turn = 0;
  private stamp = '';
  /** What the stamp is of. */
  private stamped = '';
  /** Whether the next look is for the sake of a call of the user's. */
  private followsCall = false;

  constructor(
    private readonly store: Store,
    private readonly call: Call,
  ) {}

  /** A call of the user's begins or ends: what a look that is under way brings is of before. */
  overtake(): void {
    this.turn++;
  }

  /** What the next look brings is what the user's call has done. */
  expect(): void {
    this.followsCall = true;
  }

  /**
   * Looks, and shows what is new. It never makes anybody wait, and what it brings is dropped where
   * the user has had something done meanwhile, or has chosen other trackers.
   * @returns whether to look again at once
   */
  async look(): Promise<boolean> {
    const asked = askedOf(this.store.get());
    if (asked === null || this.store.get().busy !== null) return false;
    const key = JSON.stringify(asked);
    const turn = ++this.turn;
    const stamp = key === this.stamped ? this.stamp : '';
    const answer = await this.call('sidebarLook', { ...asked, stamp });
    if (turn !== this.turn) return this.store.get().busy === null;
    if (JSON.stringify(askedOf(this.store.get())) !== key) return true;
    const follows = this.followsCall;
    this.followsCall = false;
    const isGone = answer.start !== null && this.take(answer, answer.start, asked.sheets, follows);
    this.keep(answer.stamp);
    return isGone;
  }

  /** What is shown is that of a look or a check with this stamp. */
  keep(stamp: string): void {
    this.stamp = stamp;
    this.stamped = JSON.stringify(askedOf(this.store.get()));
  }

  /** @returns whether a sheet is gone of which findings were shown */
  private take(
    { check, isOutdated }: SidebarLook,
    found: SidebarStart,
    sheets: readonly string[],
    followsCall: boolean,
  ): boolean {
    const before = this.store.get();
    const start = asKnown(found, before.start!);
    const there = [...start.trackers, ...start.candidates];
    const isGone = before.check?.request.sheets.some((name) => !there.includes(name)) === true;
    const shown = check
      ? keepQuestion(shownCheck(requestOf(before.check, sheets), check), before.check)
      : isGone
        ? null
        : before.check;
    this.store.set({
      start,
      language: start.language,
      choice: validChoice(start, before.choice),
      check: shown,
      isOutdated: shown !== null && isOutdated === true,
      filter: shown ? fittingFilter(before.filter, shown.units) : before.filter,
    });
    const text = check && shown ? newsText(before.check, shown, start) : '';
    this.tell(text, shown !== null && isOutdated === true, followsCall);
    return isGone;
  }

  /** Says it quietly in the status line; beside what a call of the user's has said. */
  private tell(text: string, offersCheck: boolean, followsCall: boolean): void {
    const { message } = this.store.get();
    const said = followsCall ? (message?.text ?? '') : '';
    if (text === '' && said === '') return;
    this.store.set({ message: { text: `${said} ${text}`.trim(), offersCheck } });
  }
}

/** Null where the server has not told yet what there is. */
function askedOf({ start, choice, check }: State): Asked | null {
  if (start === null) return null;
  const sheets = chosenTrackers(start, choice);
  return { sheets, isShown: check !== null && areSameSheets(check.request.sheets, sheets) };
}

/** As it is known, where it says the same: what is being filled in stays as it is. */
function asKnown(found: SidebarStart, known: SidebarStart): SidebarStart {
  // The tracker in front stands first, and the user walks from sheet to sheet.
  const isSameSet = found.trackers.every((name) => known.trackers.includes(name));
  const areAsMany = found.trackers.length === known.trackers.length;
  const trackers = isSameSet && areAsMany ? known.trackers : found.trackers;
  const start = { ...found, trackers };
  return JSON.stringify(start) === JSON.stringify(known) ? known : start;
}

function requestOf(before: ShownCheck | null, sheets: readonly string[]): ShownCheck['request'] {
  const isSame = before !== null && areSameSheets(before.request.sheets, sheets);
  return isSame ? before.request : { sheets, highlight: false };
}

/** The columns that are asked about stay those that are being answered. */
function keepQuestion(check: ShownCheck, before: ShownCheck | null): ShownCheck {
  const isSame = JSON.stringify(check.asked) === JSON.stringify(before?.asked);
  return isSame && before ? { ...check, asked: before.asked } : check;
}

/** What has come and gone; `''` where it is nothing that anybody would miss. */
function newsText(before: ShownCheck | null, now: ShownCheck, { language }: SidebarStart): string {
  const { news } = WORDS[language];
  const number = (count: number) => localNumber(count, language);
  if (!before || !areSameSheets(before.request.sheets, now.request.sheets)) {
    const asOf = now.sheets[0]?.report.asOf;
    return asOf ? news.shown(formatDay(asOf)) : '';
  }
  const { fixed, fresh, hasOtherFigures } = whatChanged(before, now);
  if (fixed > 0 && fresh > 0) return news.both(number(fixed), number(fresh));
  if (fixed > 0) return news.fixed(number(fixed));
  if (fresh > 0) return news.fresh(number(fresh));
  return hasOtherFigures ? news.figures : '';
}
