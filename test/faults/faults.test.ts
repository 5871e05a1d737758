import { describe, expect, it } from '@jest/globals';
import type { Moment } from './faults';
import { FLOWS } from './flows';
import { tryFlow } from './table';
import { tried } from '../sampling';

/** How many of its moments are tried of each flow; `npm run faults` tries all. */
const SAMPLE = tried({ here: 4, elsewhere: 2, whole: 12 });

/** Spread over the whole flow; the first of them depends on the flow. */
function sampleOf(moments: readonly Moment[], shift: number): readonly Moment[] {
  const step = Math.ceil(moments.length / SAMPLE);
  return moments.filter((_, i) => i % step === shift % step);
}

describe('a call that fails, a script that is killed and a method that fails for good', () => {
  it.each(FLOWS.map((flow, shift) => ({ ...flow, shift })))(
    'in “$name” leave users’ cells, rules and notes alone and nothing half-written, and the next run heals all',
    (flow) => {
      const { cases } = tryFlow(flow, (moments) => sampleOf(moments, flow.shift));
      expect(cases).toEqual([]);
    },
  );
});
