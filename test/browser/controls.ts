/** The controls that a page shows. */
import type { Page } from 'playwright-core';

const CONTROLS = 'button, a[href], input, select, textarea, summary, [role=menuitem]';

/**
 * The controls in sight that none of the selectors means, as markup. What is folded is unfolded
 * first: a control in there is one as well.
 * @param within where to look; by default everywhere
 */
export function controlsWithout(
  page: Page,
  selectors: readonly string[],
  within = 'body',
): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const root = document.querySelector(${JSON.stringify(within)});
    for (const part of root.querySelectorAll('details')) part.open = true;
    const known = ${JSON.stringify(selectors)};
    return [...root.querySelectorAll(${JSON.stringify(CONTROLS)})]
      .filter((node) => node.checkVisibility() && !known.some((selector) => node.matches(selector)))
      .map((node) => node.outerHTML);
  })()`);
}
