/** Replaying a day of the season: the add-on's date moves, and so does what follows it. */
import { callAddon, type Settings } from '../../../addon/addonApi';
import { type CalendarDate, formatDay, fromSerial, parseDay } from '../../../domain/calendar';
import { zonedTime } from '../../../document';
import type { Host } from '../../../host';
import type { AddonRunner } from '../addonRunner';
import type { Clock } from './clock';
import type { DocumentSession } from '../documentSession';

export class DayReplay {
  private moves = 0;

  constructor(
    private readonly clock: Clock,
    private readonly runner: AddonRunner,
    /** Lets go of what the add-on's last execution has left. */
    private readonly clear: () => void,
  ) {}

  /** Whether days are still to be moved to. */
  get isMoving(): boolean {
    return this.moves > 0;
  }

  /** The day that holds in a document: that of its plan sheet, else that of the clock. */
  dayOf(
    { file: { host, workbook } }: DocumentSession,
    settings: Settings | null = this.settingsOf(host),
  ): CalendarDate {
    const today = fromSerial(zonedTime(workbook.timeZone).serialAt(this.clock.now()))!;
    return parseDay(settings?.asOf ?? '') ?? today;
  }

  async moveTo(day: CalendarDate): Promise<void> {
    this.clock.day = day;
    this.moves++;
    const write = (host: Host): void => {
      // A date that is written down on the plan sheet goes before the clock.
      if (this.settingsOf(host)?.asOf) callAddon(host, 'saveSettings', { asOf: formatDay(day) });
      else host.open();
      this.runner.repeatCheck(host);
    };
    await this.runner.run(write).finally(() => this.moves--);
  }

  /** Null where there is no plan sheet. */
  private settingsOf(host: Host): Settings | null {
    const { settings } = callAddon(host, 'sidebarStart');
    this.clear();
    return settings;
  }
}
