/** What the last kept run of the mutation tests came to: docs/mutation.md is made from it. */
import { existsSync, readFileSync } from 'node:fs';

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

/** The file in which the run of a target is kept. */
export function keptMutationFile(target: MutationTarget): URL {
  return new URL(`results/${target}.json`, import.meta.url);
}

/** The kept runs, of the targets that have one. */
export function readKeptMutations(): KeptMutation[] {
  return MUTATION_TARGETS.map(keptMutationFile)
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as KeptMutation);
}
