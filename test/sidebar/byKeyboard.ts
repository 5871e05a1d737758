/** Working the page by keyboard alone. */
import type { Page } from 'playwright-core';
import { settled } from './openSidebar';

/** More often than there are controls on any page. */
const MOST_TABS = 120;

/** Presses Tab until what the selector means has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const isThere = `document.activeElement.matches(${JSON.stringify(selector)})`;
  for (let i = 0; i < MOST_TABS; i++) {
    if (await page.evaluate(isThere)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** Presses a key where the focus is, waits for what it calls, and fails where the focus is lost. */
export async function pressKey(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await settled(page);
  if (await page.evaluate('document.activeElement === document.body')) {
    throw new Error(`${key} loses the focus`);
  }
}
