/** The version of the product: package.json says it, and nothing else. */
import { readFileSync } from 'node:fs';
import { path } from './path';

/** Such as `0.1.0`. Whatever a build reads, a change of package.json makes it build again. */
export const { version: VERSION } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as {
  readonly version: string;
};
