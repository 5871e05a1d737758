/** When to look again: after calls of the page's own, when somebody comes back, and slowly by itself. */

/** Milliseconds from one look to the next where nobody does anything. */
const POLL = 15_000;
/** A look is followed by so many times the time that it took: big trackers are looked at less often. */
const TIMES = 10;
/** Milliseconds between looks, however often somebody comes back. */
const PAUSE = 1_000;
/** Milliseconds after which the mouse that comes in is taken for somebody who comes back. */
const AWAY = 5_000;
/** Milliseconds after which no answer is expected any more. */
const PATIENCE = 120_000;
/** After so many failures in a row nobody is asked before somebody comes back. */
const MOST_FAILURES = 3;

export class Watch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private ended = -Infinity;
  private isLooking = false;
  private isWanted = false;
  private failures = 0;

  /** @param look tells whether to look again at once; what it throws nobody hears of */
  constructor(private readonly look: () => Promise<boolean>) {}

  /** From now on. */
  begin(): void {
    window.addEventListener('focus', () => this.comesBack());
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) this.comesBack();
    });
    document.documentElement.addEventListener('pointerenter', () => {
      if (Date.now() - this.ended >= AWAY) this.comesBack();
    });
  }

  /** Looks now, or once more where a look is under way. */
  now(): void {
    this.want(0);
  }

  private comesBack(): void {
    this.want(Math.max(0, this.ended + PAUSE - Date.now()));
  }

  private want(delay: number): void {
    this.failures = 0;
    if (this.isLooking) this.isWanted = true;
    else this.lookIn(delay);
  }

  private lookIn(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.go(), delay);
  }

  private async go(): Promise<void> {
    // Who shows the page again comes back.
    if (document.hidden) return;
    this.isLooking = true;
    const begun = Date.now();
    try {
      if (await withPatience(this.look())) this.isWanted = true;
      this.failures = 0;
    } catch {
      this.failures++;
    }
    this.isLooking = false;
    this.ended = Date.now();
    if (this.isWanted) {
      this.isWanted = false;
      this.lookIn(0);
    } else if (this.failures < MOST_FAILURES) {
      this.lookIn(Math.max(POLL, TIMES * (this.ended - begun)));
    }
  }
}

/** @throws Error where no answer comes */
function withPatience<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer')), PATIENCE);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
