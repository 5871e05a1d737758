/**
 * The add-on's script. Google calls functions by name and reads their JSDoc, both of which
 * bundling removes; so each gets a stub, generated from its own metadata, behind the minified
 * bundle.
 */
import { ENTRY_POINTS, type EntryPoint } from '../../src/addon/entry/entryPoints';
import { FUNCTIONS } from '../../src/functions';
import { type FunctionHelp, HELP } from '../../src/functions/help';
import type { CustomFunction } from '../../src/functions/defineFunction';
import { scriptPart } from './scriptPart';

/** Text of the script. */
export async function addonScript(): Promise<string> {
  const stubs = [
    ...FUNCTIONS.map((definition) => customFunctionStub(definition, HELP[definition.name])),
    ...Object.entries(ENTRY_POINTS).map(([name, entryPoint]) => entryPointStub(name, entryPoint)),
  ];
  return `${await scriptPart('index.ts')}\n${stubs.join('\n')}`;
}

function customFunctionStub(
  { name, parameters, required }: CustomFunction,
  help: FunctionHelp,
): string {
  const lines = [
    help.doc.vi,
    '',
    ...parameters.map((parameter, i) => {
      // Sheets shows no parameter whose name is written as optional, in brackets.
      const optional = i < required ? '' : '(không bắt buộc) ';
      return `@param {any} ${parameter} ${optional}${help.parameters[parameter]!.vi}`;
    }),
    `@return ${help.returns.vi}`,
    '@customfunction',
  ];
  const comment = lines.map((line) => ` * ${line}`.trimEnd()).join('\n');
  return `/**\n${comment}\n */\nfunction ${name}(${parameters.join(', ')}) {\n  return app.customFunction('${name}', arguments);\n}\n`;
}

function entryPointStub(name: string, { part, parameters, isForPeople }: EntryPoint): string {
  const names = parameters.join(', ');
  const call = isForPeople
    ? `personCall(${[`'${name}'`, ...parameters].join(', ')})`
    : `${part === 'script' ? '' : 'actions().'}${name}(${names})`;
  return `function ${name}(${names}) { return app.${call}; }`;
}
