/** `npm run deploy`: pushes dist/ with clasp, but never to the placeholder project. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const PLACEHOLDER = 'REPLACE_WITH_YOUR_SCRIPT_ID';
const { scriptId } = JSON.parse(readFileSync(new URL('../.clasp.json', import.meta.url), 'utf8'));

if (scriptId === PLACEHOLDER) {
  console.error(
    [
      'Chưa khai báo dự án Apps Script. Mở bảng tính → Tiện ích mở rộng → Apps Script → Cài đặt dự án,',
      'chép “Mã tập lệnh” vào "scriptId" trong .clasp.json, chạy "npx clasp login" rồi gọi lại lệnh này.',
      'No Apps Script project is set. Open the spreadsheet → Extensions → Apps Script → Project Settings,',
      'copy the script ID to "scriptId" in .clasp.json, run "npx clasp login", and call this again.',
    ].join('\n'),
  );
  process.exit(2);
}
const clasp = createRequire(import.meta.url).resolve('@google/clasp/build/src/index.js');
const { status } = spawnSync(process.execPath, [clasp, 'push'], { stdio: 'inherit' });
process.exit(status ?? 1);
