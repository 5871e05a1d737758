import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A file with the text of one of its parts edited. */
export function editPart(
  file: Uint8Array,
  path: string,
  edit: (text: string) => string,
): Uint8Array {
  const parts = unzipSync(file);
  // Packing tightly would take the time of many tests.
  return zipSync({ ...parts, [path]: strToU8(edit(strFromU8(parts[path]!))) }, { level: 1 });
}
