import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { newDemand } from '../../test/helpers/api.ts';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { AcceptanceArchive } from '../acceptance/acceptance.entity.ts';
import { archive, givenConcluded, givenFile, givenOpened } from '../acceptance/archive.fixture.ts';
import { archivedFacts, isIntact } from '../acceptance/archive-acceptance.ts';
import { readAudit } from '../audit/read-audit.ts';
import { headOf, sealAudit } from '../audit/seal-audit.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { Demand } from '../demands/demand.entity.ts';
import { receiveDemand } from '../demands/receive-demand.ts';
import { answerOnce } from '../idempotency/answer-once.ts';
import { createNotifications } from '../notifications/embedded-notifications.ts';
import { personalTables } from './columns.ts';
import { eraseNow } from './erase-now.ts';
import { eraseOld } from './erase-old.ts';
import { columnsInEntities, everything } from './everything.fixture.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const em = () => database.orm.em.fork();
const log = pino({ level: 'silent' });
const days = (n: number) => new Date(Date.parse('2026-12-25T08:00:00Z') + n * 86_400_000);

/** Contacts that nobody else has: they are searched for in the whole database. */
const person = { contactName: '尉迟静安', contactPhone: '13977778888', contactEmail: 'yuchi@example.com' };
const manager = { name: '万俟长青', phone: '0551-61234567' };
const traces = /尉迟静安|13977778888|yuchi|万俟长青|61234567/;

const receive = async (): Promise<string> => {
  const demand = { ...newDemand(), accountManager: manager };
  Object.assign(demand.customer, person);
  const now = new Date('2026-09-30T02:00:00Z');
  const once = {
    scope: 'POST /v1/demands',
    principal: 'x',
    key: crypto.randomUUID(),
    body: demand,
    hours: 48,
  };
  const { body } = await answerOnce(em(), once, async (tx) => {
    const row = await receiveDemand(tx, { demand, now, actor: 'crm' });
    return {
      status: 201,
      location: `/v1/demands/${row.id}`,
      body: { id: row.id, customer: demand.customer },
    };
  });
  return body.id;
};
const end = async (id: string, concludedAt: Date) =>
  await em().execute("update demand set state = 'withdrawn', concluded_at = ? where id = ?", [
    concludedAt,
    id,
  ]);

test('nothing that is written for a demand has its contacts in plain text anywhere in the database', async () => {
  const id = await receive();
  await em().transactional(async (tx) => {
    const message = { at: new Date(), kind: 'completion' as const, demandId: id, subject: '竣工' };
    const text = `${person.contactName}，您好：请致电${manager.phone}。`;
    await createNotifications({ mail: true }).notifyCustomer(tx, {
      ...message,
      address: person.contactEmail,
      text,
    });
  });
  expect(await everything(database.orm)).not.toMatch(traces);
});

test('after its retention an ended case has no contacts any more, and the chain of the audit is whole', async () => {
  const id = await receive();
  const running = await receive();
  await sealAudit(database.orm);
  const head = await headOf(em());
  await end(id, days(0));
  const order = { days: 1_095, actor: 'system' };
  expect(await eraseOld({ orm: database.orm, log }, { ...order, now: days(1_095) })).toBe(0);
  expect(await eraseOld({ orm: database.orm, log }, { ...order, now: days(1_096), days: 0 })).toBe(0);
  expect(await eraseOld({ orm: database.orm, log }, { ...order, now: days(1_096) })).toBe(1);
  expect(await eraseOld({ orm: database.orm, log }, { ...order, now: days(1_096) })).toBe(0);

  const demand = await em().findOneOrFail(Demand, { id });
  expect(demand.customer).toMatchObject({
    code: 'C-001',
    contactName: '已删除',
    contactPhone: '已删除',
    contactEmail: '已删除',
  });
  expect(demand.accountManager).toEqual({ name: '已删除', phone: '已删除' });
  const lines = await readAudit(em(), { demandId: id });
  expect(lines[0]?.after).toMatchObject({
    customer: { contactName: '已删除' },
    accountManager: { name: '已删除' },
  });
  expect(lines.at(-1)).toMatchObject({
    action: 'personal-data.erased',
    reason: '办结满1095天，保存期限届满',
    after: { rows: { demand: 1, outbox_message: 1, idempotency_key: 1 }, keys: 1 },
  });
  // Who reads with every key the database still has finds nothing of it.
  const [row]: { text: string }[] = await em().execute(
    `select string_agg(t, ' ') as text from (
       select customer::text || account_manager::text as t from demand where id = ? union all
       select payload::text from outbox_message where key = ? union all
       select body::text from idempotency_key where body ->> 'location' like '%' || ?) x`,
    [id, id, id],
  );
  expect(row?.text).not.toContain('pd1.');
  expect((await em().findOneOrFail(Demand, { id: running })).customer).toMatchObject(person);

  await sealAudit(database.orm);
  expect(await verifyAudit(database.orm, head === null ? [] : [head])).toMatchObject({
    damageCount: 0,
    unsealed: 0,
  });
});

test('the archive of an erased case is intact, without names; while the service is in use nothing is erased', async () => {
  const { demandId } = await givenOpened(database.orm);
  await givenConcluded(database.orm, demandId, { conclusion: 'passed' });
  await givenFile(database.orm, demandId, { name: '签字验收单.pdf', content: Buffer.from('%PDF-1.7') });
  await archive(database.orm, demandId);
  const before = await em().findOneOrFail(AcceptanceArchive, { demandId });
  const facts = await archivedFacts(em(), before);
  expect(facts).toMatchObject({ acceptance: { customerSignature: { signer: '陈总' } } });
  await em().execute("update demand set state = 'completed', concluded_at = ? where id = ?", [
    days(0),
    demandId,
  ]);
  await em().execute(
    `insert into service (id, number, state, demand_id, order_id, archive_number, customer_code, customer_name,
       product_code, product_name, service_type, bandwidth, activated_at, version)
     values (gen_random_uuid(), 'YW-1', 'active', ?, gen_random_uuid(), 'x', 'x', 'x', 'x', 'x', 'internet', 1, now(), 1)`,
    [demandId],
  );
  const number = 'XQ-20260930-9999';
  await em().execute('update demand set number = ? where id = ?', [number, demandId]);
  const order = { number, now: days(1), actor: '隐私专员', reason: '本人要求' };
  await expect(eraseNow(database.orm, order)).rejects.toThrow('still needed');
  await em().execute("update service set state = 'closed' where demand_id = ?", [demandId]);
  await eraseNow(database.orm, order);
  await eraseNow(database.orm, order);

  const after = await em().findOneOrFail(AcceptanceArchive, { demandId });
  expect({ ...after }).toEqual({ ...before });
  expect(await isIntact(em(), after)).toBe(true);
  expect(await archivedFacts(em(), after)).toMatchObject({
    demand: { customer: { code: 'C-1', name: '华东电子', contactName: '已删除' } },
    acceptance: {
      customerSignature: { signer: '已删除', signedOn: '2026-12-25' },
      supportSignature: { signer: '赵强' },
    },
  });
});

test('every encrypted column of every entity is one that is rotated and erased', () => {
  const listed = personalTables.flatMap(({ table, columns }) =>
    columns.map(({ name }) => `${table}.${name}`),
  );
  expect(columnsInEntities(database.orm).toSorted()).toEqual(listed.toSorted());
});
