import { expect, test } from '@jest/globals';
import { withComponents } from './components.ts';
import { withExamples } from './examples.ts';

// biome-ignore lint/suspicious/noExplicitAny: a document is looked at by name
type Json = any;

const operation = (operationId: string, sent: Json, answered: Json): Json => ({
  operationId,
  ...(sent === undefined ? {} : { requestBody: { content: { 'application/json': { schema: sent } } } }),
  responses: { 200: { content: { 'application/json': { schema: answered } } } },
});
const thing = (...required: string[]): Json => ({
  type: 'object',
  title: 'Thing',
  required,
  properties: { name: { type: 'string' }, title: { type: 'string' } },
});
const schemaOf = ({ requestBody }: Json): Json => requestBody.content['application/json'].schema;

test('a schema with a name is said once; what a request wants less of it is called otherwise', () => {
  const made: Json = withComponents({
    paths: {
      '/a': { post: operation('createThing', thing('name'), thing('name', 'title')) },
      '/b': { get: operation('getThing', undefined, thing('name', 'title')) },
    },
  });
  expect(Object.keys(made.components.schemas)).toEqual(['Thing', 'ThingRequest']);
  expect(made.components.schemas.Thing.required).toEqual(['name', 'title']);
  expect(schemaOf(made.paths['/a'].post)).toEqual({ $ref: '#/components/schemas/ThingRequest' });
  expect(made.paths['/b'].get.responses[200].content['application/json'].schema).toEqual({
    $ref: '#/components/schemas/Thing',
  });
});

test('what has no name is called by its operation; a property called title is none', () => {
  const { title: _title, ...nameless } = thing();
  const made: Json = withComponents({
    paths: { '/a': { put: operation('putThing', nameless, { type: 'array' }) } },
  });
  expect(Object.keys(made.components.schemas)).toEqual(['PutThingRequest']);
  expect(made.components.schemas.PutThingRequest.properties.title).toEqual({ type: 'string' });
});

test('a union says which value is which component', () => {
  const member = (title: string, value: string): Json => ({
    type: 'object',
    title,
    properties: { kind: { const: value } },
  });
  const union = {
    discriminator: { propertyName: 'kind' },
    oneOf: [member('Permanent', 'permanent'), member('Suspension', 'suspension')],
  };
  const made: Json = withComponents({ paths: { '/a': { post: operation('close', union, {}) } } });
  expect(schemaOf(made.paths['/a'].post).discriminator.mapping).toEqual({
    permanent: '#/components/schemas/Permanent',
    suspension: '#/components/schemas/Suspension',
  });
});

test('the same error stands once, one of its own where it is', () => {
  const problem = (description: string): Json => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  });
  const at = (description: string): Json => ({
    get: { operationId: 'x', responses: { 404: problem(description) } },
  });
  const made: Json = withComponents({ paths: { '/a': at('gone'), '/b': at('gone'), '/c': at('never') } });
  expect(made.components.responses).toEqual({ Problem404: problem('gone') });
  expect(made.paths['/b'].get.responses[404]).toEqual({ $ref: '#/components/responses/Problem404' });
  expect(made.paths['/c'].get.responses[404]).toEqual(problem('never'));
});

test('a field without an example has the one of its name, where that is of its type', () => {
  const made: Json = withExamples({
    properties: {
      demandNumber: { type: 'string' },
      count: { type: 'string' },
      position: { type: 'integer' },
      on: { type: 'string', format: 'date' },
      handler: { type: 'string', examples: ['自己的'] },
      actor: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      state: { enum: ['a'] },
    },
  });
  expect(Object.values<Json>(made.properties).map(({ examples }) => examples)).toEqual([
    ['XQ-20260930-0001'],
    undefined,
    [1],
    ['2026-10-01'],
    ['自己的'],
    ['王芳'],
    undefined,
  ]);
  const parameters: Json = withExamples([
    { in: 'query', name: 'orderDate.gte', schema: { type: 'string' } },
    { in: 'query', name: 'limit', schema: { type: 'integer', pattern: '^x$' } },
  ]);
  expect(parameters.map(({ example }: Json) => example)).toEqual(['2026-10-13T17:30:00+08:00', undefined]);
});
