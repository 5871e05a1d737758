/** How a congress's length compares with what the plan allows (II.4), in half-days. */

export interface LengthLimit {
  readonly limit: number;
  /** Above zero where the congress was too long. */
  readonly over: number;
}

/**
 * @param duration in half-days
 * @param maxDays in days
 */
export function againstLimit(duration: number, maxDays: number): LengthLimit {
  const limit = maxDays * 2;
  return { limit, over: duration - limit };
}
