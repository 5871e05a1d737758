/** Texts as a web server gives them away: compressed beside the text itself. */
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliDecompressSync,
  constants,
  gunzipSync,
  gzip,
  type InputType,
} from 'node:zlib';

/** The encodings by what is appended to a file's name, the smallest first. */
export const ENCODINGS = { '.br': 'br', '.gz': 'gzip' } as const;
export type Suffix = keyof typeof ENCODINGS;

/** Below this a compressed file saves nothing that anybody would notice. */
const WORTH_IT = 1_000;
/** The last two steps take four times as long for a tenth. */
const BROTLI_QUALITY = 9;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** The compressed forms of a file's content. @param file where those of the last build lie */
export async function compressed(
  content: Uint8Array,
  file?: string,
): Promise<Partial<Record<Suffix, Buffer>>> {
  if (content.length < WORTH_IT) return {};
  // Reading them takes a fiftieth of the time in which they are made
  const [keptBr, keptGz] = await Promise.all([
    kept(file, '.br', brotliDecompressSync, content),
    kept(file, '.gz', gunzipSync, content),
  ]);
  if (keptBr && keptGz) return { '.br': keptBr, '.gz': keptGz };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [br, gz] = await Promise.all([
    brotli(content, { params }),
    gzipped(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  return { '.br': br, '.gz': gz };
}

/** A form that is there already, where this content comes out of it. */
async function kept(
  file: string | undefined,
  suffix: Suffix,
  unpack: (form: InputType) => Buffer,
  content: Uint8Array,
): Promise<Buffer | null> {
  if (file === undefined) return null;
  try {
    const form = await readFile(file + suffix);
    return unpack(form).equals(content) ? form : null;
  } catch {
    // None, or half of one
    return null;
  }
}
