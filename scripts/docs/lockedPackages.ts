/** The packages of the lockfile with their licences, whatever of them this machine has installed. */
import { readFileSync } from 'node:fs';
import { path } from '../build/path';

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

interface Lockfile {
  readonly packages: Readonly<
    Record<
      string,
      { readonly version?: string; readonly license?: string; readonly devDependencies?: object }
    >
  >;
}

/** Those that do not say it in their own package.json, by how their names begin, and where it is said. */
const SAID_ELSEWHERE: readonly (readonly [name: string, license: string])[] = [
  // Builds of one package for each system, under its licence.
  ['@swc/core-', 'Apache-2.0'],
  ['@unrs/resolver-binding-', 'MIT'],
  // Their own LICENSE files.
  ['@univerjs/telemetry', 'Apache-2.0'],
  ['fuzzy', 'MIT'],
  ['jstat', 'MIT'],
  // Nowhere; of 2011, it comes with exceljs for benchmarks and is not given on.
  ['buffers', 'none stated'],
];

/** What package.json names. */
export function namedPackages(): string[] {
  const { packages } = readLockfile();
  return Object.keys(packages['']!.devDependencies ?? {}).sort();
}

/** Every version of every package once, by name. @throws Error where a licence is not known */
export function lockedPackages(): LockedPackage[] {
  const found = new Map<string, LockedPackage>();
  for (const [place, { version = '', license }] of Object.entries(readLockfile().packages)) {
    if (place === '') continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    found.set(`${name} ${version}`, { name, version, license: license ?? saidElsewhere(name) });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function saidElsewhere(name: string): string {
  const [, license] = SAID_ELSEWHERE.find(([start]) => name.startsWith(start)) ?? [];
  if (license === undefined) {
    throw new Error(`The lockfile does not say under which licence ${name} is: add it here`);
  }
  return license;
}

function readLockfile(): Lockfile {
  return JSON.parse(readFileSync(path('package-lock.json'), 'utf8')) as Lockfile;
}
