/**
 * Loaded into clasp before anything else: points its Apps Script API at APPS_SCRIPT_ROOT where that
 * is set, and refuses, in words on stderr, every connection that would leave this machine.
 */
import { createRequire } from 'node:module';
import { Socket } from 'node:net';

const root = process.env.APPS_SCRIPT_ROOT;
// The copy of the library that clasp itself uses
const { google } = createRequire(process.argv[1])('googleapis');

if (root) {
  const script = google.script;
  // `google.options` does not reach a client that is made with options of its own
  google.script = (options) => script.call(google, { ...options, rootUrl: root });
}

const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...args) {
  const [first] = args;
  // Node's own normalised arguments are an array in an array
  const options = Array.isArray(first) ? first[0] : first;
  const host = options?.host ?? (typeof args[1] === 'string' ? args[1] : 'localhost');
  if (host === '127.0.0.1') return connect.apply(this, args);
  process.stderr.write(`OUTSIDE: ${host}\n`);
  this.destroy(new Error(`No connection to ${host} in a test`));
  return this;
};
