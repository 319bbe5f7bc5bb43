import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
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

/** Posts a demand. @returns it as the API answered. */
export async function post(body: Json): Promise<Json> {
  const headers = { 'idempotency-key': randomUUID() };
  let answer = await call('POST', '/v1/demands', body, headers);
  // As a caller does who is told to try again: with the same key nothing is taken twice.
  for (let again = 0; answer.status === 503 && again < 5; again++) {
    await sleep(2_000);
    answer = await call('POST', '/v1/demands', body, headers);
  }
  if (answer.status !== 201)
    throw new Error(`POST /v1/demands: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export const timeline = async (demandId: string): Promise<Json[]> =>
  (await get(`/v1/demands/${demandId}/timeline?limit=500`)).items;

/** The open step `key` of a demand, once it is there. A step that another must have come before gives up with the timeline. */
export async function openStep(
  demandId: string,
  key: string,
  department?: string,
  withinMs = 30_000,
): Promise<Json> {
  const look = async () => {
    const { items } = await get(`/v1/steps?demand=${demandId}&state=open&limit=100`);
    return items.find(
      (step: Json) => step.key === key && (department === undefined || step.department === department),
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
  const answer = await call('POST', `/v1/steps/${step.id}/completion`, { variables, completedBy: '王芳' });
  if (answer.status !== 202)
    throw new Error(`Completing ${key}: ${answer.status} ${JSON.stringify(answer.body)}`);
  await eventually(`step ${key} to be completed`, async () => {
    const now = await get(`/v1/steps/${step.id}`);
    return now.state === 'completed';
  });
  return step;
}

/** The deadline of a limit that a demand has now (the newest). */
export async function deadline(demandId: string, limit: string): Promise<Json> {
  return await eventually(`deadline ${limit}`, async () => {
    const { items } = await get(`/v1/deadlines?demand=${demandId}&limit=100`);
    return items
      .filter((one: Json) => one.limit === limit)
      .sort((a: Json, b: Json) => (a.receivedAt < b.receivedAt ? 1 : -1))[0];
  });
}

/** Waits until the demand has a state. */
export const inState = async (demandId: string, state: string): Promise<Json> =>
  await eventually(`demand to be ${state}`, async () => {
    const demand = await get(`/v1/demands/${demandId}`);
    return demand.state === state && demand;
  });
