/** The formula engine held back, so that something can be done while it calculates. */
import type { Page } from 'playwright-core';

/** What the engine says of itself before it waits: for the first time, and for what spills. */
const STAGES = { calculating: 3, calculatingSpilled: 6 } as const;

/** Has the engine stand still wherever it would let others have their turn. */
export async function holdEngine(page: Page): Promise<void> {
  await page.evaluate(`{
    const held = [];
    const post = MessagePort.prototype.postMessage;
    const engine = { stage: 0, asked: 0, isHeld: true };
    engine.goOn = () => held.splice(0).forEach((port) => post.call(port, null));
    MessagePort.prototype.postMessage = function (...message) {
      if (engine.isHeld && message[0] === null) held.push(this);
      else post.apply(this, message);
    };
    const heard = workbench.grid.commands.onCommandExecuted(({ id, params }) => {
      if (/set-formula-calculation-(?:start|stop)$/.test(id)) engine.asked++;
      engine.stage = params?.stageInfo?.stage ?? engine.stage;
    });
    engine.release = () => {
      engine.isHeld = false;
      engine.goOn();
      MessagePort.prototype.postMessage = post;
      heard.dispose();
    };
    window.heldEngine = engine;
  }`);
}

/** Does a thing that has something calculated, and waits until the engine stands still. */
export async function untilHeld(page: Page, change: string): Promise<void> {
  await page.evaluate(`heldEngine.stage = 0; ${change} undefined`);
  await page.waitForFunction(`heldEngine.stage === ${STAGES.calculating}`);
}

/** Lets the engine go on to where it stands still for the second time. */
export async function untilHeldAgain(page: Page): Promise<void> {
  await page.evaluate('heldEngine.goOn()');
  await page.waitForFunction(`heldEngine.stage === ${STAGES.calculatingSpilled}`);
}

/** Lets the engine give up what it was asked to give up, and stand still where it begins anew. */
export async function untilHeldAnew(page: Page): Promise<void> {
  await page.evaluate('heldEngine.goOn()');
  await page.waitForFunction(`heldEngine.stage === ${STAGES.calculating}`);
}

/** Does a thing while the engine stands still, and waits until the grid has asked it to calculate. */
export async function askMeanwhile(page: Page, change: string): Promise<void> {
  await page.evaluate(`heldEngine.asked = 0; ${change} undefined`);
  await page.waitForFunction('heldEngine.asked > 0');
}

/** Lets the engine work as always. */
export async function releaseEngine(page: Page): Promise<void> {
  await page.evaluate('heldEngine.release()');
}
