/** The built add-on on the local host, behind the page. */
import { type Host, HostScriptError } from '../../src/host';
import type { Server } from './openSidebar';

/** A host's functions as the page's server; errors carry their name, as Google passes them on. */
export function serverOf(host: Host): Server {
  return (name, args) => {
    try {
      return host.run(name, args);
    } catch (error) {
      if (!(error instanceof HostScriptError)) throw error;
      throw new Error(`${error.scriptErrorName}: ${error.message}`, { cause: error });
    }
  };
}
