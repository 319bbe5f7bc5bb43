import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import {
  archive,
  archivedAt,
  givenConcluded,
  givenFile,
  givenOpened,
  withDemand,
} from '../acceptance/archive.fixture.ts';
import { Demand } from '../demands/demand.entity.ts';
import { Event } from '../events/event.entity.ts';
import { lastLine } from '../steps/step.fixture.ts';
import { activateService } from './activate-service.ts';
import { findService, listServices } from './find-services.ts';
import { Service, type ServiceRow } from './service.entity.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const givenArchived = async () => {
  const { demandId, orderId } = await givenOpened(database.orm);
  await givenConcluded(database.orm, demandId, { conclusion: 'passed' });
  await givenFile(database.orm, demandId, { name: '签字验收单.pdf', content: Buffer.from('%PDF-1.7') });
  return { demandId, orderId, archive: await archive(database.orm, demandId) };
};
const activate = async (demandId: string): Promise<ServiceRow> =>
  (
    await withDemand(database.orm, demandId, async (em, demand) =>
      activateService(em, { now: archivedAt, demand }),
    )
  ).service;

test('what was archived is a service from now on, and its demand is completed', async () => {
  const given = await givenArchived();
  const { id, number } = await activate(given.demandId);
  const em = database.orm.em.fork();
  expect(await em.findOneOrFail(Service, { id })).toMatchObject({
    number: expect.stringMatching(/^YW-20261225-\d{4}$/),
    state: 'active',
    demandId: given.demandId,
    orderId: given.orderId,
    archiveNumber: given.archive.number,
    customerCode: 'C-1',
    customerName: '华东电子',
    productCode: 'P-1',
    productName: '互联网专线',
    serviceType: 'internet',
    bandwidth: 100,
    activatedAt: archivedAt,
  });
  const demand = await em.findOneOrFail(Demand, { id: given.demandId });
  expect(demand).toMatchObject({ state: 'completed', concludedAt: archivedAt });
  expect(await lastLine(database.orm, given.demandId)).toMatchObject({
    actor: 'system',
    action: 'service.activated',
    objectType: 'service',
    objectId: id,
    summary: `业务在网：${number}，需求 ${demand.number} 办结`,
    before: { state: 'acceptance' },
    after: { state: 'completed', number, archive: given.archive.number },
  });
  expect(await em.find(Event, { demandId: given.demandId, type: 'service.activated' })).toMatchObject([
    { at: archivedAt, data: { service: number, demand: demand.number, circuits: given.archive.circuits } },
  ]);
});

describe('an adjustment (art. 36, 37)', () => {
  const givenAdjustment = async (kind: 'provisioning' | 'change') => {
    const old = await givenArchived();
    const { id } = await activate(old.demandId);
    const given = await givenArchived();
    const em = database.orm.em.fork();
    await em.execute("update demand set action = 'adjust', service_id = ? where id = ?", [
      id,
      given.demandId,
    ]);
    await em.execute('update provisioning_order set kind = ? where id = ?', [kind, given.orderId]);
    await em.execute(
      `update demand set product = product || '{"bandwidth": 500}', customer = customer || '{"important": true, "serviceLevel": "AA"}' where id = ?`,
      [given.demandId],
    );
    return { ...given, oldId: id };
  };
  const outcome = async (demandId: string) =>
    await withDemand(database.orm, demandId, async (em, demand) =>
      activateService(em, { now: archivedAt, demand }),
    );

  test('that needed other resources is a new service; the old one is still to be closed', async () => {
    const { demandId, oldId } = await givenAdjustment('provisioning');
    const { service, replaced } = await outcome(demandId);
    expect(replaced).toBe(true);
    const em = database.orm.em.fork();
    expect(await em.findOneOrFail(Service, { id: service.id })).toMatchObject({
      replacesId: oldId,
      bandwidth: 500,
      important: true,
      serviceLevel: 'AA',
    });
    expect(await em.findOneOrFail(Service, { id: oldId })).toMatchObject({ state: 'active', bandwidth: 100 });
    expect(await em.findOneOrFail(Demand, { id: demandId })).toMatchObject({
      state: 'closing',
      concludedAt: null,
    });
  });

  test('in place changes the service there is, and its demand is completed', async () => {
    const { demandId, orderId, oldId, archive: made } = await givenAdjustment('change');
    const { service, replaced } = await outcome(demandId);
    expect([replaced, service.id]).toEqual([false, oldId]);
    const em = database.orm.em.fork();
    expect(await em.findOneOrFail(Service, { id: oldId })).toMatchObject({
      state: 'active',
      orderId,
      archiveNumber: made.number,
      bandwidth: 500,
      replacesId: null,
    });
    expect(await em.findOneOrFail(Demand, { id: demandId })).toMatchObject({ state: 'completed' });
    expect(await em.count(Event, { demandId, type: 'service.changed' })).toBe(1);
    const [code = ''] = made.circuits;
    expect(await listServices(em, { circuit: code, limit: 5 })).toMatchObject([{ id: oldId }]);
  });
});

test('a demand becomes a service once', async () => {
  const { demandId } = await givenArchived();
  await activate(demandId);
  await expect(activate(demandId)).rejects.toThrow('service_demand_id_unique');
});

test('what was not archived does not become a service, and its demand stays in acceptance', async () => {
  const { demandId } = await givenOpened(database.orm);
  await givenConcluded(database.orm, demandId, { conclusion: 'passed' });
  await expect(activate(demandId)).rejects.toThrow('AcceptanceArchive not found');
  const em = database.orm.em.fork();
  expect(await em.findOneOrFail(Demand, { id: demandId })).toMatchObject({
    state: 'acceptance',
    concludedAt: null,
  });
  expect(await em.count(Event, { demandId })).toBe(0);
});

test('a service is found by id and by number, in either case of letters', async () => {
  const { demandId } = await givenArchived();
  const { id, number } = await activate(demandId);
  const em = database.orm.em.fork();
  for (const name of [id, id.toUpperCase(), number, number.toLowerCase()])
    expect((await findService(em, name)).id).toBe(id);
  await expect(findService(em, 'YW-20200101-0001')).rejects.toThrow('YW-20200101-0001');
});

test('services are listed by customer and circuit, newest first, page by page', async () => {
  const em = database.orm.em.fork();
  const first = await givenArchived();
  await em.execute("update demand set customer_code = 'C-77', customer_name = ? where id = ?", [
    '50%_联盟\\学校',
    first.demandId,
  ]);
  const one = await activate(first.demandId);
  const second = await givenArchived();
  const two = await activate(second.demandId);
  const found = async (filter: Partial<Parameters<typeof listServices>[1]>) =>
    (await listServices(database.orm.em.fork(), { limit: 50, ...filter })).map(({ number }) => number);

  expect((await found({})).slice(0, 2)).toEqual([two.number, one.number]);
  expect(await found({ limit: 1 })).toEqual([two.number]);
  expect(await found({ limit: 1, after: two.seq })).toEqual([one.number]);
  for (const customer of ['C-77', '联盟', '%_', '\\'])
    expect(await found({ customer })).toEqual([one.number]);
  // A customer's number is not a part of a name, and no part of a number is one.
  expect(await found({ customer: 'C-7' })).toEqual([]);
  const [code = ''] = second.archive.circuits;
  expect(await found({ circuit: code.toLowerCase() })).toEqual([two.number]);
  expect(await found({ circuit: code.slice(0, -1) })).toEqual([]);
  expect(await found({ circuit: code, customer: 'C-77' })).toEqual([]);
});
