/** A trigger that calls a function of the script once every so many days. */
export interface TimeTrigger {
  readonly id: string;
  readonly handler: string;
  readonly everyDays: number;
  /** Null where Google chooses. */
  readonly atHour: number | null;
}
