/** Pressing a control of the side panel: what is pressed, and what has to come of it. */
import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { settled } from '../openSidebar';

export interface Pressed {
  readonly page: Page;
  /** The calls that the page has made so far, in their order. */
  readonly calls: readonly { readonly name: string; readonly args: readonly unknown[] }[];
  /** The first control that the selector means. */
  readonly control: Locator;
}

export interface Press {
  /** Selector of the control, or of controls that do the same for another row. */
  readonly control: string;
  /** Name of a state in which it is shown. */
  readonly state: string;
  /** What it does, after its name. */
  readonly does: string;
  /** Presses it, and fails unless it does that. */
  readonly press: (pressed: Pressed) => Promise<void>;
}

/** Calls that the page makes by itself, whenever something may have changed. */
const BY_ITSELF = new Set(['sidebarStart', 'sidebarLook']);

/** Presses what makes one call, and fails unless it is this one. */
export const callsServer =
  (name: string, ...args: readonly unknown[]) =>
  async ({ page, calls, control }: Pressed): Promise<void> => {
    const before = calls.length;
    await control.click();
    await settled(page);
    const made = calls.slice(before).filter((call) => !BY_ITSELF.has(call.name));
    expect(made).toEqual([{ name, args }]);
  };

export const unfolds =
  (inside: string) =>
  async ({ page, control }: Pressed): Promise<void> => {
    const part = page.locator(inside).first();
    expect(await part.isVisible()).toBe(false);
    await control.click();
    expect(await part.isVisible()).toBe(true);
  };
