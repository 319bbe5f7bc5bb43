import { describe, expect, test } from '@jest/globals';
import { completeInEngine } from '../helpers/effects.ts';
import { call, complete, example, get, type Json, openStep, post } from '../helpers/service.ts';
import { eventually } from '../helpers/stack.ts';

const handler = '王芳';

async function projectAsked(): Promise<{ demand: Json; step: Json }> {
  const demand = await post(await example('06-construction-one-point'));
  await complete(demand.id, 'plan-solution', { solution: '新建接入', handler });
  return { demand, step: await openStep(demand.id, 'approve-project') };
}

const returned = async (demand: Json, key: string, notId: string): Promise<Json> =>
  await eventually(`${key} to come back`, async () => {
    const { items } = await get(`/v1/steps?demand=${demand.id}&state=open`);
    return items.find((one: Json) => one.key === key && one.id !== notId);
  });

describe('a wrong value in a form', () => {
  test('brings the same task back with the message and with what was typed, until it is right', async () => {
    const { demand, step } = await projectAsked();
    await completeInEngine(step.id, { decision: 'approved', inServiceOn: '2020-01-01', handler: '李建' });
    const second = await returned(demand, 'approve-project', step.id);
    expect(second.variables.fault).toContain('不能早于今天');

    await completeInEngine(second.id, { decision: 'approved', inServiceOn: null, handler: '李建' });
    const third = await returned(demand, 'approve-project', second.id);
    expect(third.variables.fault).toContain('拟投产时间');

    await completeInEngine(third.id, { decision: 'approved', inServiceOn: '2031-06-30', handler: '李建' });
    await openStep(demand.id, 'design-solution');
    expect((await get(`/v1/steps/${step.id}`)).state).toBe('completed');
  });

  test('is told to a system before anything is queued', async () => {
    const { step } = await projectAsked();
    const answer = await call('POST', `/v1/steps/${step.id}/completion`, {
      variables: { decision: 'approved', inServiceOn: '2020-01-01' },
      completedBy: '李建',
    });
    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.body)).toContain('不能早于今天');
    expect((await get(`/v1/steps/${step.id}`)).state).toBe('open');
  });
});

describe('a person and a system at the same step', () => {
  const variables = { decision: 'approved', inServiceOn: '2031-06-30' };

  test('of ten systems at once one is first, the others are told', async () => {
    const { demand, step } = await projectAsked();
    const answers = await Promise.all(
      Array.from(
        { length: 10 },
        async () => await call('POST', `/v1/steps/${step.id}/completion`, { variables, completedBy: '李建' }),
      ),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([202, ...Array(9).fill(409)]);
    await openStep(demand.id, 'design-solution');
  });

  test('the person was first: the system learns who', async () => {
    const { demand, step } = await projectAsked();
    await completeInEngine(step.id, { ...variables, handler: '李建' });
    await openStep(demand.id, 'design-solution');
    const answer = await call('POST', `/v1/steps/${step.id}/completion`, {
      variables,
      completedBy: '工程系统',
    });
    expect(answer.status).toBe(409);
    expect(JSON.stringify(answer.body)).toContain('李建');
  });
});

describe('what a caller may send', () => {
  test('names with quotes, emoji and rare characters arrive as they are', async () => {
    const body = await example('11-names');
    const demand = await post(body);
    expect((await get(`/v1/demands/${demand.id}`)).customer.name).toBe(body.customer.name);
    expect((await openStep(demand.id, 'plan-solution')).variables.demand.customerName).toBe(
      body.customer.name,
    );
  });

  test('200 access points are all queried, found and shown', async () => {
    const demand = await post(await example('10-many-points'));
    await complete(demand.id, 'plan-solution', { solution: '分批接入', handler });
    await eventually(
      'all points to be found',
      async () => {
        const form = await call('GET', `/v1/demands/${demand.id}/forms/resource-confirmation`);
        return (
          form.status === 200 && form.body.accessPoints.flatMap((one: Json) => one.segments).length === 600
        );
      },
      90_000,
    );
    await eventually(
      'the next step',
      async () => (await get(`/v1/steps?demand=${demand.id}&state=open`)).items.length > 0,
    );
  });

  test.each([
    ['adjust', ['/serviceId']],
    ['close', ['/accessPoints', '/closure', '/product', '/serviceId']],
  ])('%s without its service says every field that is missing or too much', async (action, pointers) => {
    const answer = await call('POST', '/v1/demands', { ...(await example('01-all-available')), action });
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid-request']);
    expect(answer.body.faults.map((one: Json) => one.pointer).sort()).toEqual(pointers);
  });
});
