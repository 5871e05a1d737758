/** Logger and console. */
import { on, type Param, read, readOverloads, ServiceClass } from '../serviceClass';

const anything: Param<unknown> = { accepts: (value): value is unknown => [value].length > 0 };

const log = read('log', [anything], (_, [message], { state }) => {
  state.log.push(String(message));
});

/** Logger. */
export const logger = new ServiceClass('', 'Logger', { log });

const several = readOverloads(
  'log',
  ...[1, 2, 3, 4].map((count) =>
    on(new Array<typeof anything>(count).fill(anything), (_self, messages, { state }) => {
      state.log.push(messages.map(String).join(' '));
    }),
  ),
);

/** console: what is said at any level goes into one log. */
export const consoleClass = new ServiceClass('', 'console', {
  log: several,
  info: several,
  warn: several,
  error: several,
});
