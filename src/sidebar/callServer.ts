/** google.script.run as one typed promise. */
import type { ServerCalls } from '../addon/addonApi';

type CallName = keyof ServerCalls;

/** Chained: each `with…` gives a runner, and each function of the server is a method of it. */
type Runner = {
  withSuccessHandler(handler: (result: never) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
} & Readonly<Record<CallName, (...args: readonly unknown[]) => void>>;

declare const google: { readonly script: { readonly run: Runner } };

/** How the page calls the server. */
export type Call = <K extends CallName>(
  name: K,
  ...args: Parameters<ServerCalls[K]>
) => Promise<ReturnType<ServerCalls[K]>>;

/**
 * Calls a function of the server.
 * @throws what the server threw, or Google in its stead
 */
export const call: Call = (name, ...args) =>
  new Promise((resolve, reject) => {
    const run = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    run[name](...args);
  });
