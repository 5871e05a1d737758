/** What messages call the bodies and congresses of the plan. */
import type { Localized } from '../text/language';

const UPPER_CONGRESS: Localized = { vi: 'Đại hội Công đoàn huyện', en: 'the upper congress' };

/** The congress of the higher level, as within a sentence. */
export function upperCongressName(): Localized {
  return UPPER_CONGRESS;
}
