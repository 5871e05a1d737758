/** No control of the side panel without a test that presses it: the controls are read from the page. */
import { expect, it } from '@jest/globals';
import { describeInBrowser } from '../browser/describeInBrowser';
import { controlsWithout } from '../browser/controls';
import { fakeServer } from './fakeServer';
import { STATES } from './states';
import { PRESSES } from './presses';

const ALL_STATES = 960_000;

function stateNamed(name: string) {
  const state = STATES.find((one) => one.name === name);
  if (!state) throw new Error(`No state ${name}`);
  return state;
}

describeInBrowser('every control of the side panel', (open) => {
  it(
    'has a press in the list, in whatever state it is shown',
    async () => {
      const known = PRESSES.map(({ control }) => control);
      const unknown = new Map<string, string>();
      for (const { name, answers, reach } of STATES) {
        const { page, close } = await open(fakeServer('vi', answers('vi')));
        await reach(page);
        for (const control of await controlsWithout(page, known)) unknown.set(control, name);
        await close();
      }
      expect([...unknown]).toEqual([]);
    },
    ALL_STATES,
  );

  it.each(PRESSES)(
    '$control $does, and the focus is not lost',
    async ({ control, state, press }) => {
      const { answers, reach } = stateNamed(state);
      const { page, calls, errors, close } = await open(fakeServer('vi', answers('vi')));
      await reach(page);
      const found = page.locator(control).first();
      await found.waitFor({ state: 'attached' });
      await found.focus();
      await press({ page, calls, control: found });
      expect(await page.evaluate('document.activeElement.tagName')).not.toBe('BODY');
      expect(errors).toEqual([]);
      await close();
    },
  );
});
