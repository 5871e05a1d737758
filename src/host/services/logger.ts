import type { Param } from './serviceClass';
import { looks, on, ServiceClass } from './serviceClass';

const anything: Param<unknown> = { accepts: (value): value is unknown => [value].length > 0 };

const log = looks(
  'log',
  on([anything], (_, [message], { state }) => {
    state.log.push(String(message));
  }),
);

/** Logger. */
export const logger = new ServiceClass('', 'Logger', { log });

/** console, as far as the add-on uses it. */
export const consoleClass = new ServiceClass('', 'console', { log });
