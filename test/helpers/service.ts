import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Client, createClient, each, ok } from '@access-assurance/client';
import { addresses, eventually } from './stack.ts';

/** Tests read answers as any caller would: by name, without the service's own types. */
// biome-ignore lint/suspicious/noExplicitAny: what the service answers is what the test is about
export type Json = any;

export interface Answer {
  status: number;
  body: Json;
  headers: Headers;
}

/** Calls the real API. The actor is 测试员, percent-encoded as a header must be. */
export async function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(new URL(path, addresses.api), {
    method,
    headers: {
      'x-actor': encodeURIComponent('测试员'),
      ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
}

export const get = async (path: string): Promise<Json> => {
  const answer = await call('GET', path);
  if (answer.status !== 200) throw new Error(`GET ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
};

/** An example of `examples/demands/`, without its expected date unless a test sets one: the broker's clock is elsewhere. */
export async function example(name: string): Promise<Json> {
  const body = JSON.parse(
    await readFile(join(import.meta.dirname, '../../examples/demands', `${name}.json`), 'utf8'),
  );
  delete body.expectedOn;
  return body;
}

let known: { baseUrl: string; client: Client } | undefined;

/**
 * The API by the client that other systems have: what is right is asked by it, what is wrong by `call`. A caller who is
 * told to try again does, with the same key, so that nothing is taken twice.
 */
function client(): Client {
  const baseUrl = addresses.api;
  if (known?.baseUrl !== baseUrl)
    known = { baseUrl, client: createClient({ baseUrl, actor: '测试员', retries: 5, maxWaitMs: 5_000 }) };
  return known.client;
}

/** Posts a demand. @returns it as the API answered. */
export const post = async (body: Json): Promise<Json> => await ok(client().POST('/v1/demands', { body }));

export async function timeline(demandId: string): Promise<Json[]> {
  const lines = [];
  const path = { id: demandId };
  const pages = (page: { after?: string }) =>
    client().GET('/v1/demands/{id}/timeline', { params: { path, query: { limit: 500, ...page } } });
  for await (const line of each(pages)) lines.push(line);
  return lines;
}

/** The open step `key` of a demand, once it is there. A step that another must have come before gives up with the timeline. */
export async function openStep(
  demandId: string,
  key: string,
  department?: string,
  withinMs = 30_000,
): Promise<Json> {
  const look = async () => {
    const query = { demand: demandId, state: 'open' as const, limit: 100 };
    const { items } = await ok(client().GET('/v1/steps', { params: { query } }));
    return items.find(
      (step) => step.key === key && (department === undefined || step.department === department),
    );
  };
  try {
    return await eventually(`step ${key}`, look, withinMs);
  } catch (error) {
    const lines = (await timeline(demandId)).map((line) => `${line.at} ${line.summary}`);
    throw new Error(`${String(error)}\nThe timeline says:\n${lines.join('\n')}`);
  }
}

/** Completes an open step by API, as a system would, and waits until it has taken effect. */
export async function complete(
  demandId: string,
  key: string,
  variables: Json,
  department?: string,
): Promise<Json> {
  const step = await openStep(demandId, key, department);
  const params = { path: { id: step.id } };
  const body = { variables, completedBy: '王芳' };
  await ok(client().POST('/v1/steps/{id}/completion', { params, body }));
  await eventually(`step ${key} to be completed`, async () => {
    const now = await ok(client().GET('/v1/steps/{id}', { params }));
    return now.state === 'completed';
  });
  return step;
}

/** The deadline of a limit that a demand has now (the newest). */
export async function deadline(demandId: string, limit: string): Promise<Json> {
  return await eventually(`deadline ${limit}`, async () => {
    const query = { demand: demandId, limit: 100 };
    const { items } = await ok(client().GET('/v1/deadlines', { params: { query } }));
    return items
      .filter((one) => one.limit === limit)
      .sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1))[0];
  });
}

/** Waits until the demand has a state. */
export const inState = async (demandId: string, state: string): Promise<Json> =>
  await eventually(`demand to be ${state}`, async () => {
    const demand = await ok(client().GET('/v1/demands/{id}', { params: { path: { id: demandId } } }));
    return demand.state === state && demand;
  });
