import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readProject } from '../../bpmn/tools/project.ts';
import { stepDefinition } from '../../core/steps/definitions.ts';
import {
  adjusting,
  closing,
  type InUse,
  serviceOf,
  servicesInUse,
  suspending,
} from '../helpers/after-sale.ts';
import { isOpenInEngine, query, userTaskKey } from '../helpers/effects.ts';
import { call, example, get, inState, type Json, post } from '../helpers/service.ts';
import { eventually, kill, restart } from '../helpers/stack.ts';
import { type Answers, demandAt, site, unitsAt, work } from '../helpers/staff.ts';

const handler = '王芳';
const reason = '客户搬迁计划取消';

interface Case {
  /** The step at which the demand is cancelled. */
  step: string;
  stock?: Parameters<typeof site>[0];
  answers?: Answers;
  body?: () => Promise<Json>;
  /** A demand for a service in use, which stays as it is. */
  forService?: (old: InUse) => Promise<Json>;
  /** Another demand takes the last port once this one was told that it is free. */
  rival?: boolean;
  /** Units of the end segment that are held, and as what, when it comes to the step. */
  held?: 'reserved' | 'occupied';
}

const immature = async () => await example('02-immature-product');
const unknown = async () => await example('09-unknown-address');
const blocked = { result: 'blocked', blockedReason: '物业不同意进场施工', handler };

const simple = { decision: 'reconfigure', reason: '只改限速', handler };
const returned = { decision: 'returned', reason: '生效日不符', handler };
const closed = async ({ service }: InUse) => await closing(service);
const suspended = async ({ service }: InUse) => await suspending(service);

/** Every human step of a demand at which it can be cancelled; a test below holds the list to the models. */
const cases: Case[] = [
  { step: 'plan-solution' },
  { step: 'draft-template', body: immature },
  { step: 'verify-template', body: immature },
  { step: 'confirm-resources', body: unknown },
  { step: 'approve-project', stock: { core: { free: 0 } } },
  { step: 'plan-optimization', stock: { end: { free: 0, optimizable: 1 } } },
  { step: 'design-solution' },
  { step: 'negotiate' },
  { step: 'apply-provisioning' },
  { step: 'accept-provisioning' },
  { step: 'build-project', stock: { core: { free: 0 } } },
  { step: 'build-access-end', stock: { end: { free: 0, optimizable: 1 } } },
  { step: 'resolve-shortage', stock: { end: { free: 1 } }, rival: true },
  { step: 'open-network', held: 'reserved' },
  { step: 'install-user-side', held: 'reserved' },
  { step: 'agree-handling', held: 'reserved', answers: { 'open-network': blocked } },
  { step: 'transfer-status', held: 'reserved' },
  { step: 'change-status', held: 'reserved' },
  { step: 'organize-acceptance', held: 'occupied' },
  { step: 'assess-adjustment', forService: adjusting },
  { step: 'change-configuration', forService: adjusting, answers: { 'assess-adjustment': simple } },
  { step: 'accept-closure', forService: closed },
  { step: 'revise-closure', forService: closed, answers: { 'accept-closure': returned } },
  { step: 'release-resources', forService: closed },
  { step: 'suspend-access-end', forService: suspended },
];

/** At this one the service is suspended already: 26-closure.test.ts shows what the caller is told. */
const tooLate = ['resume-access-end'];

interface Arrived {
  demand: Json;
  step: Json;
  street: string;
  /** The service the demand is about. */
  old?: InUse;
}

async function arrive(one: Case): Promise<Arrived> {
  const { step, stock, answers: given = {}, body, rival = false, forService } = one;
  if (forService !== undefined) {
    const [old] = await servicesInUse(1);
    if (old === undefined) throw new Error('no service');
    const demand = await forService(old);
    return { demand, step: await work(demand.id, { step }, given), street: old.street, old };
  }
  const street = await site(stock);
  const overtaken = async () => {
    const other = await demandAt(`${street}2号`);
    await work(other.id, { step: 'open-network' });
    return { decision: 'accepted', handler };
  };
  const answers = rival ? { ...given, 'accept-provisioning': overtaken } : given;
  const demand = body === undefined ? await demandAt(`${street}1号`) : await post(await body());
  return { demand, step: await work(demand.id, { step }, answers), street };
}

const cancel = async (id: string, headers: Record<string, string> = {}) =>
  await call('POST', `/v1/demands/${id}/cancellation`, { reason }, headers);

async function expectEnded(demandId: string): Promise<void> {
  for (const state of ['open', 'completing'])
    expect((await get(`/v1/steps?demand=${demandId}&state=${state}`)).items).toEqual([]);
  const { items } = await get(`/v1/deadlines?demand=${demandId}&limit=100`);
  expect(items.filter((one: Json) => ['running', 'paused'].includes(one.state))).toEqual([]);
}

test('the list has every human step of every model', async () => {
  const { models } = await readProject(join(import.meta.dirname, '../../bpmn'), new Set());
  const tasks = models.flatMap(({ elements }) =>
    elements.filter(({ $type }) => $type === 'bpmn:UserTask').map(({ id }) => id ?? ''),
  );
  // A fault is not cancelled: it is archived, whatever it was.
  const ofDemands = tasks.filter((id) => stepDefinition(id)?.of !== 'fault');
  expect([...cases.map(({ step }) => step), ...tooLate].sort()).toEqual(ofDemands.sort());
});

describe('a demand is cancelled', () => {
  const arrivals = new Map<string, Promise<Arrived>>();
  // All on their way at once: what takes time is the way of a completion through the engine.
  beforeAll(() => {
    for (const one of cases) {
      const arrival = arrive(one);
      arrival.catch(() => undefined);
      arrivals.set(one.step, arrival);
    }
  });

  test.each(cases.map((one) => [one.step, one] as const))(
    'at %s: the flow ends, the task is gone, the reservations are back, the reason stays',
    async (key, { held }) => {
      const { demand, step, street, old } = (await arrivals.get(key)) as Arrived;
      const task = await userTaskKey(step.id);
      if (held !== undefined) expect((await unitsAt(street, 'end'))[held]).toBe(1);
      expect((await cancel(demand.id)).status).toBe(200);
      const ended = await inState(demand.id, 'cancelled');
      expect(ended.cancellation).toMatchObject({ reason });
      expect((await get(`/v1/steps/${step.id}`)).state).toBe('cancelled');
      await eventually(`${key} to leave Tasklist`, async () => !(await isOpenInEngine(task)));
      await expectEnded(demand.id);
      if (old !== undefined) {
        expect(await serviceOf(old.service)).toEqual(old.service);
        expect(await unitsAt(street, 'end')).toMatchObject({ free: 7, occupied: 1, reserved: 0 });
      }
      if (held === 'reserved') expect(await unitsAt(street, 'end')).toMatchObject({ free: 8, reserved: 0 });
      // A port in use has to be dismantled first.
      if (held === 'occupied')
        expect(await unitsAt(street, 'end')).toMatchObject({ free: 7, occupied: 0, toBeReleased: 1 });
      const again = await cancel(demand.id);
      expect([again.status, again.body.code]).toEqual([409, 'demand-ended']);
    },
    180_000,
  );

  test('before the engine ever heard of it', async () => {
    await kill('broker', 'SIGKILL');
    const demand = await post(await example('01-all-available'));
    expect((await cancel(demand.id)).status).toBe(200);
    await restart('broker');
    const later = await post(await example('01-all-available'));
    await work(later.id, { step: 'plan-solution' });
    expect(await query('select key from step where demand_id = ?', [demand.id])).toEqual([]);
    expect((await get(`/v1/demands/${demand.id}`)).state).toBe('cancelled');
  });

  test('twenty times at once: one cancels, the others are told', async () => {
    const { demand } = await arrive({ step: 'plan-solution' });
    const answers = await Promise.all(Array.from({ length: 20 }, async () => await cancel(demand.id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(409)]);
    const lines = await query<{ n: number }>(
      "select count(*)::int as n from audit_entry where demand_id = ? and action = 'demand.cancelled'",
      [demand.id],
    );
    expect(lines[0]?.n).toBe(1);
  });

  test('not any more once it has ended, and not without a reason', async () => {
    const demand = await demandAt(`${await site()}1号`);
    expect((await call('POST', `/v1/demands/${demand.id}/cancellation`, {})).status).toBe(400);
    await work(demand.id, { state: 'completed' });
    const answer = await cancel(demand.id);
    expect([answer.status, answer.body.code]).toEqual([409, 'demand-ended']);
  });
});
