/** How bad a broken rule is. */
import type { Localized } from '../text/language';

/** From bad to harmless, which is also the order of reports. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a plan may say of a rule. */
export type SeveritySetting = Severity | 'off';

/** What the settings are called on the plan sheet: as the lists of findings call severities. */
export const SEVERITY_SETTINGS: Readonly<Record<SeveritySetting, Localized>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'note' },
  off: { vi: 'tắt', en: 'off' },
};

/** The less bad of two. */
export function milder(one: Severity, other: Severity): Severity {
  return SEVERITIES.indexOf(one) > SEVERITIES.indexOf(other) ? one : other;
}
