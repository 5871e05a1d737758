/** A check's answer, made ready to be shown. */
import type { SidebarCheck, SidebarCheckRequest } from '../../addon/addonApi';
import type { ShownCheck } from '../state';
import { checkedUnits } from './checkedUnits';

/** Sheets with columns to ask about say nothing else. */
export function shownCheck(
  request: SidebarCheckRequest,
  { sheets, standing, curve, dueSoonDays, ruleNames }: SidebarCheck,
): ShownCheck {
  const checked = sheets.filter(({ question }) => question === null);
  return {
    request,
    sheets: checked,
    asked: sheets.find(({ question }) => question !== null) ?? null,
    ruleNames,
    units: checkedUnits(checked),
    standing,
    curve,
    dueSoonDays,
  };
}
