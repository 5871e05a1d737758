/**
 * Which of a run's moments a test plays somebody's act at. All of them take minutes: each act is
 * played at every sixth or so, begun one later than the act before, so that together they see each.
 */
import { tried } from '../sampling';

const STEP = tried({ here: 6, elsewhere: 12, whole: 1 });

/** @param shift number of the act @returns whether the moment of that number, from 0, is its turn */
export function isTurn(moment: number, shift: number): boolean {
  return moment % STEP === shift % STEP;
}
