/**
 * Makes the pictures of a listing out of the icon and the pictures of the guide, in the sizes that the
 * Marketplace asks for: `npm run screenshots`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { startBrowser } from '../../test/browser/browser';
import { path } from '../build/path';

const IMAGES = 'docs/images';
const FOLDER = `${IMAGES}/listing`;
const NAME = 'Theo dõi đại hội công đoàn';

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly content: string;
}

const icon = `<img src="${dataUrl('image/svg+xml', `${FOLDER}/icon.svg`)}"`;

/** A picture of the guide below what it shows, in words. */
function screenshot(name: string, caption: string): Picture {
  const shown = `<img width="1280" height="720" src="${dataUrl('image/png', `${IMAGES}/${name}.png`)}" />`;
  return { name, width: 1280, height: 800, content: `<h1>${caption}</h1>${shown}` };
}

const PICTURES: readonly Picture[] = [
  ...[32, 128].map((size) => ({
    name: `icon-${size}`,
    width: size,
    height: size,
    content: `${icon} width="${size}" height="${size}" />`,
  })),
  {
    name: 'banner',
    width: 220,
    height: 140,
    content: `<div>${icon} width="72" height="72" /><p>${NAME}</p></div>`,
  },
  screenshot('workbench', 'Bảng theo dõi đã kiểm tra: đơn vị quá hạn được tô màu'),
  screenshot('finding', 'Mỗi mục cần xem lại nêu rõ ô, điều khoản và cách ghi đúng'),
  screenshot('report', 'Báo cáo gửi cấp trên và các biểu tổng hợp, in được ngay'),
];

const STYLES = `<style>
  * { margin: 0; box-sizing: border-box; font-family: Roboto, 'Noto Sans', Arial, 'Liberation Sans', sans-serif; }
  img { display: block; }
  h1 { height: 80px; padding: 0 32px; font-size: 30px; line-height: 80px; background: #0b57a4; color: #fff; }
  div { width: 220px; height: 140px; padding: 8px; background: #e6f0fa; text-align: center; }
  div img { margin: 4px auto 8px; }
  p { color: #084280; font-size: 15px; font-weight: bold; }
</style>`;

function dataUrl(type: string, file: string): string {
  return `data:${type};base64,${readFileSync(path(file)).toString('base64')}`;
}

const browser = await startBrowser();
if (browser === null) throw new Error('No browser to take pictures with');
const page = await browser.newPage();
for (const { name, width, height, content } of PICTURES) {
  await page.setViewportSize({ width, height });
  await page.setContent(STYLES + content);
  // An icon has no ground of its own
  writeFileSync(path(`${FOLDER}/${name}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
