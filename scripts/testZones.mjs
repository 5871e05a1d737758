/** `npm run test:zones`: the tests in three time zones, which are also the script's. */
import { spawnSync } from 'node:child_process';

for (const TZ of ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'UTC']) {
  console.log(`TZ=${TZ}`);
  const { status } = spawnSync(process.execPath, ['scripts/test.mjs', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, TZ },
  });
  if (status !== 0) process.exit(status ?? 1);
}
