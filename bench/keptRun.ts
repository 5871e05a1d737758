/** The run that is kept: docs/performance.md is made from it. */
import { readFileSync } from 'node:fs';
import type { BenchRun } from './measurement';

export const KEPT_RUN = new URL('results/kept.json', import.meta.url);

export function readKeptRun(): BenchRun {
  return JSON.parse(readFileSync(KEPT_RUN, 'utf8')) as BenchRun;
}
