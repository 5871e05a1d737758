/** Stops `npm run deploy` while .clasp.json names no project, and says how to name one. */
import { readFileSync } from 'node:fs';

const PLACEHOLDER = 'REPLACE_WITH_YOUR_SCRIPT_ID';
const settings = new URL('../.clasp.json', import.meta.url);
const { scriptId } = JSON.parse(readFileSync(settings, 'utf8')) as { readonly scriptId: string };

if (scriptId === PLACEHOLDER) {
  console.error(
    [
      'Chưa khai báo dự án Apps Script. Mở bảng tính → Tiện ích mở rộng → Apps Script → Cài đặt dự án,',
      'chép “Mã tập lệnh” vào "scriptId" trong .clasp.json, chạy "npx clasp login" rồi gọi lại lệnh này.',
      'No Apps Script project is set. Open the spreadsheet → Extensions → Apps Script → Project Settings,',
      'copy the script ID to "scriptId" in .clasp.json, run "npx clasp login", and call this again.',
    ].join('\n'),
  );
  process.exitCode = 2;
}
