/** No control of the page around the grid without a test that presses it. */
import { expect, it } from '@jest/globals';
import { controlsWithout } from '../browser/controls';
import { describeWorkbench } from './describeWorkbench';
import type { OpenPage } from './openWorkbench';
import { PRESSES } from './pressedControls';
import { SHOWS } from './shows';

/** The grid's own controls are the component's; the panel's, in its frame, are pressed elsewhere. */
const OF_THE_GRID = ['#grid *', '.univer-popup *'];

describeWorkbench('every control of the workbench', (open) => {
  let opened: Promise<OpenPage> | undefined;
  const shared = () => (opened ??= open());

  it.each(SHOWS)('has a press in the list: $name', async ({ reach, leave }) => {
    const { page, errors } = await shared();
    await reach(page);
    const known = PRESSES.map(({ control }) => control);
    expect(await controlsWithout(page, [...known, ...OF_THE_GRID])).toEqual([]);
    await leave(page);
    errors.length = 0;
  });

  it.each(PRESSES)('$control $does', async ({ press, fails }) => {
    const { page, errors } = await shared();
    await press(page);
    if (!fails) expect(errors).toEqual([]);
    errors.length = 0;
  });
});
