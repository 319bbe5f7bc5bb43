import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Json, newDemand, type TestApi, testApi } from '../../test/helpers/api.ts';

let api: TestApi;
let demand: Json;
beforeAll(async () => {
  api = await testApi();
  demand = (await api.send('POST', '/v1/demands', newDemand())).body;
});
afterAll(async () => await api.close());

const shown = async (): Promise<Json[]> =>
  await api.orm.em
    .fork()
    .execute(
      `select actor, object_id, summary, after from audit_entry where action = 'personal-data.shown' order by id`,
    );

test('what a caller has just sent itself is no reading', async () => {
  expect(demand.customer.contactName).toBe('李雷');
  expect(await shown()).toEqual([]);
});

test('an object that is shown unmasked leaves one line: who, what, when', async () => {
  const { status, body } = await api.send('GET', `/v1/demands/${demand.number}`, undefined, {
    'x-actor': 'crm',
  });
  expect(status).toBe(200);
  expect(body.accountManager).toEqual({ name: '王芳', phone: '13800000000' });
  expect(await shown()).toMatchObject([
    {
      actor: 'crm',
      object_id: demand.id,
      summary: '查看未脱敏的个人信息：GET /v1/demands/:id，1个对象',
      after: { objects: 1, path: `/v1/demands/${demand.number}`, principal: 'development' },
    },
  ]);
});

test('a list without personal data leaves none, a list with some leaves one that says of how many', async () => {
  const before = (await shown()).length;
  await api.send('GET', '/v1/demands');
  expect(await shown()).toHaveLength(before);
  const { body } = await api.send('GET', `/v1/demands/${demand.id}/timeline`);
  expect(body.items[0].after.customer.contactName).toBe('李雷');
  expect((await shown()).slice(before)).toMatchObject([{ after: { objects: 1 } }]);
});
