import type { EventSubscriber, Transaction } from '@mikro-orm/core';
import type { Span } from '@opentelemetry/api';
import type { Orm } from '../database.ts';
import { beginSpan, failSpan } from './span.ts';

/** Makes every transaction a span of the request, job or delivery it belongs to, from `begin` to the answer to `commit`. */
export function traceTransactions(orm: Orm): void {
  const running = new WeakMap<Transaction, Span>();
  const end = (transaction: Transaction | undefined, failed: boolean) => {
    const span = transaction === undefined ? undefined : running.get(transaction);
    if (failed && span !== undefined) failSpan(span, new Error('rollback'));
    span?.end();
  };
  const subscriber: EventSubscriber = {
    afterTransactionStart({ transaction }) {
      if (transaction !== undefined)
        running.set(transaction, beginSpan('transaction', { facts: { 'db.system.name': 'postgresql' } }));
    },
    afterTransactionCommit: ({ transaction }) => end(transaction, false),
    afterTransactionRollback: ({ transaction }) => end(transaction, true),
  };
  orm.em.getEventManager().registerSubscriber(subscriber);
}
