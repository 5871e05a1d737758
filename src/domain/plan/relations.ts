/** What has to hold between two values, as it is said between the names of the two. */
import type { Localized } from '../text/language';

export const BEFORE: Localized = { vi: 'phải sớm hơn', en: 'has to be before' };
export const NOT_AFTER: Localized = { vi: 'không được muộn hơn', en: 'may not be after' };
export const NOT_BEFORE: Localized = { vi: 'không được sớm hơn', en: 'may not be before' };
export const NOT_ABOVE: Localized = { vi: 'không được lớn hơn', en: 'may not be above' };
export const ENDS_WHERE: Localized = {
  vi: 'phải kết thúc vào năm bắt đầu của',
  en: 'has to end in the year that begins',
};
