import { describe, expect, test } from '@jest/globals';
import { adjusting, closing, type InUse, servicesInUse, suspending } from '../helpers/after-sale.ts';
import { completeInEngine } from '../helpers/effects.ts';
import { call, example, get, type Json, post } from '../helpers/service.ts';
import { eventually } from '../helpers/stack.ts';
import { type Answers, demandAt, site, work } from '../helpers/staff.ts';

const simple = { decision: 'reconfigure', reason: '只改限速', handler: '赵强' };
const returned = { decision: 'returned', reason: '生效日不符', handler: '赵强' };
const forService = (ask: (old: InUse) => Promise<Json>) => async () => {
  const [old] = await servicesInUse(1);
  if (old === undefined) throw new Error('no service');
  return await ask(old);
};

const blocked = { result: 'blocked', blockedReason: '物业不同意进场施工', handler: '赵强' };

/** One demand per way, and the steps on it: each is first left empty in Tasklist, then answered by its staff. */
const ways: [string, () => Promise<Json>, string[], Answers][] = [
  [
    'an immature product',
    async () => await post(await example('02-immature-product')),
    ['draft-template', 'verify-template', 'plan-solution'],
    {},
  ],
  [
    'an unknown address',
    async () => await post(await example('09-unknown-address')),
    ['confirm-resources'],
    {},
  ],
  [
    'construction',
    async () => await demandAt(`${await site({ core: { free: 0 } })}1号`),
    ['approve-project', 'negotiate', 'apply-provisioning', 'build-project'],
    {},
  ],
  [
    'optimization',
    async () => await demandAt(`${await site({ end: { free: 0, optimizable: 1 } })}1号`),
    ['plan-optimization', 'design-solution', 'accept-provisioning', 'build-access-end'],
    {},
  ],
  [
    'a blocked construction',
    async () => await demandAt(`${await site()}1号`),
    [
      'open-network',
      'agree-handling',
      'install-user-side',
      'transfer-status',
      'change-status',
      'organize-acceptance',
    ],
    { 'open-network': [blocked] },
  ],
  [
    'an adjustment in place',
    forService(adjusting),
    ['assess-adjustment', 'change-configuration'],
    { 'assess-adjustment': simple },
  ],
  [
    'a permanent closure',
    forService(async ({ service }) => await closing(service)),
    ['accept-closure', 'revise-closure', 'release-resources'],
    { 'accept-closure': [returned] },
  ],
  ['a suspension', forService(async ({ service }) => await suspending(service)), ['suspend-access-end'], {}],
];

/** Completes the step with nothing filled in, past every check of the browser. @returns the step as it came back. */
async function leaveEmpty(demand: Json, step: Json): Promise<Json> {
  await completeInEngine(step.id, { handler: null });
  return await eventually(`${step.key} to come back`, async () => {
    const { items } = await get(`/v1/steps?demand=${demand.id}&state=open&limit=100`);
    return items.find((one: Json) => one.key === step.key && one.variables.fault !== null);
  });
}

describe('what is left empty comes back with the reason, at every human step', () => {
  test.concurrent.each(ways)(
    '%s',
    async (_name, begin, keys, answers) => {
      const demand = await begin();
      for (const key of keys) {
        const step = await work(demand.id, { step: key }, answers);
        const again = await leaveEmpty(demand, step);
        expect(again.variables.fault).toContain('经办人');
        expect((await get(`/v1/steps/${step.id}`)).state).toBe('completed');
      }
    },
    240_000,
  );

  test.concurrent('a resumption', async () => {
    const demand = await forService(async ({ service }) => await suspending(service))();
    const { existingService } = await work(demand.id, { state: 'suspended' });
    expect((await call('POST', `/v1/services/${existingService.number}/resumption`, {})).status).toBe(202);
    const again = await leaveEmpty(demand, await work(demand.id, { step: 'resume-access-end' }));
    expect(again.variables.fault).toContain('经办人');
  });

  test.concurrent('a shortage', async () => {
    const street = await site({ end: { free: 1 } });
    const [first, second] = [await demandAt(`${street}1号`), await demandAt(`${street}2号`)];
    await work(second.id, { step: 'accept-provisioning' });
    await work(first.id, { step: 'open-network' });
    const step = await work(second.id, { step: 'resolve-shortage' });
    const again = await leaveEmpty(second, step);
    expect(again.variables.fault).toContain('经办人');
  });
});
