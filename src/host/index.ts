/** Apps Script on a document in memory: what other rooms may use of it. */
export { createHost, type Host, type HostOptions } from './host';
export type { TypedValue } from './userEdit';
export type { AuthMode } from './runtime/context';
export { documentLock } from './runtime/documentLock';
export type { CellArgument, CellResult, FunctionArgument } from './runtime/functionArguments';
export { HostScriptError } from './runtime/hostScriptError';
export type { PlainData } from './runtime/plainData';
export { propertyStore } from './runtime/propertyStore';
export type { Realm } from './runtime/realm';
export type { Answer, Dialog, Menu, MenuItem, Modal, UserInterface } from './runtime/userInterface';
