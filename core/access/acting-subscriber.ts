import type { EventArgs, EventSubscriber, TransactionEventArgs } from '@mikro-orm/core';
import { WorkOrder } from '../construction/work-order.entity.ts';
import { Demand } from '../demands/demand.entity.ts';
import { UnauthenticatedError } from '../errors.ts';
import { Fault } from '../faults/fault.entity.ts';
import { Qualification } from '../qualifications/qualification.entity.ts';
import { acting } from './acting.ts';

/** What a department hands in is its own. */
const createdBy: EventSubscriber = {
  getSubscribedEntities: () => [Demand, Fault, Qualification, WorkOrder],

  async afterCreate({ entity, em, meta }: EventArgs<{ id: string }>): Promise<void> {
    const department = acting()?.department;
    if (department == null) return;
    await em.getConnection().execute(
      `insert into visible_object (object_id, department, kind, seq, created)
       select id, ?, ?, coalesce((to_jsonb(made) ->> 'seq')::bigint, 0), true from ${meta.tableName} made where id = ?
       on conflict (object_id, department) do update set created = true`,
      [department, meta.tableName, entity.id],
      'run',
      em.getTransactionContext(),
    );
  },
};

/**
 * Asks once more, as the last thing before a transaction commits, whether the key that ordered it is in force: once a
 * revocation was answered, nothing that the key ordered comes into the record any more, however long ago it was sent.
 * The question takes a shared lock that a revocation waits for (`key_in_force`, migration access).
 */
const stillValid: EventSubscriber = {
  async beforeTransactionCommit({ em, transaction }: TransactionEventArgs): Promise<void> {
    const principal = acting();
    if (principal === undefined || transaction === undefined || 'savepointName' in transaction) return;
    const { expiresAt, secretHash } = principal;
    const now = new Date();
    if (expiresAt != null && expiresAt <= now) throw ended();
    if (secretHash === undefined) return;
    const [row]: { valid: boolean }[] = await em
      .getConnection()
      .execute('select key_in_force(?, ?, ?) as valid', [principal.id, secretHash, now], 'all', transaction);
    if (row?.valid !== true) throw ended();
  },
};

const ended = (): UnauthenticatedError =>
  new UnauthenticatedError(
    'The key or token was revoked or expired while the request ran: nothing was changed.',
  );

/** For the configuration of the record. */
export const actingSubscribers = [createdBy, stillValid];
