/** Whose work the project uses, under which licences, and what for: docs/licences.md. */
import { build, type Metafile } from 'esbuild';
import { addonMetafile } from '../build/addonMetafile';
import { COMMON_OPTIONS } from '../build/bundleText';
import { bundledPackages } from '../build/licenses';
import { path } from '../build/path';
import { bundlePage } from '../build/workbenchBundle';
import { type LockedPackage, lockedPackages, namedPackages } from './lockedPackages';
import { PACKAGE_PURPOSES } from './packagePurposes';
import { markdownTable } from './table';

/** What is given on, by what it is called; each is bundled. */
const GIVEN_ON = {
  'Apps Script': addonMetafile,
  Workbench: async () => (await bundlePage(path('dist-workbench'), '')).metafile,
  'File check': fileCheck,
} as const;

export async function packageReference(): Promise<string> {
  const named = namedPackages();
  requirePurposes(named);
  const places = await Promise.all(
    Object.values(GIVEN_ON).map(
      async (metafile) => new Set(bundledPackages(await metafile()).map(idOf)),
    ),
  );
  const all = lockedPackages();
  const givenOn = all.filter((one) => places.some((place) => place.has(idOf(one))));
  return [
    '# Packages and their licences',
    'This page is generated from the lockfile and from what the bundles are made of (`npm run generate`); one that is new or has another licence makes it stale, and CI says so.',
    '## Given on with the project',
    'Their licences’ texts lie beside them: `LICENSES.txt` in a release and in the built workbench (`scripts/build/licenses.ts`).',
    markdownTable(
      ['Package', 'Version', 'Licence', ...Object.keys(GIVEN_ON)],
      givenOn.map((one) => [
        one.name,
        one.version,
        one.license,
        ...places.map((place) => (place.has(idOf(one)) ? 'yes' : '')),
      ]),
    ),
    '## Named by package.json',
    'What each is for, and how many MB of the installed files it alone brings, with what only it needs; where others need the same it is 0. Measured on Linux x64; together they are some 750 MB.',
    markdownTable(
      ['Package', 'For', 'Alone, MB'],
      named.map((name) => [
        name,
        PACKAGE_PURPOSES[name]!.purpose,
        String(PACKAGE_PURPOSES[name]!.alone || ''),
      ]),
    ),
    'What is only compared with, 70 MB, stays: one lockfile pins all that a checkout runs, a second one would have to be watched too, and none of it reads anything but trackers that the benchmark makes.',
    '## All of the lockfile',
    `${all.length.toLocaleString('en')} versions of packages, with those for other systems and those that only other packages need.`,
    ...byLicence(all).map(
      ([licence, packages]) =>
        `**${licence}** (${packages.length}): ${packages.map(({ name, version }) => `${name} ${version}`).join(', ')}`,
    ),
  ].join('\n\n');
}

async function fileCheck(): Promise<Metafile> {
  const { metafile } = await build({
    ...COMMON_OPTIONS,
    absWorkingDir: path('.'),
    entryPoints: ['src/cli/main.ts'],
    outdir: 'dist',
    format: 'esm',
    platform: 'node',
    metafile: true,
  });
  return metafile;
}

/** Each package that is installed by name says what it is for. */
function requirePurposes(named: readonly string[]): void {
  const explained = Object.keys(PACKAGE_PURPOSES);
  const missing = named.filter((name) => !explained.includes(name));
  const gone = explained.filter((name) => !named.includes(name));
  if (missing.length + gone.length === 0) return;
  throw new Error(
    `scripts/docs/packagePurposes.ts: missing ${missing.join(', ') || 'none'}; no longer there ${gone.join(', ') || 'none'}`,
  );
}

function byLicence(packages: readonly LockedPackage[]): [string, LockedPackage[]][] {
  const groups = new Map<string, LockedPackage[]>();
  for (const one of packages) groups.set(one.license, [...(groups.get(one.license) ?? []), one]);
  return [...groups].sort(
    ([a, most], [b, least]) => least.length - most.length || (a < b ? -1 : 1),
  );
}

function idOf({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string {
  return `${name} ${version}`;
}
