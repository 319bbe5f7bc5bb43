import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const root = join(import.meta.dirname, '../../..');
const target = join(import.meta.dirname, '../src/schema.ts');

/** The types of the contract as they should stand in `src/schema.ts`. */
export async function clientTypes(document: unknown): Promise<string> {
  const relaxed = JSON.parse(JSON.stringify(document), (_name, value) =>
    // The client makes the key itself: a caller may give one, and need not.
    value?.in === 'header' && String(value.name).toLowerCase() === 'idempotency-key'
      ? { ...value, required: false }
      : value,
  );
  const nodes = await openapiTS(relaxed, { defaultNonNullable: false, silent: true });
  return `// Made from docs/openapi.json by \`npm run api:contract\`. Do not edit.\n${astToString(nodes)}`;
}

if (import.meta.main) {
  const document = JSON.parse(await readFile(join(root, 'docs/openapi.json'), 'utf8'));
  const made = await clientTypes(document);
  if (process.argv.includes('--check')) {
    const kept = await readFile(target, 'utf8').catch(() => '');
    if (kept !== made) {
      console.error(
        'clients/typescript/src/schema.ts is not what docs/openapi.json makes: npm run api:contract',
      );
      process.exitCode = 1;
    }
  } else {
    await writeFile(target, made);
  }
}
