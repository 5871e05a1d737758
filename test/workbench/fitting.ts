/** Whether the page of the workbench fits its window, and keeps the rules of accessibility. */
import type { Page } from 'playwright-core';
import { violations } from '../browser/accessibility';

/** Rules broken by our own parts; what is inside the grid is the component's. */
export const ownViolations = (page: Page): Promise<string[]> =>
  violations(page, "{ exclude: ['#grid > *'] }");

/** Our parts in sight that reach out of the window, or that have to be scrolled sideways. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const isOurs = (node) =>
      node.checkVisibility() && !node.closest('#grid > *, .univer-popup, svg') &&
      // Only heard
      getComputedStyle(node).clipPath === 'none';
    return [document.documentElement, ...document.body.querySelectorAll('*')]
      .filter((node) => {
        if (!isOurs(node)) return false;
        const { left, right } = node.getBoundingClientRect();
        const { overflowX, textOverflow } = getComputedStyle(node);
        const isHolder = overflowX !== 'visible' && textOverflow !== 'ellipsis' && node.id !== 'grid';
        return left < -0.5 || right > innerWidth + 0.5 ||
          (isHolder && node.scrollWidth > node.clientWidth + 1);
      })
      .map(({ tagName, id, className, scrollWidth }) => [tagName, id, className, scrollWidth].join(' '));
  })()`);
}
