/** One run of a script: its realm, the bridge to services, and what becomes of errors. */
import { forgetResults } from '../document/formulas/calculation';
import type { CallKind } from './runtime/callCounter';
import type { AuthMode, ExecutionContext, HostState } from './runtime/context';
import { documentLock } from './runtime/documentLock';
import { NotImplementedError, ServiceException, WriteRefusal } from '../document/errors';
import { refusals } from './runtime/refusals';
import { HostScriptError } from './runtime/hostScriptError';
import { localeRules, type LocaleRules } from '../document/values/localeRules';
import { requirePermission } from './runtime/permission';
import type { Realm, RealmScope } from './runtime/realm';
import { prepareRealm, type RealmTools } from './runtime/realmTools';
import { serviceClassOf } from './services/classes';
import { globals } from './services/globals';
import type { Method, ServiceClass } from './services/serviceClass';
import { guardCall } from './services/sheet/editGuard';
import { argumentTypes } from './services/signature';
import { zonedTime, type ZonedTime } from '../document/values/zonedTime';

/** Kinds of calls that have to ask the document, unless they change it. */
const ASKING: ReadonlySet<CallKind> = new Set(['read', 'rule', 'metadata', 'flush']);

/** One execution of a script: a fresh realm with the services in its global. */
export class Execution implements ExecutionContext {
  readonly tools: RealmTools;
  readonly zone: ZonedTime;
  readonly locale: LocaleRules;
  readonly hasDocument: boolean;
  private readonly scope: RealmScope;
  private readonly targets = new WeakMap<object, object>();
  private readonly proxies = new WeakMap<object, object>();
  /** First failure that is not the script's: it counts even if the script has caught it. */
  private failure: { readonly error: unknown } | null = null;

  /** The first refused write that the script has not yet heard of. */
  private refusal: WriteRefusal | null = null;

  constructor(
    realm: Realm,
    readonly state: HostState,
    readonly authMode: AuthMode,
    readonly isUnattended = false,
  ) {
    this.zone = zonedTime(state.workbook.timeZone);
    this.locale = localeRules(state.workbook.locale);
    this.hasDocument = !(isUnattended && state.triggersWithoutDocument);
    // Between two executions anybody may have changed the cells.
    forgetResults(state.workbook);
    this.scope = realm.open();
    this.tools = prepareRealm(
      this.scope,
      state.clock,
      (target, method, args) => this.invoke(target, method, args),
      (member) => this.fail(new NotImplementedError(member)).message,
    );
    for (const service of globals) this.tools.defineGlobal(service.name, this.proxyOf(service));
  }

  /**
   * Loads the script and calls one of its functions.
   * @param optional whether the script may do without the function
   * @throws HostScriptError with what the script threw
   * @throws NotImplementedError when the script used something that the host lacks
   */
  call(source: string, functionName: string, args: readonly unknown[], optional = false): unknown {
    try {
      this.scope.evaluate(source, 'Code.js');
      const called = this.tools.scriptFunction(functionName);
      if (!called) {
        if (optional) return undefined;
        throw new HostScriptError(`Script function not found: ${functionName}`);
      }
      const result: unknown = Reflect.apply(called, undefined, args);
      if (this.failure) throw this.failure.error;
      this.throwRefusal();
      return result;
    } catch (error) {
      throw this.failure ? this.failure.error : scriptError(error);
    } finally {
      documentLock(this.state.workbook).release(this);
    }
  }

  /** What the script sees of a host object. */
  proxyOf(target: object): object {
    const known = this.proxies.get(target);
    if (known) return known;
    const service = serviceClassOf(target);
    if (!service) throw new TypeError('Not an object for scripts');
    const constants = new Map<string, unknown>();
    for (const [name, value] of Object.entries(service.constants)) {
      constants.set(name, this.proxyOf(value));
    }
    const methods = new Set(Object.keys(service.methods));
    const proxy = this.tools.service(service.name, methods, constants, target);
    this.proxies.set(target, proxy);
    this.targets.set(proxy, target);
    return proxy;
  }

  private invoke(target: object, methodName: string, args: readonly unknown[]): unknown {
    const service = serviceClassOf(target);
    const method = service?.methods[methodName];
    if (!service || !method) throw new TypeError(`No service method ${methodName}`);
    try {
      const name = `${service.name}.${methodName}`;
      this.state.calls.add(name, method.kind);
      requirePermission(this.authMode, method, service.pathOf(methodName));
      if (this.state.beforeCall) {
        this.state.beforeCall(name);
        // The hook may play another user.
        forgetResults(this.state.workbook);
      }
      if (asksDocument(method, name)) this.throwRefusal();
      return this.run(
        service,
        methodName,
        target,
        args.map((arg) => this.targetOf(arg)),
      );
    } catch (error) {
      throw error instanceof ServiceException ? error.speak(this.state.language) : this.fail(error);
    }
  }

  private run(
    service: ServiceClass,
    methodName: string,
    target: object,
    args: readonly unknown[],
  ): unknown {
    const overload = service.methods[methodName]?.overloads.find(
      ({ params }) =>
        params.length === args.length && params.every((param, i) => param.accepts(args[i])),
    );
    if (!overload) {
      throw new ServiceException(
        refusals.wrongArguments(argumentTypes(args), service.pathOf(methodName)),
      );
    }
    const method = service.methods[methodName];
    try {
      if (method) guardCall(target, methodName, method, args, this.state.email);
      const answer = overload.run(target, args, this);
      if (method) this.state.calls.addCells(method.kind, [...args, answer]);
      return this.toScript(answer);
    } catch (error) {
      const isLate = this.state.writeErrors === 'late' && method?.changes === true;
      // A new sheet is an answer: the script waits for it.
      if (!isLate || !(error instanceof WriteRefusal) || methodName === 'insertSheet') throw error;
      this.refusal ??= error;
      return this.proxyOf(target);
    }
  }

  private throwRefusal(): void {
    const { refusal } = this;
    this.refusal = null;
    if (refusal) throw refusal.speak(this.state.language);
  }

  private targetOf(arg: unknown): unknown {
    if (typeof arg !== 'object' || arg === null) return arg;
    // Lists and matrices of host objects; those of cells, which may be large, stay as they are.
    if (Array.isArray(arg) && (this.isProxy(arg[0]) || this.isProxyRow(arg[0]))) {
      return Array.from(arg, (item: unknown) => this.targetOf(item));
    }
    return this.targets.get(arg) ?? arg;
  }

  private isProxy(value: unknown): boolean {
    return typeof value === 'object' && value !== null && this.targets.has(value);
  }

  private isProxyRow(value: unknown): boolean {
    return Array.isArray(value) && this.isProxy(value[0]);
  }

  private toScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    // An array of the host's own realm is a list of host objects; the script's are ready.
    if (value instanceof Array) {
      const list = this.tools.array();
      for (const item of value) list.push(this.toScript(item));
      return list;
    }
    return serviceClassOf(value) ? this.proxyOf(value) : value;
  }

  private fail<E>(error: E): E {
    this.failure ??= { error };
    return error;
  }
}

/** Whether Sheets must have done the writes before it can answer a call. */
function asksDocument({ kind, changes }: Method<never>, name: string): boolean {
  if (changes) return name === 'Spreadsheet.insertSheet';
  return ASKING.has(kind) || name === 'Sheet.getDataRange';
}

function scriptError(error: unknown): HostScriptError {
  if (error instanceof HostScriptError) return error;
  if (typeof error !== 'object' || error === null || !('message' in error)) {
    return new HostScriptError(String(error));
  }
  const stack = 'stack' in error ? String(error.stack) : '';
  const name = 'name' in error ? String(error.name) : 'Error';
  return new HostScriptError(String(error.message), stack, name);
}
