/** The options of a command: asked how it is called, or called wrongly, it answers with one line. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * Reads the options. `--help` and `-h` print the usage and end the process with 0; what is not among
 * the options ends it with 2 and says so, before anything is done.
 * @param usage such as `npm run bench -- [NAME…] [--json]`
 */
export function calledWith<T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  if (process.argv.slice(2).some((arg) => arg === '--help' || arg === '-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    const [reason = ''] = (error as Error).message.split(/\.(?: |$)/);
    return refused(`${reason}.`, usage);
  }
}

/** Ends the process with 2, and says why and how the command is called. */
export function refused(reason: string, usage: string): never {
  console.error(`${reason} ${usage}`);
  process.exit(2);
}
