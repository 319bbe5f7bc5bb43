import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Confirmation, ConfirmationSegment } from '../../../core/confirmations/confirmation.entity.ts';
import { Demand, type DemandState } from '../../../core/demands/demand.entity.ts';
import { givenStock } from '../../../core/inventory/units.fixture.ts';
import { Qualification } from '../../../core/qualifications/qualification.entity.ts';
import { type Json, type TestApi, testApi } from '../../../test/helpers/api.ts';
import { order, wanted } from '../orders.fixture.ts';

const base = '/tmf-api/serviceQualificationManagement/v4';
const check = `${base}/checkServiceQualification`;
const query = `${base}/queryServiceQualification`;

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  const all = (free: number) => (['core', 'trunk', 'end'] as const).map((segment) => ({ segment, free }));
  await givenStock(api.orm, '合肥市望江西路800号', all(4));
  await givenStock(api.orm, '合肥市黄山路1号', [
    { segment: 'core', free: 4 },
    { segment: 'trunk', free: 4 },
    { segment: 'end', free: 0, optimizable: 2 },
  ]);
});
afterAll(async () => await api.close());

const at = (address: string, more: Json = {}): Json =>
  wanted({ place: [{ name: '总部', address }], ...more });
const asked = async (...services: Json[]) =>
  await api.send('POST', check, {
    externalId: 'Q-1',
    serviceQualificationItem: services.map((service, index) => ({ id: `i${index}`, service })),
  });

describe('check', () => {
  test('is answered by the inventory at once, each item by its segments, the worst deciding', async () => {
    const { status, body, headers } = await asked(
      at('合肥市望江西路800号'),
      at('合肥市黄山路1号'),
      at('芜湖市长江路9号'),
    );
    expect([status, headers.location]).toEqual([201, `${check}/${body.id}`]);
    expect(body).toMatchObject({
      externalId: 'Q-1',
      state: 'done',
      checkServiceQualificationDate: '2026-09-30T02:00:00.000Z',
      qualificationResult: 'unqualified',
      serviceQualificationItem: [
        { id: 'i0', state: 'done', qualificationResult: 'qualified', eligibilityUnavailabilityReason: [] },
        {
          id: 'i1',
          qualificationResult: 'alternate',
          eligibilityUnavailabilityReason: [
            { code: 'optimizable', label: expect.stringContaining('总部 接入末端：维护优化可提供') },
          ],
          alternateServiceProposal: [{ alternateService: { place: [{ address: '合肥市黄山路1号' }] } }],
        },
        {
          id: 'i2',
          qualificationResult: 'unqualified',
          eligibilityUnavailabilityReason: [{ code: 'unknown' }, { code: 'unknown' }, { code: 'unknown' }],
        },
      ],
    });
    expect((await api.send('GET', `${check}/${body.id}`)).body).toEqual(body);
    expect((await api.send('GET', `${check}?externalId=Q-1&state=done&id=${body.id}`)).body).toEqual([body]);
    expect((await api.send('GET', `${check}?state=inProgress`)).body).toEqual([]);
  });

  test('nothing is reserved, nobody is asked', async () => {
    const before = await api.orm.em.fork().count(Demand, {});
    await asked(at('合肥市望江西路800号'));
    expect(await api.orm.em.fork().count(Demand, {})).toBe(before);
    const [first] = (await api.send('GET', '/v1/resources')).body.items;
    expect(first).toMatchObject({ free: 4, reserved: 0 });
  });

  test.each<[string, Json, string]>([
    ['no service', undefined, 'place-missing'],
    ['no place', wanted({ place: [] }), 'place-missing'],
    [
      'a type that there is not',
      at('合肥市', { serviceCharacteristic: [{ name: 'serviceType', value: 'tv' }] }),
      'service-type-unknown',
    ],
    [
      'a bandwidth that is none',
      at('合肥市', { serviceCharacteristic: [{ name: 'bandwidth', value: 0 }] }),
      'bandwidth-wrong',
    ],
  ])('%s ends its item', async (_what, service, id) => {
    const { status, body } = await asked(service);
    expect([status, body.state, body.qualificationResult]).toEqual([201, 'done', 'unqualified']);
    expect(body.serviceQualificationItem).toMatchObject([
      { state: 'terminatedWithError', terminationError: [{ id }] },
    ]);
  });

  test('whoever waits for the answer gets 200', async () => {
    const body = {
      instantSyncQualification: true,
      serviceQualificationItem: [{ service: at('合肥市望江西路800号') }],
    };
    expect(await api.send('POST', check, body)).toMatchObject({
      status: 200,
      body: { qualificationResult: 'qualified' },
    });
  });

  test('an inventory that is away is 503, and nothing is kept', async () => {
    const away = await testApi(api.orm, {
      inventory: {
        check: async () => {
          const { TransientError } = await import('../../../core/errors.ts');
          throw new TransientError('away');
        },
      },
    });
    const before = await api.orm.em.fork().count(Qualification, {});
    const { status, headers, body } = await away.send('POST', check, {
      serviceQualificationItem: [{ service: at('合肥市') }],
    });
    expect([status, headers['retry-after'], body['@type']]).toEqual([503, '5', 'Error']);
    expect(await api.orm.em.fork().count(Qualification, {})).toBe(before);
    await away.app.close();
  });
});

describe('query', () => {
  test('says which types can be had there', async () => {
    const { status, body } = await api.send('POST', query, {
      searchCriteria: { service: { place: [{ name: '总部', address: '合肥市望江西路800号' }] } },
    });
    expect(status).toBe(201);
    // The resources of this street carry internet lines only.
    const types = body.serviceQualificationItem.map((item: Json) => [
      item.service.serviceType,
      item.qualificationResult,
    ]);
    expect(types).toContainEqual(['internet', 'qualified']);
    expect(types).not.toContainEqual(['voice', 'qualified']);
    expect(body.searchCriteria.service.place).toMatchObject([{ address: '合肥市望江西路800号' }]);
    expect((await api.send('GET', `${query}/${body.id}`)).body).toEqual(body);
    expect((await api.send('GET', `${check}/${body.id}`)).status).toBe(404);
  });

  test('without a place nothing can be had', async () => {
    const { body } = await api.send('POST', query, { searchCriteria: {} });
    expect([body.state, body.serviceQualificationItem]).toEqual(['done', []]);
  });
});

describe('the presale of a service order', () => {
  const given = async (
    state: DemandState,
    reply?: { result: 'available' | 'conditional' | 'refused'; inServiceOn?: string },
  ) => {
    const { body } = await api.send('POST', '/tmf-api/serviceOrdering/v4/serviceOrder', order());
    const em = api.orm.em.fork();
    await em.nativeUpdate(Demand, { id: body.id }, { state });
    if (reply !== undefined) {
      const id = randomUUID();
      const repliedAt = new Date('2026-10-08T10:00:00+08:00');
      em.create(
        Confirmation,
        {
          id,
          demandId: body.id,
          number: `QR-${id}`,
          round: 1,
          solution: '',
          receivedAt: repliedAt,
          repliedAt,
          ...reply,
        },
        { persist: true },
      );
      await em.flush();
      em.create(
        ConfirmationSegment,
        {
          id: randomUUID(),
          confirmationId: id,
          accessPointId: randomUUID(),
          position: 1,
          accessPointName: '总部',
          address: '合肥市',
          segment: 'end',
          status: 'construction',
          source: 'person',
          ...(reply.result === 'refused'
            ? { approved: false, refusalReason: '无管道' }
            : { plannedOn: reply.inServiceOn ?? null }),
        },
        { persist: true },
      );
      await em.flush();
    }
    return (await api.send('GET', `${check}/${body.id}`)).body;
  };

  test('is asked for by the id of the order, before it is replied', async () => {
    expect(await given('received')).toMatchObject({ state: 'accepted', externalId: 'CRM-1' });
    const running = await given('presale');
    expect(running).toMatchObject({
      state: 'inProgress',
      serviceQualificationItem: [{ id: 'A', state: 'inProgress' }],
    });
    expect(running.qualificationResult).toBeUndefined();
  });

  test('and after: what the departments replied, and when it can be had', async () => {
    expect(await given('presale', { result: 'conditional', inServiceOn: '2026-12-15' })).toMatchObject({
      qualificationResult: 'alternate',
      effectiveQualificationDate: '2026-10-08T02:00:00.000Z',
      serviceQualificationItem: [
        {
          qualificationResult: 'alternate',
          expectedActivationDate: '2026-12-14T16:00:00.000Z',
          eligibilityUnavailabilityReason: [
            { code: 'construction', label: expect.stringContaining('2026-12-15') },
          ],
          alternateServiceProposal: [{ alternateServiceAvailabilityDate: '2026-12-14T16:00:00.000Z' }],
        },
      ],
    });
    expect(await given('accepted', { result: 'available' })).toMatchObject({
      state: 'done',
      qualificationResult: 'qualified',
    });
    expect(await given('withdrawn', { result: 'refused' })).toMatchObject({
      qualificationResult: 'unqualified',
      serviceQualificationItem: [
        { eligibilityUnavailabilityReason: [{ code: 'refused', label: expect.stringContaining('无管道') }] },
      ],
    });
    expect(await given('cancelled')).toMatchObject({ state: 'terminatedWithError' });
  });
});
