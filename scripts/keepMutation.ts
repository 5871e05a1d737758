/**
 * Keeps what the last `npm run mutation` of a target came to, so that docs/mutation.md can show it:
 * `npm run mutation:keep -- domain`, and behind it in words which part, where not all was tried. What
 * was kept of other folders stays beside a part.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format } from 'prettier';
import {
  type FolderScore,
  keptMutationFile,
  type KeptMutation,
  MUTATION_TARGETS,
  readKept,
  type Survivor,
  withoutFolders,
} from '../test/mutation/keptMutation';
import { calledWith, refused } from './calledWith';

interface Mutant {
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}
interface Position {
  readonly line: number;
  readonly column: number;
}
interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  >;
}

/** How much of a place and of what stood there instead is kept. */
const MOST_KEPT = 100;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, MOST_KEPT);

/** What stands there, on one line. */
function codeAt(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = lines[last]!.slice(0, end.column - 1);
  lines[0] = lines[0]!.slice(start.column - 1);
  return oneLine(lines.join('\n'));
}

function keptOf({ files }: Report, sample?: string): KeptMutation {
  const folders: Record<string, { -readonly [key in keyof FolderScore]: number }> = {};
  const left: Survivor[] = [];
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const folder = (folders[dirname(file)] ??= { killed: 0, left: 0, loaded: 0 });
    for (const { status, replacement = '', location } of mutants) {
      if (status === 'Killed' || status === 'Timeout') folder.killed++;
      else if (status === 'Ignored') folder.loaded++;
      else if (status === 'Survived' || status === 'NoCoverage') {
        folder.left++;
        left.push({ file, code: codeAt(source, location), mutant: oneLine(replacement) });
      }
    }
  }
  const day = new Date().toISOString().slice(0, 10);
  return { day, ...(sample !== undefined && { sample }), folders, left };
}

const CALL = `npm run mutation:keep -- ${MUTATION_TARGETS.join('|')} ["WHICH PART"]`;

const [asked, sample, ...more] = calledWith(CALL, { allowPositionals: true }).positionals;
const target = MUTATION_TARGETS.find((name) => name === asked);
if (!target || more.length > 0) refused('One target of the mutation tests is to be named.', CALL);
const reportFile = `reports/mutation/${target}.json`;
if (!existsSync(reportFile)) {
  refused(`There is no ${reportFile}: run npm run mutation first.`, CALL);
}
const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
const kept = keptOf(report, sample);
const others = sample === undefined ? [] : withoutFolders(readKept(target), kept);
const text = await format(JSON.stringify([kept, ...others]), { parser: 'json', printWidth: 100 });
writeFileSync(keptMutationFile(target), text);
