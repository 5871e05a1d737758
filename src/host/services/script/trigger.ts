/** Triggers of the clock and their builders. */
import { ServiceException } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import type { TimeTrigger } from '../../runtime/timeTrigger';
import { integer } from '../params';
import { authorised, read, ServiceClass } from '../serviceClass';

/** What Google allows a user in one script. */
const MOST_TRIGGERS = 20;
let lastId = 0;

/** A trigger that a script is beginning to build. */
export class TriggerBuilderRef {
  constructor(readonly handler: string) {}
}

/** A time-driven trigger that a script is building. */
export class ClockTriggerBuilderRef {
  everyDays: number | null = null;
  atHour: number | null = null;

  constructor(readonly handler: string) {}
}

/** An installed trigger as scripts hold it. */
export class TriggerRef {
  constructor(readonly trigger: TimeTrigger) {}
}

/** ScriptApp.TriggerBuilder, for triggers of the clock alone. */
export const triggerBuilderClass = new ServiceClass<TriggerBuilderRef>(
  'ScriptApp',
  'TriggerBuilder',
  {
    timeBased: read('navigation', [], ({ handler }) => new ClockTriggerBuilderRef(handler)),
  },
);

/** ScriptApp.ClockTriggerBuilder, for daily triggers alone. */
export const clockTriggerBuilderClass = new ServiceClass<ClockTriggerBuilderRef>(
  'ScriptApp',
  'ClockTriggerBuilder',
  {
    everyDays: read('navigation', [integer], (builder, [days]) => {
      if (days < 1) throw new ServiceException(refusals.tooFewDays);
      builder.everyDays = days;
      return builder;
    }),
    atHour: read('navigation', [integer], (builder, [hour]) => {
      if (hour < 0 || hour > 23) {
        throw new ServiceException(refusals.noSuchHour);
      }
      builder.atHour = hour;
      return builder;
    }),
    create: authorised('property', [], ({ handler, everyDays, atHour }, _, { state }) => {
      if (everyDays === null) {
        throw new ServiceException(refusals.triggerWithoutInterval);
      }
      if (state.triggers.length >= MOST_TRIGGERS) {
        throw new ServiceException(refusals.tooManyTriggers);
      }
      const trigger = { id: `trigger-${++lastId}`, handler, everyDays, atHour };
      state.triggers = [...state.triggers, trigger];
      return new TriggerRef(trigger);
    }),
  },
);

/** ScriptApp.Trigger. */
export const triggerClass = new ServiceClass<TriggerRef>('ScriptApp', 'Trigger', {
  getUniqueId: read('navigation', [], ({ trigger }) => trigger.id),
  getHandlerFunction: read('navigation', [], ({ trigger }) => trigger.handler),
});
