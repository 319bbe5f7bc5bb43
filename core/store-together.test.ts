import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { givenKey } from '../test/helpers/access.ts';
import { newDemand } from '../test/helpers/api.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { actAs } from './access/acting.ts';
import { findPrincipal } from './access/find-principal.ts';
import { VisibleObject } from './access/visible-object.entity.ts';
import { AuditEntry } from './audit/audit-entry.entity.ts';
import { recordAudit } from './audit/record-audit.ts';
import { receiveDemand } from './demands/receive-demand.ts';
import { enqueue } from './outbox/enqueue.ts';
import { OutboxMessage } from './outbox/outbox-message.entity.ts';
import { storeTogether } from './store-together.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const fresh = () => database.orm.em.fork();
const line = (objectId: string, summary: string) => ({
  at: new Date('2026-09-30T10:00:00+08:00'),
  actor: '王芳',
  action: 'resource.registered',
  objectType: 'resource' as const,
  objectId,
  summary,
});

test('rows of several tables, several of one, with what a literal could break', async () => {
  const key = randomUUID();
  const texts = ["O'Brien 的路？? ?", '反斜杠 \\ 与 "引号" $1'];
  await fresh().transactional(
    async (em) =>
      await storeTogether(em, (draft) => {
        for (const text of texts) recordAudit(draft, { ...line(key, text), after: { text } });
        enqueue(draft, 'deadline-changed', key, { text: texts[0] ?? '' });
      }),
  );
  const lines = await fresh().find(AuditEntry, { objectId: key }, { orderBy: { id: 'asc' } });
  expect(lines.map(({ summary, after }) => [summary, after])).toEqual(texts.map((text) => [text, { text }]));
  // What nobody said has the default of the database.
  const row = await fresh().findOneOrFail(OutboxMessage, { key });
  expect(row).toMatchObject({ attempts: 0, doneAt: null, payload: { text: texts[0] } });
  expect(row.createdAt).toBeInstanceOf(Date);
});

test('all of it or nothing, with the transaction of the caller', async () => {
  const key = randomUUID();
  const order = fresh().transactional(async (em) => {
    await storeTogether(em, (draft) => enqueue(draft, 'deadline-changed', key, {}));
    throw new Error('later');
  });
  await expect(order).rejects.toThrow('later');
  expect(await fresh().count(OutboxMessage, { key })).toBe(0);
});

test('who wants to know of new rows of a table is told of them, in the same transaction', async () => {
  const key = await givenKey(database.orm, { department: 'engineering' });
  const who = await findPrincipal(fresh(), { secret: key.secret, kind: 'key', at: new Date() });
  const demand = { ...newDemand(), expectedOn: '2026-11-30' };
  const row = await actAs(who, async () =>
    fresh().transactional(
      async (em) =>
        await receiveDemand(em, { demand, now: new Date('2026-09-30T10:00:00+08:00'), actor: 'CRM' }),
    ),
  );
  expect(await fresh().find(VisibleObject, { objectId: row.id })).toMatchObject([
    { department: 'engineering', kind: 'demand', created: true },
  ]);
});
