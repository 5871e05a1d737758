/**
 * google.script.run as Google has it, in the sidebar's frame: handlers are chained, and arguments
 * and results are copies of plain data. The page around the frame answers.
 */

interface Reply {
  readonly call: number;
  readonly result?: unknown;
  readonly error?: string;
}

interface Handlers {
  readonly succeed: ((result: unknown, user: unknown) => void) | undefined;
  readonly fail: ((error: Error, user: unknown) => void) | undefined;
  readonly user: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

/** @throws TypeError for what Google does not let through */
function requirePlain(value: unknown, parents: readonly object[] = []): void {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    throw new TypeError(`Failed due to illegal value: a ${typeof value}`);
  }
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof Date) throw new TypeError('Failed due to illegal value: a Date');
  if (value instanceof Node) throw new TypeError('Failed due to illegal value: an element');
  if (parents.includes(value)) throw new TypeError('Failed due to illegal value: a cycle');
  for (const item of Object.values(value)) requirePlain(item, [...parents, value]);
}

function runner(handlers: Handlers): unknown {
  return new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'withSuccessHandler') {
          return (succeed: Handlers['succeed']) => runner({ ...handlers, succeed });
        }
        if (name === 'withFailureHandler') {
          return (fail: Handlers['fail']) => runner({ ...handlers, fail });
        }
        if (name === 'withUserObject') return (user: unknown) => runner({ ...handlers, user });
        return (...args: readonly unknown[]) => {
          requirePlain(args);
          const call = ++calls;
          waiting.set(call, handlers);
          parent.postMessage({ call, name: String(name), args: JSON.stringify(args) }, '*');
        };
      },
    },
  );
}

window.addEventListener('message', ({ source, data }) => {
  if (source !== parent) return;
  // In Google nobody tells the page that the document has changed: it looks when it gets the focus
  if ((data as { readonly changed?: true }).changed) {
    window.dispatchEvent(new Event('focus'));
    return;
  }
  const { call, result, error } = data as Reply;
  const handlers = waiting.get(call);
  waiting.delete(call);
  if (error === undefined) handlers?.succeed?.(result, handlers.user);
  else handlers?.fail?.(new Error(error), handlers.user);
});

// The page around has the keyboard's way from one part to the next
window.addEventListener('keydown', (event) => {
  if (event.key !== 'F6') return;
  event.preventDefault();
  parent.postMessage({ leave: event.shiftKey ? -1 : 1 }, '*');
});

Object.assign(window, {
  google: {
    script: {
      run: runner({ succeed: undefined, fail: undefined, user: undefined }),
      host: { close: () => parent.postMessage({ close: true }, '*') },
    },
  },
});
