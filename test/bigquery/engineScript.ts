/** The built script of the engine, and its functions as BigQuery calls them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  ENGINE_FUNCTIONS,
  type EngineFunction,
  functionBody,
} from '../../src/bigquery/sql/engineFunctions';
import { BareRealm } from './bareRealm';

export const BUILT_FOLDER = fileURLToPath(new URL('../../dist/bigquery/', import.meta.url));
/** The text of the script. */
export const ENGINE_SCRIPT = readFileSync(`${BUILT_FOLDER}engine.js`, 'utf8');

export type EngineFunctionName = (typeof ENGINE_FUNCTIONS)[number]['name'];

/** The bodies of the functions, in a bare context that has loaded the script. */
export function engineFunctions() {
  const realm = new BareRealm();
  realm.run(ENGINE_SCRIPT);
  const bodies = ENGINE_FUNCTIONS.map((one: EngineFunction) => [
    one.name,
    realm.function(Object.keys(one.parameters), functionBody(one)),
  ]);
  return Object.fromEntries(bodies) as Record<EngineFunctionName, (...args: unknown[]) => unknown>;
}
