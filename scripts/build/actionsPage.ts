/**
 * The part of the add-on's script that is loaded on demand, as a page of the project: an expression
 * whose value are the part's exports, evaluated by src/addon/entry/loadActions.ts.
 */
import { writeJsonPage } from '../../src/domain/text/jsonPage';
import { SCRIPT_OPTIONS } from './bundleText';
import { scriptPart } from './scriptPart';

/** Text of the page. */
export async function actionsPage(): Promise<string> {
  const part = await scriptPart('actions.ts');
  return writeJsonPage(`(()=>{${part}return ${SCRIPT_OPTIONS.globalName}})()`);
}
