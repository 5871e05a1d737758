/** The whole file check in a process of its own: time and peak memory. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from '../src/xlsx';
import { printLine } from './measure';
import { bigTracker } from './trackers';

const SIZES = [12_500, 125_000];

export function measureFileCheck(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const [small, big] = SIZES.map((units) => {
    const file = join(folder, `${units}.xlsx`);
    writeFileSync(file, writeXlsx(bigTracker(units)));
    const report =
      "process.on('exit',()=>process.stderr.write(`\\nPEAK ${process.resourceUsage().maxRSS}`))";
    const start = performance.now();
    const { stderr, stdout } = spawnSync(
      process.execPath,
      [
        '--import',
        'tsx',
        '--import',
        `data:text/javascript,${encodeURIComponent(report)}`,
        'src/cli/main.ts',
        file,
        '--json',
        '--as-of',
        '2023-05-20',
      ],
      { encoding: 'utf8', maxBuffer: 1 << 30 },
    );
    const seconds = (performance.now() - start) / 1000;
    const checked = (JSON.parse(stdout) as { totals: { units: number } }).totals.units;
    if (checked !== units) throw new Error(`${checked} of ${units} units were checked`);
    const megabytes = Number(/PEAK (\d+)/.exec(stderr)?.[1]) / 1024;
    const size = (statSync(file).size / 1024 / 1024).toFixed(1);
    printLine(
      `File of ${units.toLocaleString('en')} rows (${size} MB) checked`,
      `${seconds.toFixed(1)} s, peak ${megabytes.toFixed(0)} MB`,
    );
    return { seconds, megabytes };
  });
  rmSync(folder, { recursive: true });
  printLine('  ten times the rows: time', `× ${(big!.seconds / small!.seconds).toFixed(1)}`);
  printLine('  ten times the rows: memory', `× ${(big!.megabytes / small!.megabytes).toFixed(1)}`);
}
