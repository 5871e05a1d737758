/** What stands in for objects of Google's where a test asks which calls are made, and with what. */

export interface Recorded {
  /** Each call as `method(arguments)`, in their order; those on what a call gives follow a dot. */
  readonly calls: string[];
  /** Answers to any method with itself, called by its call; to those given with what they give. */
  readonly sheet: never;
}

export function recorder(
  answers: Readonly<Record<string, (...args: never[]) => unknown>> = {},
): Recorded {
  const calls: string[] = [];
  const object = (path: string): unknown =>
    new Proxy(
      {},
      {
        get:
          (_, method: string) =>
          (...args: never[]) => {
            const call = `${path}${method}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
            if (Object.hasOwn(answers, method)) return answers[method]!(...args);
            if (!/^get(Range|RangeList)$/.test(method)) calls.push(call);
            return object(`${call}.`);
          },
      },
    );
  return { calls, sheet: object('') as never };
}
