import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { query } from '../helpers/effects.ts';
import { call, example, get, type Json, openStep, post, timeline } from '../helpers/service.ts';
import { day, demandAt, site, work } from '../helpers/staff.ts';

describe('the general chapter', () => {
  test.concurrent('art. 1, 3: phase by phase, every step on record with its department, its person and its time', async () => {
    const demand = await demandAt(`${await site()}1号`);
    const stateAt = async (step: string): Promise<string> => {
      await work(demand.id, { step });
      return (await get(`/v1/demands/${demand.id}`)).state;
    };
    expect([
      await stateAt('plan-solution'),
      await stateAt('negotiate'),
      await stateAt('open-network'),
      await stateAt('organize-acceptance'),
    ]).toEqual(['presale', 'presale', 'provisioning', 'acceptance']);
    const done = await work(demand.id, { state: 'completed' });
    expect((await get(`/v1/services/${done.service.id}`)).state).toBe('active');

    const { items: steps } = await get(`/v1/steps?demand=${demand.id}&limit=100`);
    expect(steps.map((step: Json) => step.key)).toEqual(
      expect.arrayContaining(['plan-solution', 'negotiate', 'accept-provisioning', 'organize-acceptance']),
    );
    for (const step of steps) {
      expect(step).toMatchObject({
        state: 'completed',
        completedBy: expect.stringMatching(/^(王芳|李建|赵强|钱丽)$/),
      });
      expect(step.department).toMatch(/^[a-z-]+$/);
      expect(Date.parse(step.completedAt)).toBeGreaterThanOrEqual(Date.parse(step.openedAt));
    }
    const lines = await timeline(demand.id);
    const of = (action: string) =>
      lines.filter((line) => line.action === action).map((line) => line.objectId);
    expect(of('step.completed').sort()).toEqual(steps.map((step: Json) => step.id).sort());
    expect(lines.at(0)?.action).toBe('demand.received');
    for (const line of lines)
      expect([line.actor, line.at]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\+08:00$/)]);
  });

  test.concurrent('art. 3, 4: what was new may be adjusted or closed after the sale, each by a way of its own', async () => {
    const posted = await example('01-all-available');
    const begun = await demandAt(`${await site()}1号`);
    expect(begun.action).toBe('new');
    const { service } = await work(begun.id, { state: 'completed' });
    const asked = { customer: posted.customer, accountManager: posted.accountManager, serviceId: service.id };
    const closure = { kind: 'permanent', effectiveOn: await day(1) };
    const { product, accessPoints } = posted;
    for (const [body, state, key] of [
      [{ action: 'adjust', product, accessPoints }, 'assessing', 'assess-adjustment'],
      [{ action: 'close', closure }, 'closing', 'accept-closure'],
    ] as const) {
      const demand = await post({ ...asked, ...body });
      const step = await openStep(demand.id, key);
      expect(step.department).toBe('support-center');
      expect((await get(`/v1/demands/${demand.id}`)).state).toBe(state);
      await call('POST', `/v1/demands/${demand.id}/cancellation`, { reason: '客户改变主意' });
    }
    expect((await get(`/v1/services/${service.id}`)).state).toBe('active');
  });

  test.concurrent.each(['cross-city', 'cross-province'])(
    'art. 2: a %s line is not taken, and the answer says where it belongs',
    async (scope) => {
      const body = { ...(await example('01-all-available')), scope };
      body.customer.code = randomUUID();
      const answer = await call('POST', '/v1/demands', body);
      expect([answer.status, answer.body.code]).toEqual([422, 'demand-not-local']);
      expect(answer.body.detail).toContain('跨省/地市数据专线业务处理流程');
      expect(await query('select id from demand where customer_code = ?', [body.customer.code])).toEqual([]);
    },
  );
});
