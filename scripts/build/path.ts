/** Where the files of the project are, wherever a script is called from. */
import { fileURLToPath } from 'node:url';

/** @param relative to the project's folder */
export function path(relative: string): string {
  return fileURLToPath(new URL(`../../${relative}`, import.meta.url));
}
