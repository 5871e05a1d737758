/**
 * The part of the add-on's script that is loaded on demand, as a page of the project: an expression
 * whose value are the part's exports, evaluated by src/addon/entry/loadActions.ts.
 */
import { writeJsonPage } from '../../src/domain/text/jsonPage';
import { bundleText, SCRIPT_OPTIONS } from './bundleText';
import { path } from './path';

/** The part as source text. */
export async function actionsSource(): Promise<string> {
  const bundle = await bundleText(path('src/addon/entry/actions.ts'), SCRIPT_OPTIONS);
  return `(()=>{${bundle.trim()}return ${SCRIPT_OPTIONS.globalName}})()`;
}

/** Text of the page. */
export async function actionsPage(): Promise<string> {
  return writeJsonPage(await actionsSource());
}
