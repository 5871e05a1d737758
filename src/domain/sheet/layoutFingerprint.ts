/** By what a sheet's looks are known again: whether a run has to put them on anew. */
import { Fingerprint } from '../text/fingerprint';
import type { SheetDescription } from './sheetDescription';
import { NUMBER_FORMATS, STYLES } from './styles';

/**
 * A short text that differs where the looks do: all of the description but its values, and what
 * its styles and formats mean.
 */
export function layoutFingerprint(described: SheetDescription): string {
  const layout = JSON.stringify([
    STYLES,
    NUMBER_FORMATS,
    { ...described, rows: described.rows.length },
  ]);
  return new Fingerprint().add(layout).print;
}
