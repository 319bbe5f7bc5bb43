import { AjvCompiler } from '@fastify/ajv-compiler';
import { SerializerSelector } from '@fastify/fast-json-stringify-compiler';
import { afterEach, expect, test } from '@jest/globals';
import Fastify from 'fastify';
import { testApi } from '../test/helpers/api.ts';
import { compileLate } from './compile-late.ts';

const late = { ...compileLate };
afterEach(() => {
  Object.assign(compileLate, late);
});

test('the schemas of all operations compile', async () => {
  const compiled = { validators: 0, serializers: 0 };
  compileLate.buildValidator = (schemas, options) => {
    const compile = AjvCompiler()(schemas, options);
    return (route) => {
      compiled.validators += 1;
      return compile(route);
    };
  };
  compileLate.buildSerializer = (schemas, options) => {
    const compile = SerializerSelector()(schemas, options);
    return (route) => {
      compiled.serializers += 1;
      return compile(route);
    };
  };
  const api = await testApi();
  await api.close();
  expect(compiled.validators).toBeGreaterThan(130);
  expect(compiled.serializers).toBeGreaterThan(500);
});

test('a schema that does not compile is told at the first request, each time, and as a fault of the service', async () => {
  const app = Fastify({ schemaController: { compilersFactory: compileLate } });
  app.post('/', { schema: { body: { type: 'none' } } }, async () => 'reached');
  await app.ready();
  for (let round = 0; round < 2; round += 1)
    expect((await app.inject({ method: 'POST', url: '/', payload: {} })).statusCode).toBe(500);
  await app.close();
});

test('refusals of requests at the same time are told apart', async () => {
  const app = Fastify({ schemaController: { compilersFactory: compileLate } });
  const body = { type: 'object', required: ['a'], properties: { a: { type: 'integer' } } };
  app.post('/', { schema: { body } }, async () => 'reached');
  const answers = await Promise.all(
    [{ a: 1 }, {}, { a: 'x' }].map(async (payload) => app.inject({ method: 'POST', url: '/', payload })),
  );
  expect(answers.map((answer) => answer.statusCode)).toEqual([200, 400, 400]);
  expect(answers[1]?.json().message).toContain("required property 'a'");
  expect(answers[2]?.json().message).toContain('must be integer');
  await app.close();
});
