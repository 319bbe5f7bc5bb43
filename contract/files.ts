import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Where the contract and what is made of it are kept. */
export const files = {
  /** The contract of the working tree. */
  contract: join(root, 'docs/openapi.json'),
  /** The contract of the last release: what callers were written for. */
  released: join(root, 'docs/openapi.released.json'),
  clientTypes: join(root, 'clients/typescript/src/schema.ts'),
  clientManifest: join(root, 'clients/typescript/package.json'),
  bruno: join(root, 'docs/bruno'),
};
