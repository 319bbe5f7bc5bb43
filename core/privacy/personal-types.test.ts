import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { openDatabase } from '../database.ts';
import { givenDemand } from '../deadlines/deadline.fixture.ts';
import { Demand } from '../demands/demand.entity.ts';
import { createNotifications } from '../notifications/embedded-notifications.ts';
import { Notification } from '../notifications/notification.entity.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const em = () => database.orm.em.fork();
const rowOf = async (id: string) => {
  const [row]: { text: string; version: number }[] = await em().execute(
    'select customer::text || account_manager::text as text, version from demand where id = ?',
    [id],
  );
  return row ?? { text: '', version: 0 };
};

test('the database has ciphertext, the service plaintext; what is not personal stays readable for SQL', async () => {
  const id = await givenDemand(database.orm);
  const { text } = await rowOf(id);
  for (const personal of ['王芳', '13900000000', '李强', '13900000001']) expect(text).not.toContain(personal);
  expect(text).toContain('"name": "华东电子"');
  const demand = await em().findOneOrFail(Demand, { id });
  expect(demand.customer).toMatchObject({ contactName: '王芳', contactPhone: '13900000000', code: 'C-1' });
  expect(demand.accountManager).toEqual({ name: '李强', phone: '13900000001' });
});

test('reading writes nothing; a change is written, also one inside the value', async () => {
  const id = await givenDemand(database.orm);
  const before = await rowOf(id);
  const one = em();
  const demand = await one.findOneOrFail(Demand, { id });
  await one.flush();
  expect(await rowOf(id)).toEqual(before);
  demand.solution = '双路由';
  await one.flush();
  expect(await rowOf(id)).toEqual({ ...before, version: before.version + 1 });
  demand.customer.contactPhone = '13711112222';
  await one.flush();
  expect((await em().findOneOrFail(Demand, { id })).customer.contactPhone).toBe('13711112222');
  await one.flush();
  expect((await rowOf(id)).version).toBe(before.version + 2);
});

test('a ciphertext that was put into another column is refused, with a message that holds no personal data', async () => {
  const id = await givenDemand(database.orm);
  await em().execute(
    `update demand set customer = jsonb_set(customer, '{$personal}', account_manager -> '$personal') where id = ?`,
    [id],
  );
  await expect(em().findOneOrFail(Demand, { id })).rejects.toThrow(
    'A value of demand.customer does not open by the key development',
  );
});

test('a row of before there was encryption is read as it is', async () => {
  const id = await givenDemand(database.orm);
  await em().execute(`update demand set account_manager = '{"name": "旧人", "phone": "1"}' where id = ?`, [
    id,
  ]);
  expect((await em().findOneOrFail(Demand, { id })).accountManager).toEqual({ name: '旧人', phone: '1' });
});

test('without keys nothing personal is read', async () => {
  const id = await givenDemand(database.orm);
  const without = await openDatabase(database.url, 1);
  try {
    await expect(without.em.fork().findOneOrFail(Demand, { id })).rejects.toThrow('opened without keys');
  } finally {
    await without.close();
  }
});

test("a customer's message is encrypted with its address", async () => {
  await database.orm.em.fork().transactional(async (tx) => {
    const message = { at: new Date(), kind: 'completion' as const, subject: '竣工', text: '王芳，您好' };
    await createNotifications({ mail: false }).notifyCustomer(tx, { ...message, address: '13900000000' });
  });
  const [row]: { address: string; text: string }[] = await em().execute(
    'select address, text from notification',
  );
  expect(row?.address).toMatch(/^pd1\.development\./);
  expect(row?.text).toMatch(/^pd1\.development\./);
  expect(await em().findOneOrFail(Notification, { kind: 'completion' })).toMatchObject({
    address: '13900000000',
    text: '竣工\n\n王芳，您好',
  });
});
