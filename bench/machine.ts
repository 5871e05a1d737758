/** The machine that a run is made on, as far as its figures depend on it. */
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import type { Machine } from './measurement';

export function describeMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${arch()}`,
    node: process.version,
    load: Math.round(loadavg()[0]! * 10) / 10,
  };
}
