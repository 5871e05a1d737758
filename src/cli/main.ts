/** `npm run check -- FILE`. */
import { runCheck } from './checkCommand';

process.exitCode = runCheck(process.argv.slice(2));
