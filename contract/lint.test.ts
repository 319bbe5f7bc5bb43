import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { files } from './files.ts';
import { lintRedocly } from './lint-redocly.ts';
import { lintSpectral } from './lint-spectral.ts';
import type { Json } from './read-contract.ts';

let contract: Json;
let folder: string;
beforeAll(async () => {
  contract = JSON.parse(await readFile(files.contract, 'utf8'));
  folder = await mkdtemp(join(tmpdir(), 'access-assurance-lint-'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

const demands = (document: Json): Json => document.paths['/v1/demands'];

const planted: [what: string, plant: (document: Json) => void, fault: RegExp][] = [
  [
    'a property without a description',
    ({ components }) => delete components.schemas.Demand.properties.standing.description,
    /property-documented: Property "standing" has no description/,
  ],
  [
    'a property without an example',
    ({ components }) => delete components.schemas.Demand.properties.number.examples,
    /property-documented: Property "number" has no example/,
  ],
  [
    'a parameter without a description',
    (document) => delete demands(document).get.parameters[0].description,
    /parameter-documented: Parameter "\w+" has no description/,
  ],
  [
    'an operation that does not list 401',
    (document) => delete demands(document).get.responses[401],
    /operation-complete: GET \/v1\/demands does not list 401/,
  ],
  [
    'an operation that does not list 429',
    (document) => delete demands(document).post.responses[429],
    /operation-complete: POST \/v1\/demands does not list 429/,
  ],
  [
    'an error that is no problem+json',
    (document) => {
      demands(document).get.responses[400] = { description: 'x', content: { 'application/json': {} } };
    },
    /operation-complete: 400 of \/v1\/demands is no application\/problem\+json/,
  ],
  [
    'an operation that does not say who may call it',
    (document) => delete document.paths['/v1/faults'].get.security,
    /operation-complete: GET \/v1\/faults does not say who may call it/,
  ],
  [
    'an operation without an id',
    (document) => delete demands(document).get.operationId,
    /operation-complete: GET \/v1\/demands has no operationId/,
  ],
  [
    'an operation without a description',
    (document) => delete demands(document).get.description,
    /operation-description/,
  ],
  ['a tag that is none', (document) => demands(document).get.tags.push('nowhere'), /operation-tag-defined/],
];

test('Spectral and the rules of our own tell each fault that is planted', async () => {
  const document = structuredClone(contract);
  for (const [, plant] of planted) plant(document);
  const found = (await lintSpectral(document)).join('\n');
  for (const [what, , fault] of planted)
    expect([what, fault.test(found), fault]).toEqual([what, true, fault]);
});

test('Redocly tells a scheme that is none, a reference that leads nowhere and an example that does not fit', async () => {
  const document = structuredClone(contract);
  demands(document).get.security = [{ nothing: [] }];
  demands(document).post.responses[201].content['application/json'].schema.$ref =
    '#/components/schemas/Nothing';
  document.components.schemas.Step.properties.openedAt.examples = [7];
  const file = join(folder, 'openapi.json');
  await writeFile(file, JSON.stringify(document));
  const found = (await lintRedocly(file)).join('\n');
  expect(found).toContain('redocly security-defined');
  expect(found).toContain('redocly no-unresolved-refs');
  expect(found).toContain('redocly no-invalid-schema-examples');
});
