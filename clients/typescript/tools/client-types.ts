import openapiTS, { astToString } from 'openapi-typescript';

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
