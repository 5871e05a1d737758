/** Whether the page of the workbench fits its window, and keeps the rules of accessibility. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules broken by our own parts; what is inside the grid is the component's. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(
    `axe.run({ exclude: ['#grid > *'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
}

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
