import { createVmRealm } from '../../src/cli/vmRealm';
import { createHost, type FunctionArgument } from '../../src/host';
import { readCsv } from '../../src/xlsx';
import { Workbook } from '../../src/document';
import { BUNDLE } from '../bundle';

const realm = createVmRealm();

/** Serial number of a day, as cells hold it. */
export function serial(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000 + 25_569;
}

export interface FunctionHost {
  readonly call: (
    name: string,
    ...args: FunctionArgument[]
  ) => ReturnType<ReturnType<typeof createHost>['callFunction']>;
  readonly callsByKind: () => Readonly<Record<string, number>>;
}

/** A document in which custom functions are called, perhaps with a plan sheet given as CSV. */
export function functionHost({
  plan,
  now = '2023-05-20T05:00:00Z',
  timeZone = 'Asia/Ho_Chi_Minh',
}: {
  readonly plan?: string;
  readonly now?: string;
  readonly timeZone?: string;
} = {}): FunctionHost {
  const workbook = plan
    ? readCsv(new TextEncoder().encode(plan), 'Kế hoạch').workbook
    : new Workbook();
  workbook.timeZone = timeZone;
  const host = createHost({ realm, source: BUNDLE, workbook, clock: () => Date.parse(now) });
  return {
    call: (name, ...args) => host.callFunction(name, args),
    callsByKind: () => ({ ...host.calls.byKind }),
  };
}
