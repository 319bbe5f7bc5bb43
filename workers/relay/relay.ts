import type { EntityData } from '@mikro-orm/postgresql';
import { crashPoint } from '../../core/crash-point.ts';
import { OutboxMessage } from '../../core/outbox/outbox-message.entity.ts';
import { errorWithout } from '../../core/privacy/log-privacy.ts';
import { type Delivery, deliver } from './deliver.ts';
import { observeDelivery } from './observe-delivery.ts';
import type { RelayDeps } from './relay-deps.ts';

/** How long a claimed row is ours; a relay that dies gives its rows back after that. */
const LEASE_SECONDS = 30;
const BATCH = 20;

/**
 * Carries out what the service owes the engine (outbox), at least once: the engine is away for an hour, and
 * everything is done when it is back. Several relays share the rows by lease.
 * @returns how many rows were looked at; 0 means that there is nothing to do now.
 */
export async function relayOnce(deps: RelayDeps): Promise<number> {
  const { orm, engine, clock, log, mailer } = deps;
  const em = orm.em.fork();
  const claimed: EntityData<typeof OutboxMessage>[] = await em.execute(
    `update outbox_message set next_attempt_at = now() + interval '${LEASE_SECONDS} seconds', attempts = attempts + 1
     where id in (select id from outbox_message where done_at is null
                    -- Later than anything is put off: the machine's clock was ahead, and is set back.
                    and (next_attempt_at <= now() or next_attempt_at > now() + interval '1 minute')
                  -- Who has waited longest: what is asked for again and again does not keep what is new from its turn.
                  order by next_attempt_at, seq limit ${BATCH} for update skip locked)
     returning *`,
  );
  await Promise.all(
    claimed.map(async (row) => {
      const message = orm.em.fork().map(OutboxMessage, row);
      const { id } = message;
      const delivery = await observeDelivery(message, deps.metrics, async () =>
        deliver({ orm, engine, clock, mailer }, message).catch(
          (error: unknown): Delivery => ({
            done: false,
            retryInMs: backOff(message.attempts),
            // What a mail server refuses it names, and this is kept.
            error: errorWithout(error, message.payload),
          }),
        ),
      );
      crashPoint('before-publish-recorded');
      if (delivery.done) {
        await orm.em
          .fork()
          .execute('update outbox_message set done_at = now(), last_error = null where id = ?', [id]);
        return;
      }
      if (delivery.error !== undefined)
        log.warn(
          { outboxId: id, kind: message.kind, key: message.key, reason: delivery.error },
          'not delivered yet',
        );
      await orm.em
        .fork()
        .execute(
          `update outbox_message set next_attempt_at = now() + ? * interval '1 millisecond', last_error = ? where id = ?`,
          [delivery.retryInMs, delivery.error ?? null, id],
        );
    }),
  );
  return claimed.length;
}

/** 1 s after the first attempt, doubling to 15 s: an engine that comes back is used again within that time. */
const backOff = (attempts: number): number => Math.min(15_000, 500 * 2 ** Math.min(attempts, 10));
