import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { ENTRY_POINTS } from '../src/addon/entry/entryPoints';
import { FUNCTIONS } from '../src/functions';
import { HELP } from '../src/functions/help';
import { BUNDLE } from './bundle';

/**
 * Loading a kilobyte costs about 15 µs, at each menu click and each custom function. What is only
 * for set-up, for the documentation or for checking what other faces read stays outside.
 */
const MOST_KILOBYTES = 412;

/** Everything that the script puts into a context that has nothing but ECMAScript. */
function globalsOfBundle(): Record<string, unknown> {
  const context = createContext(Object.create(null) as object) as Record<string, unknown>;
  new Script(BUNDLE).runInContext(context);
  return context;
}

describe('the built bundle', () => {
  it('loads without any service, Node or DOM global, and exposes just its functions', () => {
    const globals = Object.entries(globalsOfBundle());
    const names = globals.flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
    const expected = [...FUNCTIONS.map(({ name }) => name), ...Object.keys(ENTRY_POINTS)];
    expect(names.sort()).toEqual(expected.sort());
  });

  it('declares every custom function at top level with its JSDoc', () => {
    for (const { name, parameters, required } of FUNCTIONS) {
      const stub = new RegExp(
        `/\\*\\*\\n((?: \\*.*\\n)+) \\*/\\nfunction ${name}\\(${parameters.join(', ')}\\) \\{\\n  return app\\.`,
      ).exec(BUNDLE);
      const comment = stub?.[1] ?? '';
      expect(comment).toContain('@customfunction');
      expect(comment).toContain('@return');
      expect(comment).toContain(HELP[name].doc.vi);
      parameters.forEach((parameter, i) => {
        const optional = i < required ? '' : '(không bắt buộc) ';
        expect(comment).toContain(`@param {any} ${parameter} ${optional}`);
      });
    }
  });

  it('has no parameter in brackets, and a line for each of its tags: Sheets keeps no other', () => {
    for (const { name, parameters } of FUNCTIONS) {
      const before = BUNDLE.slice(0, BUNDLE.indexOf(`\nfunction ${name}(`));
      const comment = before.slice(before.lastIndexOf('/**'));
      const lines = comment.split('\n').map((line) => line.replace(/^ \*? ?/, ''));
      const [, doc, blank, ...tags] = lines;
      expect([doc, blank]).toEqual([HELP[name].doc.vi, '']);
      expect(tags.map((tag) => /^@\w+(?: \{any\} [\w.[\]]+)?|.*/.exec(tag)![0])).toEqual([
        ...parameters.map((parameter) => `@param {any} ${parameter}`),
        '@return',
        '@customfunction',
        '/',
      ]);
    }
  });

  it('marks nothing else as a custom function', () => {
    expect(BUNDLE.match(/@customfunction/g)).toHaveLength(FUNCTIONS.length);
  });

  it(`is at most ${MOST_KILOBYTES} KB`, () => {
    expect(Buffer.byteLength(BUNDLE) / 1024).toBeLessThanOrEqual(MOST_KILOBYTES);
  });

  it('uses no syntax that Apps Script cannot parse', () => {
    expect(BUNDLE).not.toMatch(/[{;,]\s*#[a-z]|static\s*\{|\?\?=|\|\|=|\?\.\(/);
  });

  it.each([
    '.findLast(',
    '.toSorted(',
    '.replaceAll(',
    'structuredClone',
    'queueMicrotask',
    'TextEncoder',
    'setTimeout',
    'globalThis.process',
  ])('does not use %s, which Apps Script may lack', (text) => {
    expect(BUNDLE).not.toContain(text);
  });

  it('does not use .at(), which Apps Script may lack', () => {
    // A function may be called 'at', and be spread.
    expect(BUNDLE).not.toMatch(/[^.]\.at\(/);
  });

  it('goes with a manifest that asks for this document, its sidebar and its triggers alone', () => {
    const manifest = JSON.parse(
      readFileSync(join(__dirname, '../dist/appsscript.json'), 'utf8'),
    ) as { oauthScopes: string[]; runtimeVersion: string };
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/script.scriptapp',
    ]);
  });
});
