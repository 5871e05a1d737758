/** One build at a time: two commands that begin together build once, the other one waits for it. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const LOOK_AGAIN = 50;
/** Milliseconds after which whoever holds it is not at work: its number belongs to another process. */
const FORGOTTEN = 300_000;

/**
 * Does something while no other process does.
 * @param {string} file @param {() => void} act
 */
export async function alone(file, act) {
  mkdirSync(dirname(file), { recursive: true });
  while (!take(file)) {
    if (isLeftBehind(file)) rmSync(file, { force: true });
    else await setTimeout(LOOK_AGAIN);
  }
  try {
    act();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Of a build that was killed. @param {string} file */
function isLeftBehind(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return false;
  if (Date.now() - found.mtimeMs > FORGOTTEN) return true;
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    // 0 would be this process's group: the number is not written yet
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
