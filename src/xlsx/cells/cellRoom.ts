/** How much the cells of a file may take. */
import { FileError } from '../file/fileError';

/** Twice what the values and the styles of 10 million cells, the most that Sheets takes, can need. */
const MOST_PLACES = 40_000_000;

/** Counts the places of cells over all sheets of a file, gaps before them included. */
export class CellRoom {
  private taken = 0;

  /** @throws {FileError} too-large */
  take(places: number): void {
    this.taken += places;
    if (this.taken > MOST_PLACES) throw new FileError('too-large', 'The file has too many cells');
  }
}
