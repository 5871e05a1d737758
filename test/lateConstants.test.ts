import { createContext, Script } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { withLateConstants } from '../scripts/build/lateConstants';

/** A bundle of these statements, whose value is an object. */
const bundleOf = (statements: string) => `var app = (() => {\n${statements}\n})();`;

/** What a bundle gives that was made late, and what it made while it loaded. */
function loaded(statements: string) {
  const made: string[] = [];
  const make = (name: string) => {
    made.push(name);
    return name;
  };
  const context = createContext({ make });
  new Script(withLateConstants(bundleOf(statements))).runInContext(context);
  return { app: context.app as Record<string, (argument?: unknown) => unknown>, made };
}

describe('a constant of the script', () => {
  it('is made when it is first asked for, and once', () => {
    const { app, made } = loaded("var A = make('a'); return { get: () => [A, A] };");
    expect(made).toEqual([]);
    expect(app.get!()).toEqual(['a', 'a']);
    expect(app.get!()).toEqual(['a', 'a']);
    expect(made).toEqual(['a']);
  });

  it('that rests on another is made late too, and makes that', () => {
    const { app, made } = loaded(
      "var A = make('a'), B = [A, 1], C = { A, B }; return { get: () => C };",
    );
    expect(made).toEqual([]);
    expect(app.get!()).toEqual({ A: 'a', B: ['a', 1] });
    expect(made).toEqual(['a']);
  });

  it.each(['/x/g', 'new Map([[1, 2]])', '[...[1]]', 'String.raw`x`', '({ a: /x/ })', '-make(1)'])(
    'that is %s is made late',
    (value) => {
      const text = withLateConstants(bundleOf(`var A = ${value}; return { get: () => A };`));
      // Marked so that the minifier drops one that nobody asks for.
      expect(text).toContain(`var A = /*@__PURE__*/__once(()=>${value});`);
    },
  );

  it.each(["'text'", '{ vi: 1, en: [2, -3] }', '(value) => make(value)', 'function () { /x/ }'])(
    'that is %s stays as it is',
    (value) => {
      const text = withLateConstants(bundleOf(`var A = ${value}; return { get: () => A };`));
      expect(text).toContain(`var A = ${value}; return { get: () => A };`);
    },
  );

  it('is an object where it is one, and no block', () => {
    const { app } = loaded("var A = { a: make('a') }; return { get: () => A.a };");
    expect(app.get!()).toBe('a');
  });

  it('is not taken for a property of its name', () => {
    const { app } = loaded(`var A = make('a');
      var held = { A: 1, get B() { return A; }, other: { A } };
      return { get: (given) => [given.A, held.A, held.B, held.other.A, (({ A: x }) => x)(given)] };`);
    expect(app.get!({ A: 2 })).toEqual([2, 1, 'a', 'a', 2]);
  });

  it('that something is assigned to is a variable, and stays one', () => {
    const { app, made } = loaded(
      "var A = make('a'), B = Number(1); return { set: (x) => { A = x; B++; return [A, B]; } };",
    );
    expect(made).toEqual(['a']);
    expect(app.set!('b')).toEqual(['b', 2]);
  });

  it.each(['(A) => A', 'function A() {}', '({ A }) => A', '() => { let A; }', '([A]) => A'])(
    'that has its name from another thing too ends the build: %s',
    (other) => {
      const statements = `var A = make('a'); var f = ${other}; return { get: () => A };`;
      expect(() => withLateConstants(bundleOf(statements))).toThrow(
        'A is a constant of the bundle and another name',
      );
    },
  );
});
