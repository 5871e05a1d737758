/** The page of the mutation tests: scores by folder, and what no test notices. */
import type { FolderScore, KeptMutation, Survivor } from '../../test/mutation/keptMutation';
import { reasonOf, SURVIVOR_REASONS } from '../../test/mutation/survivorReasons';

const INTRODUCTION = `# Mutation tests

\`npm run mutation\` breaks the code in one place at a time (a comparison turned round, a call left out, a
text emptied) and asks the tests. A change that makes one fail is killed; one that none notices is left, and
either the tests lack something or the code does not need that place. \`MUTATION_TARGET=addon\` tries the
add-on in place of the domain.

A file of the domain is tried with the tests of the folder that mirrors its own, not with all tests: what
other suites would notice counts as left. One of the add-on is tried with the tests of its own name, then with
those of its folder, then with the quickest others that reach its place, four seconds of them in all. What
runs once while a module is loaded, such as lists of columns and the words of rules, is not tried, nor are the
words of the add-on for people. Timeouts count as killed. Why this is done by a test runner of our own is
[a decision](adr/0007-mutants-without-jest-around-them.md).`;

const NOT_LOOKED_AT = 'Not looked at one by one.';

/** How much of a place is shown. */
const MOST_SHOWN = 60;

const ROOM = /^src\/[^/]+(?:\/[^/]+)?/;

function percent({ killed, left }: FolderScore): string {
  return `${((100 * killed) / (killed + left)).toFixed(1)} %`;
}

function sumOf(scores: readonly FolderScore[]): FolderScore {
  const sum = (key: keyof FolderScore) => scores.reduce((total, score) => total + score[key], 0);
  return { killed: sum('killed'), left: sum('left'), loaded: sum('loaded') };
}

function scoreRows({ folders }: KeptMutation): string[] {
  const rooms = [...new Set(Object.keys(folders).map((folder) => ROOM.exec(folder)![0]))].sort();
  return rooms.map((room) => {
    const score = sumOf(
      Object.entries(folders).flatMap(([folder, of]) =>
        folder === room || folder.startsWith(`${room}/`) ? [of] : [],
      ),
    );
    return `| \`${room}\` | ${score.killed} | ${score.left} | ${percent(score)} | ${score.loaded} |`;
  });
}

/** As code of Markdown, cut to a line. */
function shown(code: string): string {
  const short = code.length > MOST_SHOWN ? `${code.slice(0, MOST_SHOWN)}…` : code;
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
}

/** The survivors of one reason, a line for each file. */
function survivorLines(left: readonly Survivor[]): string[] {
  const files = [...new Set(left.map(({ file }) => file))].sort();
  return files.map((file) => {
    const codes = left.filter((one) => one.file === file).map(({ code }) => shown(code));
    return `- \`${file}\`: ${[...new Set(codes)].join(', ')}`;
  });
}

/** @param runs those that are kept */
export function mutationReference(runs: readonly KeptMutation[]): string {
  const left = runs.flatMap((run) => run.left);
  const reasons = [...SURVIVOR_REASONS.map(({ reason }) => reason), NOT_LOOKED_AT];
  const sections = reasons.flatMap((reason) => {
    const of = left.filter((one) => (reasonOf(one) ?? NOT_LOOKED_AT) === reason);
    return of.length === 0 ? [] : ['', `**${reason}** (${of.length})`, '', ...survivorLines(of)];
  });
  const tables = runs.flatMap((run) => [
    '',
    `Run of ${run.day}${run.sample === undefined ? '' : `, of a part: ${run.sample}`}:`,
    '',
    '| Folder | Killed | Left | Score | Not tried |',
    '| ------ | -----: | ---: | ----: | --------: |',
    ...scoreRows(run),
  ]);
  return [
    INTRODUCTION,
    '',
    '## Scores',
    ...tables,
    '',
    '## What is left, and why',
    ...sections,
  ].join('\n');
}
