/** How bad a broken rule is. */

/** From bad to harmless, which is also the order of reports. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];
