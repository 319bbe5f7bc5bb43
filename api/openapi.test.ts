import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { resolve } from '../contract/compare-schemas.ts';
import { errorCodes } from '../core/error-codes.ts';
import { type Json, type TestApi, testApi } from '../test/helpers/api.ts';

const root = join(import.meta.dirname, '..');
let api: TestApi;
let document: Json;
beforeAll(async () => {
  api = await testApi();
  document = (await api.send('GET', '/openapi.json')).body;
});
afterAll(async () => {
  await api.close();
});

const operations = (): [name: string, operation: Json][] =>
  Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    Object.entries<Json>(item).map(([method, operation]): [string, Json] => [`${method} ${path}`, operation]),
  );

/** Every named property anywhere in the document, with its path. */
function properties(node: Json, path: string): [string, Json][] {
  if (typeof node !== 'object' || node === null) return [];
  const own: [string, Json][] =
    typeof node.properties === 'object' && !Array.isArray(node.properties)
      ? Object.entries(node.properties).map(([name, schema]) => [`${path}.${name}`, schema])
      : [];
  return [...own, ...Object.entries(node).flatMap(([name, child]) => properties(child, `${path}/${name}`))];
}

test('the document is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate(structuredClone(document));
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  expect(document.openapi).toBe('3.1.0');
});

test('every route has an id of its own, a tag that exists and a summary', () => {
  const ids = operations().map(([, { operationId }]) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  const tags = new Set(document.tags.map(({ name }: Json) => name));
  for (const [name, operation] of operations()) {
    expect([name, operation.operationId]).toEqual([name, expect.stringMatching(/^[a-z][A-Za-z]+$/)]);
    expect([name, operation.summary]).toEqual([name, expect.any(String)]);
    expect([name, operation.tags.every((tag: string) => tags.has(tag))]).toEqual([name, true]);
  }
});

test('every route lists its errors as problem+json', () => {
  for (const [name, { responses, parameters, requestBody }] of operations()) {
    const listed = Object.keys(responses);
    expect([name, listed]).toEqual([name, expect.arrayContaining(['400', '500', '503'])]);
    expect([name, listed.some((status) => status.startsWith('2'))]).toEqual([name, true]);
    const byId = (parameters ?? []).some(
      (parameter: Json) => parameter.in === 'path' && parameter.name === 'id',
    );
    if (byId) expect([name, listed]).toEqual([name, expect.arrayContaining(['404'])]);
    if (requestBody) expect([name, listed]).toEqual([name, expect.arrayContaining(['413', '415'])]);
    for (const status of listed.filter((one) => /^[45]/.test(one))) {
      if (name.includes(' /tmf-api/')) continue;
      const { content } = resolve(document, responses[status]);
      expect([name, content['application/problem+json'].schema]).toEqual([
        name,
        { $ref: '#/components/schemas/Problem' },
      ]);
    }
  }
});

test('every code an error can carry is listed, and comes from somewhere', () => {
  // The other way round the compiler sees to it: no error is made with a code that is not in the table.
  const { code } = document.components.schemas.Problem.properties;
  expect(code.enum).toEqual(Object.keys(errorCodes));
  const sources = ['core', 'api']
    .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }))
    .filter((file) => !file.includes('.test.') && !file.endsWith('error-codes.ts'))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  for (const name of Object.keys(errorCodes)) {
    expect(code.description).toContain(`- \`${name}\` (`);
    expect(sources).toContain(`'${name}'`);
  }
});

test('every property and every parameter says what it is', () => {
  const silent = properties(document, '').filter(
    ([, schema]) => typeof resolve(document, schema).description !== 'string',
  );
  expect(silent.map(([path]) => path)).toEqual([]);
  const parameters = operations().flatMap(([name, operation]) =>
    (operation.parameters ?? []).map((parameter: Json): [string, string, string] => [
      name,
      parameter.name,
      parameter.description,
    ]),
  );
  expect(parameters.filter(([, , description]) => !description)).toEqual([]);
});

describe('the routes of the design', () => {
  test.each([
    'post /v1/faults',
    'get /v1/faults',
    'get /v1/faults/{id}',
    'get /v1/faults/{id}/timeline',
    'post /v1/demands',
    'get /v1/demands',
    'get /v1/demands/{id}',
    'get /v1/demands/{id}/timeline',
    'get /v1/demands/{id}/forms/{form}',
    'get /v1/steps',
    'get /v1/steps/{id}',
    'post /v1/steps/{id}/completion',
    'get /v1/solution-templates',
    'post /v1/solution-templates',
    'get /v1/deadlines',
    'get /v1/deadlines/{id}/explanation',
    'post /v1/deadlines/{id}/pause',
    'post /v1/deadlines/{id}/resumption',
    'post /v1/deadlines/{id}/extension',
    'get /v1/calendar/{year}',
    'put /v1/calendar/{year}',
    'get /v1/calendar/due',
    'get /v1/resources',
    'post /v1/resources',
    'get /healthz',
    'get /readyz',
  ])('%s is there', (route) => {
    expect(operations().map(([name]) => name)).toContain(route);
  });
});

test('what has a default may be missing in a request', () => {
  const { parameters } = document.paths['/v1/demands'].get;
  expect(parameters.find(({ name }: Json) => name === 'limit')).toMatchObject({ required: false });
  const { schema } = document.paths['/v1/demands'].post.requestBody.content['application/json'];
  const { oneOf } = resolve(document, schema);
  expect(oneOf).toHaveLength(3);
  for (const { properties } of oneOf.map((one: Json) => resolve(document, one)))
    expect(resolve(document, properties.customer).required).toEqual([
      'code',
      'name',
      'contactName',
      'contactPhone',
    ]);
});
