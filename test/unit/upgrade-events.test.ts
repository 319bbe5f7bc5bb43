import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import { migrate, openDatabase } from '../../core/database.ts';
import config from '../../mikro-orm.config.ts';

/** The last migration of the release before. */
const BEFORE = 'Migration20261124000002_append_only_models';

const server = process.env.TEST_POSTGRES ?? '';
const onServer = async (statement: string) => {
  const orm = await openDatabase(`${server}/postgres`, 1);
  await orm.em.fork().execute(statement);
  await orm.close();
};

test('a database of the release before comes through: events get their places, lose names, and what was owed is sent', async () => {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name}`);
  const url = `${server}/${name}`;
  const old = await MikroORM.init({
    ...config,
    clientUrl: url,
    migrations: { ...config.migrations, snapshot: false },
  });
  const ids = {
    event: randomUUID(),
    fresh: randomUUID(),
    archived: randomUUID(),
    webhook: randomUUID(),
    owed: randomUUID(),
  };
  try {
    await old.migrator.up({ to: BEFORE });
    const em = old.em.fork();
    const event = async (id: string, type: string, data: object, dispatched: boolean) =>
      await em.execute(
        `insert into event (id, type, at, data, dispatched_at) values (?, ?, now(), ?::jsonb, case when ? then now() end)`,
        [id, type, JSON.stringify(data), dispatched],
      );
    await event(ids.event, 'demand.cancelled', { number: 'XQ-1', reason: '客户搬迁', by: '王芳' }, true);
    await event(ids.archived, 'acceptance.archived', { number: 'DA-1', files: ['张三.pdf', 'b.pdf'] }, true);
    await event(
      ids.fresh,
      'step.handed-over',
      { key: 'x', department: 'engineering', assignee: '赵强' },
      false,
    );
    await em.execute(
      `insert into webhook (id, url, types, secret, created_at, created_by) values (?, 'http://crm', '[]', 'whsec_x', now(), 'CRM')`,
      [ids.webhook],
    );
    await em.execute(
      `insert into outbox_message (id, kind, key, payload, attempts) values (?, 'send-webhook', ?, ?::jsonb, 7)`,
      [ids.owed, ids.webhook, JSON.stringify({ webhookId: ids.webhook, eventId: ids.event })],
    );
    await em.execute(
      `insert into idempotency_key (id, body_hash, status, body) values ('POST /v1/x k', '', 201, '{}')`,
    );
  } finally {
    await old.close();
  }
  await migrate(url);
  const orm = await openDatabase(url, 2);
  try {
    const ask = async (sql: string) => await orm.em.fork().execute(sql);
    expect(await ask('select id, position, department, data from event order by position')).toEqual([
      { id: ids.event, position: '1', department: null, data: { number: 'XQ-1', reason: '客户搬迁' } },
      { id: ids.archived, position: '2', department: null, data: { number: 'DA-1', files: 2 } },
      {
        id: ids.fresh,
        position: '3',
        department: 'engineering',
        data: { key: 'x', department: 'engineering' },
      },
    ]);
    expect(
      await ask('select event_id, position, lane, state from webhook_delivery order by position'),
    ).toEqual([
      { event_id: ids.event, position: '1', lane: ids.event, state: 'pending' },
      { event_id: ids.fresh, position: '3', lane: ids.fresh, state: 'pending' },
    ]);
    expect(await ask('select lane from webhook_lane order by lane')).toEqual(
      [ids.event, ids.fresh].toSorted().map((lane) => ({ lane })),
    );
    expect(await ask('select count(*)::int as n from outbox_message where done_at is null')).toEqual([
      { n: 0 },
    ]);
    expect(await ask('select enabled, format, departments, principal_id from webhook')).toEqual([
      { enabled: true, format: 'standard', departments: [], principal_id: null },
    ]);
    expect(await ask('select expires_at from idempotency_key')).toEqual([{ expires_at: null }]);
  } finally {
    await orm.close();
    await onServer(`drop database ${name} with (force)`);
  }
});
