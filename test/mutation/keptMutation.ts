/** What the last kept run of the mutation tests came to: docs/mutation.md is made from it. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A change of the code that no test noticed. */
export interface Survivor {
  readonly file: string;
  /** What stands there, and what stood there instead. */
  readonly code: string;
  readonly mutant: string;
}

export interface FolderScore {
  readonly killed: number;
  readonly left: number;
  /** Changes of what runs while a module is loaded, which are not tried. */
  readonly loaded: number;
}

export interface KeptMutation {
  readonly day: string;
  /** Which part was tried, in words; without it all was. */
  readonly sample?: string;
  readonly folders: Readonly<Record<string, FolderScore>>;
  readonly left: readonly Survivor[];
}

export const MUTATION_TARGETS = ['domain', 'addon'] as const;
export type MutationTarget = (typeof MUTATION_TARGETS)[number];

/** The file in which the runs of a target are kept. */
export function keptMutationFile(target: MutationTarget): URL {
  return new URL(`results/${target}.json`, import.meta.url);
}

/** The kept runs of a target, the last one first: a whole one, or one for each part. */
export function readKept(target: MutationTarget): KeptMutation[] {
  const file = keptMutationFile(target);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeptMutation[]) : [];
}

/** All kept runs. */
export function readKeptMutations(): KeptMutation[] {
  return MUTATION_TARGETS.flatMap(readKept);
}

/** What of earlier runs a later one of a part has not tried anew. */
export function withoutFolders(
  runs: readonly KeptMutation[],
  { folders: since }: KeptMutation,
): KeptMutation[] {
  const isStill = (folder: string) => !Object.hasOwn(since, folder);
  return runs
    .map(({ folders, left, ...run }) => ({
      ...run,
      folders: Object.fromEntries(Object.entries(folders).filter(([folder]) => isStill(folder))),
      left: left.filter(({ file }) => isStill(dirname(file))),
    }))
    .filter(({ folders }) => Object.keys(folders).length > 0);
}
