import { expect, test } from '@jest/globals';
import Fastify from 'fastify';
import { guardRoutes } from './guard-routes.ts';
import './route-scope.ts';

const app = () => {
  const made = Fastify();
  guardRoutes(made);
  return made;
};

test('a route that does not say what it needs keeps the service from starting, and is named', async () => {
  const made = app();
  made.get('/v1/open', { config: { scope: 'public' } }, async () => 'x');
  await made.register(async (child) => {
    child.post('/v1/secrets', async () => 'x');
    child.delete('/v1/keys', { config: {} }, async () => 'x');
  });
  await expect(made.ready()).rejects.toThrow(
    /core\/access\/scopes\.ts.*: POST \/v1\/secrets, DELETE \/v1\/keys\.$/,
  );
});

test('with all of them named it starts', async () => {
  const made = app();
  made.get('/v1/demands', { config: { scope: 'demands:read' } }, async () => 'x');
  await made.ready();
  await made.close();
});
