import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Orm } from '../../core/database.ts';
import { givenDemand, inTransaction } from '../../core/deadlines/deadline.fixture.ts';
import { emitEvent } from '../../core/events/emit-event.ts';
import { publishEvents } from '../../core/events/publish-events.ts';
import { readAddressRules } from '../../core/events/webhooks/address-rules.ts';
import { createWebhook } from '../../core/events/webhooks/save-webhook.ts';

export const now = new Date('2026-12-25T10:00:00+08:00');
/** For tests: receivers listen here. */
export const here = readAddressRules('127.0.0.1');

export interface Got {
  id: string;
  headers: IncomingHttpHeaders;
  text: string;
  body: { type: string; demandId: string; data: { reason?: string }; position: string };
}

/** For tests: a receiver that keeps what it is sent and answers as told. */
export async function receiver(
  answer: (response: ServerResponse, got: Got) => void = (response) => response.writeHead(204).end(),
) {
  const got: Got[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      const one = {
        id: String(request.headers['webhook-id']),
        headers: request.headers,
        text,
        body: JSON.parse(text),
      };
      got.push(one);
      answer(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    got,
    port,
    url: `http://127.0.0.1:${port}/events`,
    reasons: () => got.map(({ body }) => body.data.reason),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const subscribe = async (
  orm: Orm,
  url: string,
  more: Partial<Parameters<typeof createWebhook>[1]> = {},
) => await inTransaction(orm, async (em) => createWebhook(em, { now, actor: 'CRM', url, ...more }));

/** For tests: something that happened to a case, one transaction each; its reason tells them apart. */
export async function happens(orm: Orm, demandId: string | null, ...reasons: string[]): Promise<void> {
  for (const reason of reasons)
    await inTransaction(orm, async (em) =>
      emitEvent(em, { type: 'demand.revised', at: now, demandId, data: { order: 'KT-1', reason } }),
    );
}

export const publish = async (orm: Orm): Promise<number> =>
  await inTransaction(orm, async (em) => publishEvents(em));

export const givenCase = async (orm: Orm): Promise<string> => await givenDemand(orm);

/** For tests: every lane may go now. */
export const hurry = async (orm: Orm): Promise<unknown> =>
  await orm.em
    .fork()
    .execute('update webhook_lane set next_attempt_at = now() where next_attempt_at > now()');

export async function until(
  what: string,
  look: () => boolean | Promise<boolean>,
  withinMs = 15_000,
): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await look())) {
    if (Date.now() > end) throw new Error(`Waited in vain for: ${what}`);
    await sleep(10);
  }
}

export const someId = randomUUID;
