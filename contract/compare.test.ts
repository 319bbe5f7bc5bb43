import { describe, expect, test } from '@jest/globals';
import { breakingChanges, mayBreak } from './compare.ts';
import type { Json } from './read-contract.ts';

/** A small contract with one of everything that can break. */
const released = (): Json => ({
  info: { version: '0.1.0' },
  paths: {
    '/v1/things': {
      get: {
        operationId: 'listThings',
        security: [{ key: ['things:read'] }],
        parameters: [
          { in: 'query', name: 'limit', schema: { type: 'integer', minimum: 1, maximum: 500 } },
          { in: 'query', name: 'state', schema: { enum: ['open', 'done'] } },
        ],
        responses: {
          200: {
            headers: { etag: { schema: { type: 'string' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Page' } } },
          },
          404: { description: 'gone' },
        },
      },
      post: {
        operationId: 'createThing',
        security: [],
        parameters: [{ in: 'header', name: 'Idempotency-Key', schema: { type: 'string' } }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                discriminator: { propertyName: 'kind' },
                oneOf: [
                  {
                    type: 'object',
                    additionalProperties: false,
                    required: ['kind', 'name'],
                    properties: {
                      kind: { const: 'a' },
                      name: { type: 'string', minLength: 1, maxLength: 100, pattern: '\\S' },
                      on: { type: 'string', format: 'date' },
                      level: { type: 'string', enum: ['A', 'B'] },
                      count: { type: ['integer', 'null'], maximum: 10 },
                      tags: { type: 'array', maxItems: 5, items: { type: 'string' } },
                    },
                  },
                  { type: 'object', required: ['kind'], properties: { kind: { const: 'b' } } },
                ],
              },
            },
            'text/csv': { schema: { type: 'string' } },
          },
        },
        responses: {
          201: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
        },
      },
    },
    '/v1/things/{id}': { delete: { operationId: 'deleteThing', security: [], responses: { 204: {} } } },
  },
  components: {
    schemas: {
      Page: {
        type: 'object',
        required: ['items'],
        properties: { items: { type: 'array', items: { $ref: '#/components/schemas/Thing' } } },
      },
      Thing: {
        type: 'object',
        required: ['id', 'name'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          name: { type: 'string' },
          parent: { anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] },
          state: { type: 'string', enum: ['open', 'done'] },
        },
      },
    },
  },
});

const things = (document: Json): Json => document.paths['/v1/things'];
const sent = (document: Json): Json => things(document).post.requestBody.content['application/json'].schema;
const fields = (document: Json): Json => sent(document).oneOf[0].properties;
const thing = (document: Json): Json => document.components.schemas.Thing;

const breaking: [kind: string, plant: (document: Json) => void][] = [
  ['path-removed', ({ paths }) => delete paths['/v1/things/{id}']],
  ['operation-removed', (document) => delete things(document).get],
  ['operation-id-changed', (document) => Object.assign(things(document).get, { operationId: 'findThings' })],
  [
    'scope-required',
    (document) => Object.assign(things(document).post, { security: [{ key: ['things:write'] }] }),
  ],
  ['parameter-removed', (document) => things(document).get.parameters.pop()],
  [
    'parameter-required',
    (document) => Object.assign(things(document).post.parameters[0], { required: true }),
  ],
  [
    'parameter-required',
    (document) =>
      things(document).get.parameters.push({ in: 'query', name: 'from', required: true, schema: {} }),
  ],
  [
    'limit-narrowed',
    (document) => Object.assign(things(document).get.parameters[0].schema, { maximum: 100 }),
  ],
  ['enum-narrowed', (document) => things(document).get.parameters[1].schema.enum.pop()],
  [
    'body-required',
    ({ paths }) =>
      Object.assign(paths['/v1/things/{id}'].delete, {
        requestBody: { required: true, content: { 'application/json': { schema: {} } } },
      }),
  ],
  ['media-type-removed', (document) => delete things(document).post.requestBody.content['text/csv']],
  ['request-field-required', (document) => sent(document).oneOf[0].required.push('on')],
  [
    'request-field-required',
    (document) => {
      fields(document).owner = { type: 'string' };
      sent(document).oneOf[0].required.push('owner');
    },
  ],
  ['request-field-removed', (document) => delete fields(document).tags],
  ['request-closed', (document) => Object.assign(sent(document).oneOf[1], { additionalProperties: false })],
  ['variant-removed', (document) => sent(document).oneOf.pop()],
  ['limit-narrowed', (document) => Object.assign(fields(document).name, { minLength: 2 })],
  ['limit-narrowed', (document) => Object.assign(fields(document).name, { maxLength: 50 })],
  ['limit-narrowed', (document) => Object.assign(fields(document).count, { minimum: 1 })],
  ['limit-narrowed', (document) => Object.assign(fields(document).tags, { uniqueItems: true })],
  ['limit-narrowed', (document) => Object.assign(fields(document).tags.items, { maxLength: 9 })],
  ['pattern-changed', (document) => Object.assign(fields(document).name, { pattern: '^[a-z]+$' })],
  ['format-changed', (document) => Object.assign(fields(document).on, { format: 'date-time' })],
  ['enum-narrowed', (document) => fields(document).level.enum.pop()],
  ['enum-narrowed', (document) => Object.assign(fields(document).name, { enum: ['x'] })],
  ['type-narrowed', (document) => Object.assign(fields(document).count, { type: 'integer' })],
  ['status-removed', (document) => delete things(document).get.responses[404]],
  ['header-removed', (document) => delete things(document).get.responses[200].headers.etag],
  ['response-field-removed', (document) => delete thing(document).properties.name],
  ['response-field-optional', (document) => thing(document).required.pop()],
  [
    'type-widened',
    (document) => Object.assign(thing(document).properties.name, { type: ['string', 'null'] }),
  ],
  [
    'type-widened',
    (document) =>
      Object.assign(thing(document).properties, { name: { anyOf: [{ type: 'string' }, { type: 'null' }] } }),
  ],
  ['format-changed', (document) => delete thing(document).properties.id.format],
];

describe('what breaks a caller', () => {
  test.each(breaking)('%s', (kind, plant) => {
    const document = released();
    plant(document);
    expect(new Set(breakingChanges(released(), document).map((one) => one.kind))).toEqual(new Set([kind]));
  });
});

const harmless: [what: string, plant: (document: Json) => void][] = [
  ['nothing', () => {}],
  ['a new path', ({ paths }) => Object.assign(paths, { '/v1/other': { get: { responses: {} } } })],
  ['a new operation', (document) => Object.assign(things(document), { put: { responses: {} } })],
  [
    'a new optional field of a request',
    (document) => Object.assign(fields(document), { more: { type: 'string' } }),
  ],
  [
    'a new field of an answer',
    (document) => Object.assign(thing(document).properties, { more: { type: 'string' } }),
  ],
  ['a new value of an answer', (document) => thing(document).properties.state.enum.push('lost')],
  ['a new value of a request', (document) => fields(document).level.enum.push('C')],
  ['a wider limit', (document) => Object.assign(fields(document).name, { maxLength: 200 })],
  ['a limit that goes', (document) => delete fields(document).name.minLength],
  ['a pattern that goes', (document) => delete fields(document).name.pattern],
  ['a field of a request that may be missing now', (document) => sent(document).oneOf[0].required.pop()],
  [
    'a new optional parameter',
    (document) => things(document).get.parameters.push({ in: 'query', name: 'x' }),
  ],
  ['a new error', (document) => Object.assign(things(document).get.responses, { 429: {} })],
  [
    'a new header of an answer',
    (document) => Object.assign(things(document).get.responses[200].headers, { x: {} }),
  ],
  [
    'a type of a request that may be null too',
    (document) => (fields(document).tags.items.type = ['string', 'null']),
  ],
  [
    'a format that an answer has now',
    (document) => Object.assign(thing(document).properties.name, { format: 'uri' }),
  ],
  ['a format that a request wants no more', (document) => delete fields(document).on.format],
  ['a scope less', (document) => Object.assign(things(document).get, { security: [] })],
  [
    'a schema that becomes a component',
    (document) => {
      document.components.schemas.A = sent(document).oneOf[0];
      sent(document).oneOf[0] = { $ref: '#/components/schemas/A' };
    },
  ],
  ['another description', (document) => Object.assign(thing(document), { description: 'other', title: 'T' })],
];

describe('what breaks nobody', () => {
  test.each(harmless)('%s', (_what, plant) => {
    const document = released();
    plant(document);
    expect(breakingChanges(released(), document)).toEqual([]);
  });
});

test('says where and what', () => {
  const document = released();
  delete thing(document).properties.name;
  expect(breakingChanges(released(), document)).toEqual([
    {
      kind: 'response-field-removed',
      where: 'GET /v1/things 200/items/items',
      message: 'no longer has name',
    },
    { kind: 'response-field-removed', where: 'POST /v1/things 201', message: 'no longer has name' },
  ]);
});

test.each([
  ['0.1.0', '0.1.1', false],
  ['0.1.0', '0.1.0', false],
  ['0.1.9', '0.2.0', true],
  ['0.1.0', '1.0.0', true],
  ['1.4.2', '1.5.0', false],
  ['1.4.2', '2.0.0', true],
  ['2.0.0', '1.9.0', false],
  ['0.2.0', '0.1.9', false],
])('from %s to %s a contract may break: %s', (before, after, may) => {
  expect(mayBreak(before, after)).toBe(may);
});
