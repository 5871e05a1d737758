/**
 * `npm start`: serves the built workbench and opens it in the browser.
 * `--no-open` only serves; `--once` asks for every file of the first view once
 * and ends, to see that it works.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { calledWith } from '../calledWith';
import { serveFolder } from './serveFolder';

const FOLDER = fileURLToPath(new URL('../../dist-workbench', import.meta.url));
const PARTS = ['', 'addon/Code.js', 'samples/tam-duong.xlsx'];
/** The page's own files have their content in their names, which the page tells. */
const OWN_FILES = /(?:href|src)="(?!data:)([^"]+)"/g;
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

const { values: flags } = calledWith('npm start -- [--no-open] [--once]', {
  options: { 'no-open': { type: 'boolean' }, once: { type: 'boolean' } },
});
// Whoever reads the address may stop reading; the page goes on
process.stdout.on('error', () => undefined);
// One request that fails does not take the page from all others
process.on('uncaughtException', sayFault);

const server = await serveFolder(FOLDER).catch((error: unknown) => {
  sayFault(error);
  process.exit(2);
});
console.log(`Dùng thử · Workbench: ${server.address}`);
if (flags.once) {
  const page = await (await fetch(server.address)).text();
  const own = [...page.matchAll(OWN_FILES)].map(([, file = '']) => file);
  for (const part of [...PARTS, ...own]) {
    const { status } = await fetch(server.address + part);
    if (status !== 200) {
      console.error(`${server.address}${part}: ${status}`);
      process.exitCode = 1;
    }
  }
  await server.close();
} else {
  console.log('Dừng: Ctrl+C · Stop: Ctrl+C');
  if (!flags['no-open']) openInBrowser(server.address);
}

function openInBrowser(address: string): void {
  const [command = '', ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const browser = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  // Without a browser the address is still there to be opened by hand
  browser.on('error', () => undefined);
  browser.unref();
}

function sayFault(error: unknown): void {
  const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
  console.error(`Máy chủ dùng thử gặp lỗi · The workbench's server met an error: ${reason}`);
}
