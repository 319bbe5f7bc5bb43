import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newDemand, type TestApi, testApi } from '../../test/helpers/api.ts';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { givenService } from '../../test/helpers/given-service.ts';
import { describeWarehouse } from './describe-warehouse.ts';

const document = new URL('../../docs/warehouse.md', import.meta.url);
const MARK = '<!-- From here on drawn from the database; WRITE_DOCS=1 writes it anew. -->\n\n';

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await freshDatabase();
  api = await testApi(database.orm);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const views = async (): Promise<string[]> => {
  const rows: { name: string }[] = await database.orm.em
    .fork()
    .execute(`select table_name as name from information_schema.views where table_schema = 'warehouse'`);
  return rows.map(({ name }) => name);
};

test('views, columns and what they say are those of docs/warehouse.md: a name that goes or changes breaks callers', async () => {
  const drawn = await describeWarehouse(database.orm.em.fork());
  const [head = ''] = readFileSync(document, 'utf8').split(MARK);
  if (process.env.WRITE_DOCS === '1') writeFileSync(document, `${head}${MARK}${drawn}`);
  expect(readFileSync(document, 'utf8')).toBe(`${head}${MARK}${drawn}`);
  expect(drawn).not.toMatch(/: $/m);
  expect((await views()).length).toBeGreaterThan(15);
});

describe('with data of every kind', () => {
  beforeAll(async () => {
    const service = await givenService(database.orm, { important: true });
    const customer = {
      name: '华东物流集团',
      important: true,
      serviceLevel: 'AAA',
      contactName: '韩梅梅',
      contactPhone: '0551-1234567',
      accountManager: { name: '欧阳修', phone: '13912345678' },
    };
    await api.send('PUT', '/v1/customers/C-001', customer);
    const demand = {
      ...newDemand(),
      customer: { ...newDemand().customer, contactEmail: 'lilei@example.com' },
    };
    expect((await api.send('POST', '/v1/demands', demand)).status).toBe(201);
    const fault = {
      source: 'account-manager',
      severity: 'major',
      serviceId: service.number,
      description: '李雷说中断，电话13812341234',
    };
    expect((await api.send('POST', '/v1/faults', fault)).status).toBe(201);
  });

  test('each view can be read, and none has personal data, in the clear or encrypted', async () => {
    const em = database.orm.em.fork();
    const dump = new Map<string, unknown[]>();
    for (const name of await views())
      dump.set(name, await em.execute(`select * from warehouse."${name}" limit 100`));
    const text = JSON.stringify([...dump]);
    // Other data is there: what is looked for could have been found.
    expect(text).toContain('华东物流集团');
    expect(dump.get('demands')).toContainEqual(
      expect.objectContaining({
        customer_code: 'C-001',
        important: true,
        service_level: 'AAA',
        bandwidth_mbit: 200,
        access_points: 1,
        expected_on: expect.anything(),
      }),
    );
    expect(dump.get('faults')).toContainEqual(
      expect.objectContaining({ severity: 'major', important: true }),
    );
    for (const personal of [
      '李雷',
      '韩梅梅',
      '王芳',
      '欧阳修',
      '13800000000',
      '13812341234',
      '88886666',
      'lilei@',
    ])
      expect([personal, text.includes(personal)]).toEqual([personal, false]);
    expect(text).not.toMatch(/contactName|accountManager/);
  });

  test('the role reads the views and nothing else, and writes nothing', async () => {
    const asReader = async (statement: string): Promise<unknown[]> =>
      await database.orm.em.fork().transactional(async (em) => {
        await em.execute('set local role warehouse_reader');
        return await em.execute(statement);
      });
    for (const name of await views()) await asReader(`select * from warehouse."${name}" limit 1`);
    expect(await asReader('select count(*)::int as n from warehouse.demands')).toEqual([{ n: 2 }]);
    for (const statement of [
      'select * from public.demand',
      'select * from public.customer',
      'update warehouse.customers set name = name',
      'delete from warehouse.access_points',
      'create table warehouse.x (a int)',
      'create view warehouse.x as select 1',
    ])
      await expect(asReader(statement)).rejects.toThrow(/permission denied/);
    const [role]: { can: boolean }[] = await database.orm.em
      .fork()
      .execute(`select rolcanlogin as can from pg_roles where rolname = 'warehouse_reader'`);
    expect(role?.can).toBe(false);
  });
});
