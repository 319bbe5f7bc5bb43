import type { EventArgs, EventSubscriber, TransactionEventArgs } from '@mikro-orm/core';
import { askingIn } from '../ask.ts';
import { WorkOrder } from '../construction/work-order.entity.ts';
import { Demand } from '../demands/demand.entity.ts';
import { Fault } from '../faults/fault.entity.ts';
import { Qualification } from '../qualifications/qualification.entity.ts';
import { acting } from './acting.ts';
import { ended, isInForce } from './in-force.ts';
import { showToCreator } from './show-to-creator.ts';

/** What a department hands in is its own. */
const createdBy: EventSubscriber = {
  getSubscribedEntities: () => [Demand, Fault, Qualification, WorkOrder],

  async afterCreate({ entity, em, meta }: EventArgs<{ id: string }>): Promise<void> {
    const department = acting()?.department;
    if (department == null) return;
    await askingIn(em)(showToCreator(meta.tableName), [`{${department}}`, `{${entity.id}}`]);
  },
};

/**
 * Asks once more, as the last thing before a transaction commits, whether the key that ordered it is in force: once a
 * revocation was answered, nothing that the key ordered comes into the record any more, however long ago it was sent.
 */
const stillValid: EventSubscriber = {
  async beforeTransactionCommit({ em, transaction }: TransactionEventArgs): Promise<void> {
    const principal = acting();
    if (principal === undefined || transaction === undefined || 'savepointName' in transaction) return;
    if (!(await isInForce(askingIn(em, transaction), principal))) throw ended();
  },
};

/** For the configuration of the record. */
export const actingSubscribers = [createdBy, stillValid];
