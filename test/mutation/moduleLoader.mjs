/** Loads TypeScript of the project and its tests as CommonJS, any number of times over. */
import { readFileSync, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { Script } from 'node:vm';
import { transformSync } from '@swc/core';

const SOURCE_ENDINGS = ['', '.ts', '.mjs', '/index.ts'];

/**
 * What `load` of one loader returns stays loaded until `forget`; compiled files are kept for good.
 * `provided` are modules that stand in for packages; `adapted` are functions by the path of a file,
 * that make of its exports what others get; `kept` are folders of which nothing is forgotten;
 * `aroundSources` is called with what evaluates a module below `src`.
 */
export class ModuleLoader {
  #swcOptions;
  #provided;
  #aroundSources;
  #sources;
  #adapted;
  #kept;
  #compiled = new Map();
  #modules = new Map();

  constructor({ swcOptions, provided, aroundSources, sources, adapted = {}, kept = [] }) {
    this.#swcOptions = swcOptions;
    this.#provided = provided;
    this.#aroundSources = aroundSources;
    this.#sources = sources + sep;
    this.#adapted = adapted;
    this.#kept = kept.map((folder) => folder + sep);
  }

  /** The exports of a file of the project. */
  load(path) {
    const known = this.#modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    this.#modules.set(path, module);
    const { evaluate, requireNative } = this.#compile(path);
    const require = (name) => {
      if (Object.hasOwn(this.#provided, name)) return this.#provided[name];
      return name.startsWith('.') ? this.#loadRelative(path, name) : requireNative(name);
    };
    require.resolve = requireNative.resolve;
    const run = () =>
      evaluate.call(module.exports, module.exports, require, module, path, dirname(path));
    if (path.startsWith(this.#sources)) this.#aroundSources(run);
    else run();
    if (Object.hasOwn(this.#adapted, path)) module.exports = this.#adapted[path](module.exports);
    return module.exports;
  }

  /** The next `load` evaluates everything anew. */
  forget() {
    for (const path of [...this.#modules.keys()]) {
      if (!this.#kept.some((folder) => path.startsWith(folder))) this.#modules.delete(path);
    }
  }

  #loadRelative(from, name) {
    const base = join(dirname(from), name);
    const path = SOURCE_ENDINGS.map((ending) => base + ending).find(
      (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
    );
    if (path === undefined) throw new Error(`${from}: no module ${name}`);
    return path.endsWith('.json') ? JSON.parse(readFileSync(path, 'utf8')) : this.load(path);
  }

  #compile(path) {
    let compiled = this.#compiled.get(path);
    if (!compiled) {
      const { code } = transformSync(readFileSync(path, 'utf8'), {
        ...this.#swcOptions,
        filename: path,
        swcrc: false,
      });
      const parameters = 'exports, require, module, __filename, __dirname';
      const script = new Script(`(function (${parameters}) {${code}\n})`, { filename: path });
      compiled = { evaluate: script.runInThisContext(), requireNative: createRequire(path) };
      this.#compiled.set(path, compiled);
    }
    return compiled;
  }
}
