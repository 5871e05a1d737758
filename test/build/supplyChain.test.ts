/** What a checkout installs, and what goes along with the code of others that is given on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Metafile } from 'esbuild';
import { licenses } from '../../scripts/build/licenses';
import { lockedPackages } from '../../scripts/docs/lockedPackages';

const ROOT = join(__dirname, '../..');
const json = (name: string) => JSON.parse(readFileSync(join(ROOT, name), 'utf8')) as unknown;

describe('the lockfile', () => {
  const { packages } = json('package-lock.json') as {
    packages: Record<string, { integrity?: string; resolved?: string; version?: string }>;
  };
  const entries = Object.entries(packages).filter(([place]) => place !== '');

  test('pins the content of every package', () => {
    const loose = entries.filter(
      ([, { integrity = '' }]) => !/^sha(?:512|1)-[\w+/]+=*$/.test(integrity),
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(loose.map(([place]) => place)).toEqual([]);
  });

  test('names no place to get them from: whose registry it is, the one who installs says', () => {
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('has the very versions that package.json names', () => {
    const { devDependencies } = json('package.json') as { devDependencies: Record<string, string> };
    const locked = Object.fromEntries(
      Object.keys(devDependencies).map((name) => [name, packages[`node_modules/${name}`]?.version]),
    );
    expect(locked).toEqual(devDependencies);
  });

  test('has a licence for every package, said by itself or found out', () => {
    const found = lockedPackages();
    expect(found.filter(({ license }) => license === '')).toEqual([]);
    expect(found).toContainEqual(expect.objectContaining({ name: 'fuzzy', license: 'MIT' }));
    expect(found).toContainEqual(
      expect.objectContaining({ name: '@swc/core-win32-x64-msvc', license: 'Apache-2.0' }),
    );
  });
});

describe('the licences that go along with a bundle', () => {
  const bundleOf = (...inputs: string[]) => {
    const part = { bytesInOutput: 1 };
    const output = { inputs: Object.fromEntries(inputs.map((input) => [input, part])) };
    return { inputs: {}, outputs: { 'out.js': output } } as unknown as Metafile;
  };

  test('have the text of a package, and what the work of others in its code says', () => {
    const text = licenses(bundleOf('node_modules/docx/dist/index.mjs', 'src/papers/main.ts'));
    expect(text).toMatch(/^docx \d+\.\d+\.\d+ \(MIT\)\n\n.*MIT License/s);
    expect(text).toMatch(/\nIn the code of docx\n\n\/\*\*\s+\* @license MIT\s/);
    expect(text).toContain('Copyright Joyent, Inc. and other Node contributors.');
  });

  test('have the text where its file has another name', () => {
    expect(licenses(bundleOf('node_modules/chartist/dist/index.js'))).toContain(
      'Permission is hereby granted, free of charge',
    );
  });

  test('have a text once that several packages have', () => {
    const one = 'node_modules/react/index.js';
    const other = 'node_modules/scheduler/index.js';
    const text = licenses(bundleOf(one, other));
    expect(text).toMatch(/^react \S+ \(MIT\)\nscheduler \S+ \(MIT\)\n\nMIT License/);
    expect(text.match(/Permission is hereby granted/g)).toHaveLength(1);
  });
});
