import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Value } from 'typebox/value';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { givenService } from '../../test/helpers/given-service.ts';
import { givenOpened } from '../acceptance/archive.fixture.ts';
import { inTransaction, owed } from '../deadlines/deadline.fixture.ts';
import { Event } from '../events/event.entity.ts';
import { FaultVariable } from '../process/variables.ts';
import { orderCircuits } from '../provisioning/current-order.ts';
import { Fault } from './fault.entity.ts';
import { linesOf, newFault, report, reportedAt, someCustomer } from './fault.fixture.ts';
import { listFaults } from './find-faults.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const faultsOf = (error: unknown): unknown => Object(Object(error).details).faults;

describe('a report (art. 24)', () => {
  test('is written with its line, its event and what the engine is owed, in one transaction', async () => {
    const service = await givenService(database.orm, { important: true, serviceLevel: 'AA' });
    const fault = await report(database.orm, newFault({ serviceId: service.number }));
    expect(fault).toMatchObject({
      number: expect.stringMatching(/^GZ-20260930-\d{4}$/),
      state: 'received',
      direct: false,
      important: true,
      serviceLevel: 'AA',
      serviceId: service.id,
      customerCode: service.customerCode,
      customer: { contactName: '李雷', contactEmail: 'lilei@example.com' },
      receivedAt: reportedAt,
      round: 1,
    });
    expect((await linesOf(database.orm, fault.id)).map(({ action, actor }) => [action, actor])).toEqual([
      ['fault.reported', '10086'],
    ]);
    expect(await database.orm.em.fork().find(Event, { faultId: fault.id })).toMatchObject([
      { type: 'fault.reported', data: { fault: fault.number, route: 'monitoring-center' } },
    ]);
    const [message, ...more] = await owed(database.orm, fault.id);
    expect(more).toEqual([]);
    expect(message).toMatchObject({ kind: 'start-fault', key: fault.id });
    expect(Value.Check(FaultVariable, message?.payload.fault)).toBe(true);
    expect(message?.payload.fault).toMatchObject({ serviceNumber: service.number, severityName: '较大' });
  });

  test.each([
    ['customer', true, true],
    ['customer', false, false],
    ['10086', true, false],
    ['account-manager', true, false],
  ] as const)(
    'from %s, important %s: straight to the support centre is %s',
    async (source, important, direct) => {
      const service = await givenService(database.orm, { important });
      const fault = await report(database.orm, newFault({ source, serviceId: service.id }));
      expect(fault.direct).toBe(direct);
      if (source === 'customer' && !direct) {
        const [line] = await linesOf(database.orm, fault.id);
        expect(line?.summary).toContain('客户不是重要集团客户，由运行维护部监控中心受理');
      }
    },
  );

  test('without a service the newest demand of the customer says how important they are', async () => {
    const { customerCode } = await givenService(database.orm, { important: true, serviceLevel: 'AAA' });
    const customer = { ...someCustomer(), code: customerCode };
    const known = await report(database.orm, newFault({ source: 'customer', customer }));
    expect(known).toMatchObject({ important: true, serviceLevel: 'AAA', direct: true, serviceId: null });
    const unknown = await report(database.orm, newFault({ source: 'customer', customer: someCustomer() }));
    expect(unknown).toMatchObject({ important: false, serviceLevel: 'standard', direct: false });
  });

  test('another contact person of the customer is taken over', async () => {
    const { number, customerCode } = await givenService(database.orm);
    const customer = { ...someCustomer(), code: customerCode };
    const fault = await report(database.orm, newFault({ serviceId: number, customer }));
    expect(fault.customer).toEqual({
      code: customerCode,
      name: '华东物流集团',
      contactName: '陈工',
      contactPhone: '0551-66668888',
    });
  });

  test('a circuit of the service is kept, one of another is refused', async () => {
    const { orderId } = await givenOpened(database.orm);
    const [circuit] = await orderCircuits(database.orm.em.fork(), orderId);
    const service = await givenService(database.orm, { orderId });
    const code = circuit?.code ?? '';
    const fault = await report(
      database.orm,
      newFault({ serviceId: service.number, circuit: code.toLowerCase() }),
    );
    expect(fault.circuitCode).toBe(code);
    const refused = report(
      database.orm,
      newFault({ serviceId: service.number, circuit: 'DL-20260101-0001' }),
    );
    expect(faultsOf(await refused.catch((error: unknown) => error))).toMatchObject([{ pointer: '/circuit' }]);
  });

  test('what cannot be meant is refused with every fault at once', async () => {
    const occurredAt = '2026-10-01T00:00:00+08:00';
    const nobody = await report(database.orm, newFault({ occurredAt })).catch((error: unknown) => error);
    expect(nobody).toMatchObject({ code: 'fault-makes-no-sense', status: 422 });
    expect(faultsOf(nobody)).toMatchObject([{ pointer: '/occurredAt' }, { pointer: '/customer' }]);
    const wrong = await report(database.orm, newFault({ serviceId: 'YW-20200101-0001' })).catch(
      (error: unknown) => error,
    );
    expect(faultsOf(wrong)).toMatchObject([{ pointer: '/serviceId' }]);
    const { number } = await givenService(database.orm);
    const other = await report(database.orm, newFault({ serviceId: number, customer: someCustomer() })).catch(
      (error: unknown) => error,
    );
    expect(faultsOf(other)).toMatchObject([{ pointer: '/customer/code' }]);
  });

  test('a closed service can have no fault', async () => {
    const { number } = await givenService(database.orm, { state: 'closed' });
    await expect(report(database.orm, newFault({ serviceId: number }))).rejects.toMatchObject({
      code: 'service-closed',
      status: 409,
      message: expect.stringContaining(number),
    });
  });
});

describe('a second report of a service whose fault is open', () => {
  test('is linked to the first and not run; the first says so', async () => {
    const { number } = await givenService(database.orm);
    const first = await report(database.orm, newFault({ serviceId: number }));
    const second = await report(database.orm, newFault({ serviceId: number, description: '仍然不通' }));
    expect(second).toMatchObject({ state: 'repeat', repeatOf: first.id });
    expect(await owed(database.orm, second.id)).toEqual([]);
    const lines = await linesOf(database.orm, first.id);
    expect(lines.at(-1)).toMatchObject({
      action: 'fault.repeated',
      summary: `客户再次申告（${second.number}）：仍然不通`,
    });
    // A repeat is no open fault: a third one belongs to the first, too.
    expect(await report(database.orm, newFault({ serviceId: number }))).toMatchObject({ repeatOf: first.id });
  });

  test('once the first is archived, the next is a fault of its own', async () => {
    const { number } = await givenService(database.orm);
    const first = await report(database.orm, newFault({ serviceId: number }));
    await inTransaction(database.orm, async (em) => {
      (await em.findOneOrFail(Fault, { id: first.id })).state = 'archived';
    });
    const next = await report(database.orm, newFault({ serviceId: number }));
    expect(next.state).toBe('received');
    expect(await owed(database.orm, next.id)).toHaveLength(1);
  });

  test('eight at once: one is open, seven are its repeats', async () => {
    const { id } = await givenService(database.orm);
    const reports = await Promise.all(
      Array.from({ length: 8 }, async () => await report(database.orm, newFault({ serviceId: id }))),
    );
    const open = reports.filter(({ state }) => state === 'received');
    expect(open).toHaveLength(1);
    const repeats = reports.filter(({ state }) => state === 'repeat');
    expect(repeats.map(({ repeatOf }) => repeatOf)).toEqual(Array(7).fill(open[0]?.id));
  });
});

test('a list is filtered by what a fault is about', async () => {
  const { number, customerCode } = await givenService(database.orm, { customerName: '徽州茶业%' });
  const fault = await report(
    database.orm,
    newFault({ serviceId: number, severity: 'minor', source: 'account-manager' }),
  );
  const em = database.orm.em.fork();
  const found = async (filter: Parameters<typeof listFaults>[1]) =>
    (await listFaults(em, filter)).map((row) => row.id);
  const limit = 50;
  expect(await found({ customer: customerCode, limit })).toEqual([fault.id]);
  expect(await found({ customer: '茶业%', limit })).toEqual([fault.id]);
  expect(await found({ service: number.toLowerCase(), limit })).toEqual([fault.id]);
  expect(await found({ service: 'YW-1', limit })).toEqual([]);
  expect(await found({ source: 'account-manager', severity: 'minor', state: 'received', limit })).toEqual([
    fault.id,
  ]);
  expect(await found({ limit, after: fault.seq })).not.toContain(fault.id);
});
