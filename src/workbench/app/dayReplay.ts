/** Replaying a day of the season: the add-on's date moves, and so does what follows it. */
import { callAddon } from '../../addon/addonApi';
import { type CalendarDate, formatDay, fromSerial, parseDay } from '../../domain/calendar';
import { zonedTime } from '../../document';
import type { Host } from '../../host';
import type { AddonRunner } from './addonRunner';
import type { Clock } from './clock';
import type { DocumentSession } from './documentSession';

export class DayReplay {
  constructor(
    private readonly clock: Clock,
    private readonly runner: AddonRunner,
    /** Lets go of what the add-on's last execution has left. */
    private readonly clear: () => void,
  ) {}

  /** The day that a document begins with: that of its plan sheet, else today. */
  firstDay({ file: { host, workbook } }: DocumentSession): CalendarDate {
    const today = fromSerial(zonedTime(workbook.timeZone).serialAt(Date.now()))!;
    return parseDay(this.writtenDay(host)) ?? today;
  }

  async moveTo(day: CalendarDate): Promise<void> {
    this.clock.day = day;
    await this.runner.run((host) => {
      // A date that is written down on the plan sheet goes before the clock.
      if (this.writtenDay(host)) callAddon(host, 'saveSettings', { asOf: formatDay(day) });
      else host.open();
      this.runner.repeatCheck(host);
    });
  }

  /** As-of date on the plan sheet, DD/MM/YYYY; '' where there is none. */
  private writtenDay(host: Host): string {
    const { settings } = callAddon(host, 'sidebarStart');
    this.clear();
    return settings?.asOf ?? '';
  }
}
