import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file of an Apps Script project as the API has it. */
export interface ProjectFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

/** A request that the server has got. */
export interface ProjectRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
}

/** What Google has in a project that has just been made. */
const NEW_PROJECT: readonly ProjectFile[] = [
  { name: 'appsscript', type: 'JSON', source: '{"timeZone":"Etc/GMT","runtimeVersion":"V8"}' },
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {}' },
];

/** One Apps Script project behind as much of Google's API as an upload needs. */
export class ScriptProject {
  files: readonly ProjectFile[] = NEW_PROJECT;
  readonly requests: ProjectRequest[] = [];
  private readonly server: Server;

  constructor(readonly scriptId: string) {
    this.server = createServer((request, response) => {
      void this.answer(request).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      });
    });
  }

  /** Starts the server. @returns its address */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/`;
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const { method = '', url = '', headers } = request;
    const path = url.replace(/\?.*/, '');
    this.requests.push({ method, path, authorization: headers.authorization ?? '' });
    const { scriptId } = this;
    if (path !== `/v1/projects/${scriptId}/content`) {
      return { status: 404, body: { error: { code: 404, message: `No ${path} here` } } };
    }
    if (method === 'PUT') {
      const { files } = JSON.parse(await textOf(request)) as { files: ProjectFile[] };
      this.files = files;
    }
    return { status: 200, body: { scriptId, files: this.files } };
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
