/**
 * Which of a run's moments a test plays somebody's act at. All of them take minutes: each act is
 * played at every third, begun one later than the act before, so that together they see every one.
 */
const STEP = process.env.CONGRESS_ELSEWHERE === undefined ? 3 : 9;

/** @param shift number of the act @returns whether the moment of that number, from 0, is its turn */
export function isTurn(moment: number, shift: number): boolean {
  return process.env.CONGRESS_EVERY_MOMENT !== undefined || moment % STEP === shift % STEP;
}
