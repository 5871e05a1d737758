/**
 * Loading the part of the script that stands in a page of the project: what people have done, and
 * the file check. So custom functions and triggers do without its weight.
 */
import { readJsonPage } from '../../domain/text/jsonPage';
import { ACTIONS_PAGE } from '../addonApi';
import type * as part from './actions';
import { unfinished } from './calls/unfinished';

/** @throws Error where the page is not there, or Google does not give it */
export function actions(): typeof part {
  const page = HtmlService.createTemplateFromFile(ACTIONS_PAGE);
  const source = readJsonPage(page.getRawContent()) as string;
  // By another name eval runs in the global: the part sees what the script sees, and no more.
  const { eval: evaluate } = globalThis;
  return evaluate(source) as typeof part;
}

/**
 * Does what somebody asks for: see the part's own function of this name.
 * @throws OperatorError alone
 */
export function personCall(...[name, argument]: Parameters<typeof part.personCall>): unknown {
  return loadedFor(name).personCall(name, argument);
}

function loadedFor(name: Parameters<typeof part.personCall>[0]): typeof part {
  try {
    return actions();
  } catch (error) {
    throw unfinished(error, name, false);
  }
}
