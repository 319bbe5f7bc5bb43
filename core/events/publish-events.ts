import { randomUUID } from 'node:crypto';
import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { lockNumbers } from '../lock-numbers.ts';
import { departmentsOfCases } from './departments-of-cases.ts';
import { type Facets, wants } from './wants.ts';
import { Webhook } from './webhook.entity.ts';

/** Events published in one go. */
const BATCH = 500;

interface Published extends Facets {
  id: string;
  position: string;
  caseId: string | null;
}

/**
 * Gives new events their place in the stream and hands them to the subscriptions that want them, in a
 * transaction. One publisher at a time, whose lock ends after its commit is visible: positions appear in their order, so
 * who reads "everything after position n" misses nothing, however the transactions of the events themselves overlapped.
 * Events of one case come in the order in which they happened: whoever emits holds the lock of the case.
 * @returns how many events there were; 0 also while another publisher is at it.
 */
export async function publishEvents(em: EntityManager): Promise<number> {
  return (await anyNew(em)) ? await em.transactional(publishNew) : 0;
}

/** Mostly there is nothing: one question then, and no transaction. */
const anyNew = async (em: EntityManager): Promise<boolean> =>
  (await em.execute('select 1 from event where dispatched_at is null limit 1')).length > 0;

async function publishNew(em: EntityManager): Promise<number> {
  const [lock]: { mine: boolean }[] = await em.execute('select pg_try_advisory_xact_lock(?) as mine', [
    lockNumbers.eventPositions,
  ]);
  if (lock?.mine !== true) return 0;
  // A statement of its own: its snapshot is younger than the lock, and sees what the publisher before has given.
  const rows: Published[] = await em.execute(
    `with fresh as (select id, seq from event where dispatched_at is null order by seq limit ${BATCH}),
          numbered as (select id, (select coalesce(max(position), 0) from event) + row_number() over (order by seq) as position
                         from fresh)
     update event
        set position = numbered.position,
            dispatched_at = now(),
            department = data->>'department',
            action = (select action from demand where demand.id = event.demand_id),
            customer_code = coalesce((select customer_code from demand where demand.id = event.demand_id),
                                     (select customer_code from fault where fault.id = event.fault_id))
       from numbered
      where event.id = numbered.id
      returning event.id, event.position, event.type, coalesce(event.demand_id, event.fault_id) as "caseId",
                event.customer_code as "customerCode", event.action, event.department`,
  );
  if (rows.length > 0) await handOut(em, rows);
  return rows.length;
}

async function handOut(em: EntityManager, events: Published[]): Promise<void> {
  // Shared, so that one that is deleted meanwhile leaves nothing behind.
  const webhooks = await em.find(
    Webhook,
    {},
    { lockMode: LockMode.PESSIMISTIC_READ, orderBy: { seq: 'asc' } },
  );
  const bound = webhooks.some(({ department }) => department != null);
  const inCase = bound ? await departmentsOfCases(em, events) : () => false;
  const deliveries = webhooks.flatMap((webhook) =>
    events
      .filter((event) => wants(webhook, event))
      .filter((event) => webhook.department == null || inCase(event, webhook.department))
      .map(({ id, position, caseId }) => ({
        id: randomUUID(),
        webhook_id: webhook.id,
        event_id: id,
        position,
        lane: caseId ?? id,
      })),
  );
  if (deliveries.length === 0) return;
  const rows = JSON.stringify(deliveries);
  await em.execute(
    `insert into webhook_delivery (id, webhook_id, event_id, position, lane, state)
     select id, webhook_id, event_id, position, lane, 'pending'
       from jsonb_to_recordset(?::jsonb) as d (id uuid, webhook_id uuid, event_id uuid, position bigint, lane text)`,
    [rows],
  );
  // A lane that is there keeps its time, but is locked until the commit: whoever empties it then sees what was added.
  await em.execute(
    `insert into webhook_lane (webhook_id, lane)
     select distinct webhook_id, lane from jsonb_to_recordset(?::jsonb) as d (webhook_id uuid, lane text) order by 1, 2
     on conflict (webhook_id, lane) do update set next_attempt_at = webhook_lane.next_attempt_at`,
    [rows],
  );
}
