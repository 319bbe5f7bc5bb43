import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  adjusting,
  askToClose,
  closing,
  type InUse,
  serviceOf,
  servicesInUse,
  sold,
  suspending,
} from '../helpers/after-sale.ts';
import { pictureOfPdf } from '../helpers/picture-of-pdf.ts';
import { call, complete, get, inState, type Json, openStep, timeline } from '../helpers/service.ts';
import { addresses, eventually, moveClockTo } from '../helpers/stack.ts';
import { day, unitsAt, work } from '../helpers/staff.ts';

const handler = '赵强';
const resume = async (service: Json, reason = '客户提前复工') =>
  await call('POST', `/v1/services/${service.number}/resumption`, { reason });
const actions = async (demandId: string): Promise<string[]> =>
  (await timeline(demandId)).map(({ action }) => action);

/** What the three segments of a street hold. */
const held = async (street: string) =>
  await Promise.all(
    (['core', 'trunk', 'end'] as const).map(async (segment) => {
      const { free, units } = await unitsAt(street, segment);
      return `${segment}: ${free} free${units.map(({ state }: Json) => `, ${state}`).join('')}`;
    }),
  );
const occupied = ['core: 7 free, occupied', 'trunk: 7 free, occupied', 'end: 7 free, occupied'];
const allFree = ['core: 8 free', 'trunk: 8 free', 'end: 8 free'];
const endSuspended = ['core: 7 free, occupied', 'trunk: 7 free, occupied', 'end: 7 free, suspended'];

const names = ['returned', 'withdrawn', 'requested', 'for good', 'by date', 'both', 'cancelled'] as const;
const services = new Map<(typeof names)[number], InUse>();
beforeAll(async () => {
  const made = await servicesInUse(names.length);
  names.forEach((name, index) => {
    const one = made[index];
    if (one !== undefined) services.set(name, one);
  });
});
const given = (name: (typeof names)[number]): InUse => services.get(name) as InUse;

describe('art. 32–34: permanent closure', () => {
  test.concurrent('form 5, taken by the support centre, released end to end, only then free and closed', async () => {
    const { service, street } = await sold();
    const demand = await closing(service, { reason: '客户退网' });
    const again = await askToClose(service, { kind: 'suspension', resumeOn: await day(30) });
    expect([again.status, again.body.code, again.body.demand]).toEqual([409, 'service-busy', demand.number]);
    const step = await work(demand.id, { step: 'release-resources' });
    expect(step.variables.units).toHaveLength(3);
    expect(await held(street)).toEqual(occupied);
    expect((await serviceOf(service)).state).toBe('active');
    const done = await work(demand.id, { state: 'completed' });
    expect(done).toMatchObject({
      existingService: { number: service.number, state: 'closed' },
      closure: { kind: 'permanent', state: 'completed', number: expect.stringMatching(/^TB-\d{8}-\d{4}$/) },
    });
    expect(await held(street)).toEqual(allFree);
    expect(await serviceOf(service)).toMatchObject({ state: 'closed', closedAt: expect.any(String) });
    for (const closure of [{}, { kind: 'suspension', resumeOn: await day(30) }]) {
      const late = await askToClose(service, closure);
      expect([late.status, late.body.code, late.body.state]).toEqual([409, 'service-state', 'closed']);
    }
    expect((await resume(service)).body.code).toBe('service-state');
    const history = (await unitsAt(street, 'end')).code;
    const lines = (await get(`/v1/resources/${encodeURIComponent(history)}/history`)).items;
    expect(lines.at(-1)).toMatchObject({ from: 'occupied', to: 'free' });
  });

  test.concurrent('given back with its reason, corrected and dispatched again under its number', async () => {
    const { service } = given('returned');
    const demand = await closing(service);
    const returned = { decision: 'returned', reason: '生效日与客户说法不一致', handler };
    const back = await work(demand.id, { step: 'revise-closure' }, { 'accept-closure': [returned] });
    expect(back.variables.returned).toBe(returned.reason);
    const { number } = (await get(`/v1/demands/${demand.id}`)).closure;
    const step = await work(demand.id, { step: 'accept-closure' });
    expect(step.variables.closure).toMatchObject({ number, reason: '已与客户核实' });
    const cancelled = await call('POST', `/v1/demands/${demand.id}/cancellation`, { reason: '客户留网' });
    expect(cancelled.status).toBe(200);
    expect((await get(`/v1/demands/${demand.id}`)).closure.state).toBe('cancelled');
    expect((await serviceOf(service)).state).toBe('active');
    // Nothing is in the way of the next one.
    await work((await closing(service)).id, { step: 'accept-closure' });
  });

  test.concurrent('given back and withdrawn by the customer: the service stays as it is', async () => {
    const { service, street } = given('withdrawn');
    const demand = await closing(service);
    await work(
      demand.id,
      { state: 'withdrawn' },
      {
        'accept-closure': { decision: 'returned', reason: '客户改变主意', handler },
        'revise-closure': { decision: 'withdraw', reason: '客户继续使用', handler },
      },
    );
    expect((await serviceOf(service)).state).toBe('active');
    expect(await held(street)).toEqual(occupied);
  });

  test.concurrent('cancelled before the release, not after', async () => {
    const { service, street } = given('cancelled');
    const first = await closing(service);
    await work(first.id, { step: 'release-resources' });
    const cancel = async (id: string) =>
      await call('POST', `/v1/demands/${id}/cancellation`, { reason: '客户留网' });
    expect((await cancel(first.id)).status).toBe(200);
    expect((await serviceOf(service)).state).toBe('active');
    expect(await held(street)).toEqual(occupied);
    const second = await suspending(service);
    await work(second.id, { state: 'suspended' });
    const late = await cancel(second.id);
    expect([late.status, late.body.code]).toEqual([409, 'demand-past-cancelling']);
    expect(late.body.detail).toContain('/resumption');
  });
});

describe('art. 32, 34: suspension', () => {
  test.concurrent('closes the end segment only; resumed on request before its day', async () => {
    const { service, street } = given('requested');
    const demand = await suspending(service);
    await work(demand.id, { step: 'suspend-access-end' });
    expect((await resume(service)).status).toBe(409);
    const suspended = await work(demand.id, { state: 'suspended' });
    expect(suspended.standing).toContain('恢复');
    expect(await held(street)).toEqual(endSuspended);
    expect(await serviceOf(service)).toMatchObject({ state: 'suspended', resumeOn: await day(90) });
    const { items } = await get('/v1/services?state=suspended&limit=100');
    expect(items.map(({ number }: Json) => number)).toContain(service.number);
    const answer = await resume(service);
    expect([answer.status, answer.body.demand.number]).toEqual([202, demand.number]);
    const twice = await resume(service);
    expect([twice.status, twice.body.code]).toEqual([409, 'resumption-under-way']);
    const busy = await askToClose(service);
    expect([busy.status, busy.body.demand]).toEqual([409, demand.number]);
    await work(demand.id, { step: 'resume-access-end' });
    expect(await held(street)).toEqual(endSuspended);
    await work(demand.id, { state: 'completed' });
    expect(await held(street)).toEqual(occupied);
    expect(await serviceOf(service)).toMatchObject({ state: 'active', suspendedAt: null, resumeOn: null });
  });

  test.concurrent('a suspended service is closed for good; its suspension ends with it', async () => {
    const old = given('for good');
    const { service, street } = old;
    const suspension = await suspending(service);
    await work(suspension.id, { state: 'suspended' });
    await expect(adjusting(old)).rejects.toThrow('service-state');
    const again = await askToClose(service, { kind: 'suspension', resumeOn: await day(30) });
    expect([again.status, again.body.state]).toEqual([409, 'suspended']);
    const closure = await closing(service);
    const wanted = await resume(service);
    expect([wanted.status, wanted.body.demand]).toEqual([409, closure.number]);
    await work(closure.id, { state: 'completed' });
    expect(await held(street)).toEqual(allFree);
    const ended = await inState(suspension.id, 'completed');
    expect(ended.existingService.state).toBe('closed');
    expect(await actions(suspension.id)).toContain('closure.ended-by-closure');
  });
});

/** After the others: the clock is everybody's. */
describe('art. 32: days of a closure', () => {
  test('from its day on, resumed by its day; not while it is being closed for good', async () => {
    const [byDate, both] = [given('by date'), given('both')];
    const [effectiveOn, resumeOn] = [await day(2), await day(9)];
    const demand = await suspending(byDate.service, { effectiveOn, resumeOn });
    const other = await suspending(both.service, { resumeOn });
    await work(other.id, { state: 'suspended' });
    await complete(demand.id, 'accept-closure', { decision: 'accepted', handler });
    expect((await get(`/v1/demands/${demand.id}`)).standing).toContain(`等待停闭生效日 ${effectiveOn}`);
    await moveClockTo(`${effectiveOn}T08:29:00+08:00`);
    expect((await get(`/v1/steps?demand=${demand.id}&state=open`)).items).toEqual([]);
    await moveClockTo(`${effectiveOn}T08:30:01+08:00`);
    await openStep(demand.id, 'suspend-access-end');
    await work(demand.id, { state: 'suspended' });

    const closure = await closing(both.service);
    await work(closure.id, { step: 'release-resources' });
    await moveClockTo(`${resumeOn}T08:30:01+08:00`);
    await openStep(demand.id, 'resume-access-end');
    await eventually('the other to wait', async () =>
      (await actions(other.id)).includes('closure.resumption-waits'),
    );
    await work(demand.id, { state: 'completed' });
    expect((await serviceOf(byDate.service)).state).toBe('active');
    expect(await held(byDate.street)).toEqual(occupied);
    await work(closure.id, { state: 'completed' });
    await inState(other.id, 'completed');
    expect((await serviceOf(both.service)).state).toBe('closed');
  }, 120_000);
});

test('art. 33: form 5 as JSON, PDF and XLSX', async () => {
  const { items } = await get('/v1/demands?state=completed&limit=100');
  const demand = items.find(({ action }: Json) => action === 'close');
  const path = `/v1/demands/${demand.id}/forms/closure`;
  const json = await get(path);
  expect(json).toMatchObject({ form: 'closure', title: '业务停闭需求单', demand: { number: demand.number } });
  expect(json.units).toHaveLength(3);
  const pdf = await fetch(new URL(`${path}?format=pdf`, addresses.api));
  const pages = await pictureOfPdf(Buffer.from(await pdf.arrayBuffer()), 'form-closure');
  for (const { width, height, ink } of pages) {
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    expect(ink).toBeGreaterThan(0.002);
  }
  const xlsx = await fetch(new URL(`${path}?format=xlsx`, addresses.api));
  expect(
    Buffer.from(await xlsx.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});
