/** `npm run check -- FILE` and `npx congress-check FILE`: the build makes one script of it. */
import { runCheck } from './checkCommand';
import { languageOf } from './commandLine';
import { catchStrays } from './lastResort';
import { MESSAGES } from './messages';

const args = process.argv.slice(2);
catchStrays(MESSAGES[languageOf(args)]);
process.exitCode = await runCheck(args);
