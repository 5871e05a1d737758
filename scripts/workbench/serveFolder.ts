/** Serves the built workbench to this machine's browser, and to nobody else. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { ENCODINGS } from '../build/compressed';
import { KEPT_FOLDER } from '../build/keptFolder';
import { acceptedForm } from './encodings';

const HOST = '127.0.0.1';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const HEADERS = {
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "frame-ancestors 'self'",
};

/** Files with their content in the name never change; of all others the browser asks each time. */
const KEPT = 'public, max-age=31536000, immutable';
const ASKED_AGAIN = 'no-cache';

export interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves what the files of a folder hold now, whatever is built there later, by GET and HEAD, on a
 * free port of 127.0.0.1, compressed where a compressed form lies beside them. Requests for another
 * host are refused: a page elsewhere could have its name lead here.
 */
export async function serveFolder(folder: string): Promise<RunningServer> {
  const files = new Map(
    filesIn(folder).map((file) => [
      `/${relative(folder, file).split(sep).join('/')}`,
      readFileSync(file),
    ]),
  );
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    answer(request, response, files, [`${HOST}:${port}`, `localhost:${port}`]);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${HOST}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  { method, url = '', headers }: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, Buffer>,
  hosts: readonly string[],
): void {
  const refuse = (status: number): void => {
    response.writeHead(status, { ...HEADERS, 'Cache-Control': 'no-store' }).end();
  };
  const [name = ''] = url.split('?');
  const path = name === '/' ? '/index.html' : name;
  const file = files.get(path);
  if (!hosts.includes(headers.host ?? '')) {
    refuse(403);
    return;
  }
  if (method !== 'GET' && method !== 'HEAD') {
    refuse(405);
    return;
  }
  if (file === undefined || isForm(name)) {
    refuse(404);
    return;
  }
  const form = acceptedForm(headers['accept-encoding']?.toString() ?? '', (suffix) =>
    files.has(path + suffix),
  );
  const body = files.get(path + form)!;
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const isKnown = headers['if-none-match'] === tag;
  response.writeHead(isKnown ? 304 : 200, {
    ...HEADERS,
    'Cache-Control': name.startsWith(`/${KEPT_FOLDER}/`) ? KEPT : ASKED_AGAIN,
    ETag: tag,
    Vary: 'Accept-Encoding',
    ...(form !== '' && { 'Content-Encoding': ENCODINGS[form] }),
    ...(!isKnown && {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Length': body.length,
    }),
  });
  response.end(method === 'HEAD' || isKnown ? undefined : body);
}

/** A compressed form is given in the place of its file, not by itself. */
const isForm = (name: string): boolean => extname(name) in ENCODINGS;

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}
