import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compressed } from '../../scripts/build/compressed';
import { type RunningServer, serveFolder } from '../../scripts/workbench/serveFolder';

const SCRIPT = 'console.log("Đại hội công đoàn");\n'.repeat(100);
const UNPACK: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function ask(address: string, headers: Record<string, string>, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status, headers } = response;
        resolve({ status, headers, body: Buffer.concat(parts) });
      });
    });
    asked.on('error', reject).end();
  });
}

describe('the server of the workbench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  let server: RunningServer;
  let script = '';

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    for (const name of ['index.html', 'assets/main-ABC.js']) {
      const file = join(folder, name);
      writeFileSync(file, SCRIPT);
      for (const [suffix, form] of Object.entries(await compressed(Buffer.from(SCRIPT)))) {
        writeFileSync(file + suffix, form);
      }
    }
    writeFileSync(join(folder, 'short.json'), '[]');
    server = await serveFolder(folder);
    script = `${server.address}assets/main-ABC.js`;
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['*', 'br'],
    ['br;q=0.0, *', 'gzip'],
    ['deflate', undefined],
    ['identity', undefined],
    ['', undefined],
  ])('gives to a browser that takes "%s" the encoding %s', async (accepted, encoding) => {
    for (const address of [script, server.address]) {
      const { status, headers, body } = await ask(address, { 'accept-encoding': accepted });
      expect(status).toBe(200);
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers.vary).toBe('Accept-Encoding');
      expect(headers['content-length']).toBe(String(body.length));
      const text = encoding === undefined ? body : UNPACK[encoding]!(body);
      expect(text.toString()).toBe(SCRIPT);
    }
  });

  it('says what a file is by its name, not by that of its compressed form', async () => {
    const { headers } = await ask(script, { 'accept-encoding': 'br' }, 'HEAD');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    const page = await ask(server.address, { 'accept-encoding': 'br' });
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('gives a file without compressed forms as it is', async () => {
    const { headers, body } = await ask(`${server.address}short.json`, { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe('[]');
  });

  it('lets browsers keep what has its content in its name, and ask again for the rest', async () => {
    const kept = await ask(script, { 'accept-encoding': 'br' });
    expect(kept.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const page = await ask(server.address, { 'accept-encoding': 'br' });
    expect(page.headers['cache-control']).toBe('no-cache');
    const tag = page.headers.etag!;
    const again = await ask(server.address, { 'accept-encoding': 'br', 'if-none-match': tag });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, tag]);
    const other = await ask(server.address, { 'accept-encoding': 'gzip', 'if-none-match': tag });
    expect(other.status).toBe(200);
  });

  it('gives what the folder held at its start, although it is built anew meanwhile', async () => {
    const file = join(folder, 'short.json');
    writeFileSync(file, '[1]');
    expect((await ask(`${server.address}short.json`, {})).body.toString()).toBe('[]');
    rmSync(file);
    expect((await ask(`${server.address}short.json`, {})).body.toString()).toBe('[]');
  });

  it('does not give a compressed form by its own name', async () => {
    expect((await ask(`${script}.br`, {})).status).toBe(404);
  });

  it('takes the compressed forms of the last build where they are of the same content', async () => {
    const file = join(folder, 'page.js');
    const made = Buffer.from(SCRIPT);
    const marked = gzipSync(made, { level: 1 });
    writeFileSync(`${file}.gz`, marked);
    writeFileSync(`${file}.br`, brotliCompressSync(made));
    expect((await compressed(made, file))['.gz']).toEqual(marked);
    const { '.gz': gz, '.br': br } = await compressed(Buffer.from(`${SCRIPT}// new`), file);
    expect([gunzipSync(gz!), brotliDecompressSync(br!)].map(String)).toEqual([
      `${SCRIPT}// new`,
      `${SCRIPT}// new`,
    ]);
    writeFileSync(`${file}.br`, 'half');
    expect((await compressed(made, file))['.gz']).not.toEqual(marked);
  });

  it('refuses requests for another host, whatever they accept', async () => {
    const { status, body } = await ask(script, { host: 'example.org', 'accept-encoding': 'br' });
    expect([status, body.length]).toEqual([403, 0]);
  });
});
