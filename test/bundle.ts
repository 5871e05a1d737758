import { readFileSync } from 'node:fs';
import { PAGES, pageFile, SCRIPT_FILE } from '../src/addon/addonApi';

const dist = (name: string) => readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8');

/** Text of the built bundle, as Google would load it. */
export const BUNDLE = dist(SCRIPT_FILE);

/** The HTML files of the built project. */
export const FILES = Object.fromEntries(PAGES.map((page) => [page, dist(pageFile(page))]));
