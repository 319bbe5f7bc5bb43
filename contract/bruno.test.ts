import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { brunoFaults, brunoFiles } from './bruno.ts';
import { exampleOf } from './example-of.ts';
import { files } from './files.ts';
import type { Json } from './read-contract.ts';

let contract: Json;
let made: Map<string, string>;
beforeAll(async () => {
  contract = JSON.parse(await readFile(files.contract, 'utf8'));
  made = brunoFiles(contract);
});

const operations = (): [method: string, path: string, operation: Json][] =>
  Object.entries<Json>(contract.paths).flatMap(([path, item]) =>
    Object.entries<Json>(item).map(([method, operation]): [string, string, Json] => [
      method,
      path,
      operation,
    ]),
  );

test('every operation has a request, in the folder of its tag, with all its parameters', () => {
  for (const [method, path, { operationId, tags, parameters = [], security }] of operations()) {
    const text = made.get(`${tags[0]}/${operationId}.bru`) ?? '';
    expect([operationId, text]).toEqual([
      operationId,
      expect.stringContaining(`${method} {\n  url: {{baseUrl}}${path.replaceAll(/\{([^}]+)\}/g, ':$1')}\n`),
    ]);
    for (const { name } of parameters)
      expect([operationId, name, text.includes(`${name}: `)]).toEqual([operationId, name, true]);
    expect([operationId, text.includes('auth: inherit')]).toEqual([operationId, security.length > 0]);
  }
  const requests = [...made.keys()].filter(
    (file) => file.endsWith('.bru') && !/folder|collection|environments/.test(file),
  );
  expect(requests).toHaveLength(operations().length);
});

test('every example body fits its own schema', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'contract', components: contract.components });
  let bodies = 0;
  for (const [, path, { operationId, requestBody }] of operations()) {
    const schema = requestBody?.content['application/json']?.schema;
    if (schema === undefined) continue;
    bodies++;
    const known = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"contract#/components'));
    const valid = ajv.validate(known, exampleOf(contract, schema));
    expect([path, operationId, valid ? [] : ajv.errors]).toEqual([path, operationId, []]);
  }
  expect(bodies).toBeGreaterThan(20);
});

test('the key is a secret, and no request carries one', () => {
  expect(made.get('environments/local.bru')).toContain('vars:secret [\n  key\n]');
  expect(made.get('collection.bru')).toContain('token: {{key}}');
});

test('what is committed is what the contract makes; what is not is told', async () => {
  const more = new Map([...made, ['demands/anything.bru', 'x']]);
  more.delete('demands/createDemand.bru');
  const faults = (await brunoFaults(more)).join('\n');
  expect(faults).toContain('docs/bruno/demands/anything.bru');
  expect(faults).toContain('docs/bruno/demands/createDemand.bru');
  expect(await brunoFaults(made)).toEqual([]);
});
