import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Resource } from '../../../core/inventory/resource.entity.ts';
import { type Json, type TestApi, testApi } from '../../../test/helpers/api.ts';
import { traitOf } from '../orders.fixture.ts';

const url = '/tmf-api/resourceInventoryManagement/v4/resource';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => await api.close());

const traits = (values: Json): Json[] => Object.entries(values).map(([name, value]) => ({ name, value }));
const resource = (code: string, values: Json = {}): Json => ({
  name: '望江西路OLT-01',
  category: 'end',
  place: { id: 'HF-GX-03', name: '望江西路机房', role: 'site' },
  relatedParty: [{ id: '合肥分公司网络部', name: '合肥分公司网络部', role: 'owner' }],
  resourceCharacteristic: traits({
    code,
    coverage: '合肥市望江西路',
    capacity: 16,
    free: 4,
    maxBandwidth: 1000,
    serviceTypes: ['internet'],
    ...values,
  }),
});

test('a resource is that of /v1, by its code', async () => {
  const { status, body } = await api.send('POST', url, resource('HF-E-1'));
  expect(status).toBe(201);
  expect(body).toMatchObject({
    category: 'end',
    resourceStatus: 'available',
    usageState: 'active',
    place: { id: 'HF-GX-03' },
  });
  expect((await api.send('GET', '/v1/resources/HF-E-1')).body).toMatchObject({
    name: '望江西路OLT-01',
    siteCode: 'HF-GX-03',
    coverage: '合肥市望江西路',
    capacity: 16,
    free: 4,
    owner: '合肥分公司网络部',
  });
  expect((await api.send('GET', `${url}/HF-E-1`)).body.id).toBe(body.id);
  const again = await api.send('POST', url, resource('HF-E-1'));
  expect([again.status, again.body.code]).toEqual([409, 'resource-code-taken']);
});

test('a name alone is on record and serves nobody until it is completed', async () => {
  const { body } = await api.send('POST', url, { name: 'RouterXX' });
  expect(body).toMatchObject({ name: 'RouterXX', resourceStatus: 'unknown', usageState: 'idle' });
  expect(traitOf(body.resourceCharacteristic, 'code')).toMatch(/^ZY-20260930-\d{4}$/);
  const check = { serviceQualificationItem: [{ service: { place: [{ name: 'RouterXX' }] } }] };
  const asked = await api.send(
    'POST',
    '/tmf-api/serviceQualificationManagement/v4/checkServiceQualification',
    check,
  );
  expect(asked.body.serviceQualificationItem[0].eligibilityUnavailabilityReason[2]).toMatchObject({
    code: 'unknown',
  });

  const completed = await api.send('PATCH', `${url}/${body.id}`, {
    description: '新开局',
    resourceCharacteristic: traits({ coverage: '合肥市黄山路', capacity: 8, free: 8 }),
  });
  expect(completed.body).toMatchObject({
    name: 'RouterXX',
    description: '新开局',
    resourceStatus: 'available',
    usageState: 'idle',
  });
});

test('what is impossible is told by its place', async () => {
  const wrong = await api.send('POST', url, {
    ...resource('HF-E-2', { capacity: 'many' }),
    category: 'roof',
  });
  expect([wrong.status, wrong.body.faults.map((fault: Json) => fault.pointer).sort()]).toEqual([
    400,
    ['/category', '/resourceCharacteristic'],
  ]);
  const more = await api.send('POST', url, resource('HF-E-3', { free: 17 }));
  expect([more.status, more.body.faults]).toEqual([
    422,
    [{ pointer: '/resourceCharacteristic', message: 'free: Must be at most capacity (16); it is 17.' }],
  ]);
  expect(await api.orm.em.fork().count(Resource, { code: { $in: ['HF-E-2', 'HF-E-3'] } })).toBe(0);
});

describe('lists', () => {
  beforeAll(async () => {
    for (const [code, values] of Object.entries({
      'L-IDLE': { capacity: 2, free: 2 },
      'L-SOME': { capacity: 2, free: 1 },
      'L-FULL': { capacity: 2, free: 0 },
      'L-NONE': { capacity: 0, free: 0 },
    }))
      await api.send('POST', url, {
        ...resource(code, values),
        place: { id: 'LIST', name: '列表', role: 'site' },
      });
  });

  test.each([
    ['resourceStatus=available', ['L-SOME', 'L-IDLE']],
    ['resourceStatus=reserved,unknown', ['L-NONE', 'L-FULL']],
    ['usageState=idle', ['L-NONE', 'L-IDLE']],
    ['usageState=active', ['L-SOME']],
    ['usageState=busy', ['L-FULL']],
    ['resourceStatus=alarm', []],
    ['category=core', []],
    ['resourceCharacteristic.code=L-FULL', ['L-FULL']],
  ])('%s', async (query, codes) => {
    const { status, body } = await api.send('GET', `${url}?place.id=LIST&${query}`);
    expect([status, body.map((one: Json) => traitOf(one.resourceCharacteristic, 'code'))]).toEqual([
      200,
      codes,
    ]);
    for (const one of body)
      for (const [name, value] of new URLSearchParams(query))
        if (name in one) expect(value.split(',')).toContain(one[name]);
  });
});
