/** What axe-core finds wrong with a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { IS_WHOLE } from '../sampling';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/**
 * What is wrong, by what WCAG 2.2 AA asks and by best practices, each with the markup it is about.
 * @param where what axe-core takes for the part of the page to look at
 */
export async function violations(page: Page, where = 'document'): Promise<string[]> {
  // Once a page: to read all its rules takes as long as to apply them
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(AXE);
  const found = await page.evaluate<readonly Violation[]>(
    `axe.run(${where}, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
      .then((result) => result.violations)`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/**
 * Whether a page is looked at so in its state of that number at that one of several sizes: always at
 * the first, and at one of the others in turn, so that each of them has its share of all states.
 * Whether it fits is seen at every size. A whole run looks at everything.
 */
export function isTurnOf(size: number, sizes: number, state: number): boolean {
  if (IS_WHOLE || size === 0) return true;
  return size - 1 === state % (sizes - 1);
}
