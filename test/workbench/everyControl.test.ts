/** No control of the page around the grid without a test that presses it. */
import { expect, it } from '@jest/globals';
import { controlsWithout } from '../browser/controls';
import { describeWorkbench, type OpenPage, PATIENCE } from './describeWorkbench';
import { PRESSES, SHOWS } from './pressedControls';

/** The page itself; the grid's own controls are the component's, the panel's are pressed elsewhere. */
const PARTS = ['#bar', '#side', '#toasts', 'dialog'];

describeWorkbench('every control of the workbench', (open) => {
  let opened: Promise<OpenPage> | undefined;
  const shared = () => (opened ??= open());

  it.each(SHOWS)(
    'has a press in the list: $name',
    async ({ reach, leave }) => {
      const { page } = await shared();
      await reach(page);
      const known = PRESSES.map(({ control }) => control);
      const unknown = await Promise.all(
        PARTS.map(async (part) =>
          (await page.locator(part).count()) === 0 ? [] : controlsWithout(page, known, part),
        ),
      );
      expect(unknown.flat()).toEqual([]);
      await leave(page);
    },
    PATIENCE,
  );

  it.each(PRESSES)(
    '$control $does',
    async ({ press }) => {
      const { page, errors } = await shared();
      await press(page);
      expect(errors).toEqual([]);
    },
    PATIENCE,
  );
});
