import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { ENTRY_POINTS } from '../src/addon/entry/entryPoints';
import { FUNCTIONS } from '../src/functions';
import { HELP } from '../src/functions/help';
import { readJsonPage } from '../src/domain/text/jsonPage';
import { ACTIONS_PAGE } from '../src/addon/addonApi';
import { BUNDLE, FILES } from './bundle';

/**
 * Every custom function, edit and click compiles all of the script; what people have done, also all
 * of the part that is loaded on demand. What is only for set-up, for the documentation or for
 * checking what other faces read stays outside of both.
 */
const MOST_KILOBYTES = { script: 202, actions: 425 };

/** The part on demand, as source text. */
const ACTIONS = readJsonPage(FILES[ACTIONS_PAGE]!) as string;
const PARTS = [
  ['the script', BUNDLE],
  ['the part on demand', ACTIONS],
] as const;

/** What a source makes before anybody calls it. */
function madeWhileLoading(source: string) {
  let count = 0;
  const context = createContext({ counted: () => count++ });
  const watched = `for (const name of ['Map', 'Set', 'WeakMap', 'WeakSet', 'RegExp']) {
    const Made = globalThis[name];
    globalThis[name] = function (...args) { counted(); return new Made(...args); };
    globalThis[name].prototype = Made.prototype;
  }`;
  new Script(watched).runInContext(context);
  new Script(source).runInContext(context);
  return { count, expressions: expressionsAtTop(source) };
}

/** The literals of regular expressions that stand in no function but those that are called at once. */
function expressionsAtTop(source: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && !isCalledAtOnce(node)) return;
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('Code.js', source, ts.ScriptTarget.ES2022, true));
  return found;
}

function isCalledAtOnce({ parent }: ts.Node): boolean {
  const outer = ts.isParenthesizedExpression(parent) ? parent : null;
  return outer !== null && ts.isCallExpression(outer.parent) && outer.parent.expression === outer;
}

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

  it(`is at most ${MOST_KILOBYTES.script} KB, and the part on demand ${MOST_KILOBYTES.actions}`, () => {
    expect(Buffer.byteLength(BUNDLE) / 1024).toBeLessThanOrEqual(MOST_KILOBYTES.script);
    expect(Buffer.byteLength(ACTIONS) / 1024).toBeLessThanOrEqual(MOST_KILOBYTES.actions);
  });

  it('leaves to the part on demand what only people have done', () => {
    expect(ACTIONS).toContain('Có thể chưa ghi gì hoặc mới ghi một phần');
    for (const said of ['Đề nghị báo ngày dự kiến', 'Bảng bị sửa, hoặc cột, dòng bị dời']) {
      expect(ACTIONS).toContain(said);
      expect(BUNDLE).not.toContain(said);
    }
  });

  it('puts the part on demand into a page that has no markup inside', () => {
    const page = FILES[ACTIONS_PAGE]!;
    expect(page.replace(/^<script type="application\/json">"/, '')).toMatch(/^[^<]*"<\/script>\n$/);
  });

  it.each(PARTS)('%s uses no syntax that Apps Script cannot parse', (_, source) => {
    expect(source).not.toMatch(/[{;,]\s*#[a-z]|static\s*\{|\?\?=|\|\|=|&&=|\?\.[^\d]|\?\?/);
  });

  it.each(PARTS)('%s makes no map, set or expression while it loads', (_, source) => {
    expect(madeWhileLoading(source)).toEqual({ count: 0, expressions: [] });
  });

  it('would be seen making one', () => {
    const source = "var app = (() => { new Map(); return [/x/, RegExp('y'), () => /z/]; })();";
    expect(madeWhileLoading(source)).toEqual({ count: 2, expressions: ['/x/'] });
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
    expect(BUNDLE + ACTIONS).not.toContain(text);
  });

  it('does not use .at(), which Apps Script may lack', () => {
    // A function may be called 'at', and be spread.
    expect(BUNDLE + ACTIONS).not.toMatch(/[^.]\.at\(/);
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
