import { setTimeout as sleep } from 'node:timers/promises';
import type { Orm } from '../../core/database.ts';
import { givenDemand, inTransaction } from '../../core/deadlines/deadline.fixture.ts';
import { emitEvent } from '../../core/events/emit-event.ts';
import { publishEvents } from '../../core/events/publish-events.ts';
import { readAddressRules } from '../../core/events/webhooks/address-rules.ts';
import { createWebhook } from '../../core/events/webhooks/save-webhook.ts';
import { type Answer, webhookServer } from '../../test/helpers/webhook-server.ts';

export const now = new Date('2026-12-25T10:00:00+08:00');
/** For tests: receivers listen here. */
export const here = readAddressRules('127.0.0.1');

/** For tests: a receiver, and the reasons of the events it was sent. */
export async function receiver(answer?: Answer) {
  const server = await webhookServer(answer);
  return { ...server, reasons: (): string[] => server.got.map(({ body }) => body.data.reason) };
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
