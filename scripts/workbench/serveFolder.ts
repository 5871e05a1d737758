/** Serves the built workbench to this machine's browser, and to nobody else. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';

const HOST = '127.0.0.1';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const HEADERS = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "frame-ancestors 'self'",
};

export interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the files that a folder has now, by GET and HEAD, on a free port of 127.0.0.1. Requests
 * for another host are refused: a page elsewhere could have its name lead here.
 */
export async function serveFolder(folder: string): Promise<RunningServer> {
  const files = new Map(
    filesIn(folder).map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]),
  );
  const index = files.get('/index.html');
  if (index !== undefined) files.set('/', index);
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
  files: ReadonlyMap<string, string>,
  hosts: readonly string[],
): void {
  const refuse = (status: number): void => {
    response.writeHead(status, HEADERS).end();
  };
  const file = files.get(url.split('?')[0] ?? '');
  if (!hosts.includes(headers.host ?? '')) {
    refuse(403);
    return;
  }
  if (method !== 'GET' && method !== 'HEAD') {
    refuse(405);
    return;
  }
  if (file === undefined) {
    refuse(404);
    return;
  }
  const body = readFileSync(file);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...HEADERS, 'Content-Type': type, 'Content-Length': body.length });
  response.end(method === 'HEAD' ? undefined : body);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}
