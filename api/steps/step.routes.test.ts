import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { OutboxMessage } from '../../core/outbox/outbox-message.entity.ts';
import { Step } from '../../core/steps/step.entity.ts';
import { type Json, newDemand, type TestApi, testApi } from '../../test/helpers/api.ts';
import { givenForm1, givenStep } from '../../test/helpers/given.ts';

let api: TestApi;
let demand: Json;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => {
  await api.close();
});
beforeEach(async () => {
  demand = (await api.send('POST', '/v1/demands', newDemand())).body;
});

const complete = async (id: string, variables: Json, completedBy: Json = '王芳', headers = {}) =>
  await api.send('POST', `/v1/steps/${id}/completion`, { variables, completedBy }, headers);
const messages = (answer: { body: Json }) =>
  answer.body.faults.map((fault: Json) => `${fault.pointer} ${fault.message}`);

describe('GET /v1/steps', () => {
  test('by department, state and demand, newest first', async () => {
    const first = await givenStep(api.orm, demand.id);
    const second = await givenStep(api.orm, demand.id, { key: 'approve-project', department: 'engineering' });
    const ids = async (query: string) =>
      (await api.send('GET', `/v1/steps?${query}`)).body.items.map(({ id }: Json) => id);
    expect(await ids(`demand=${demand.number}`)).toEqual([second, first]);
    expect(await ids(`demand=${demand.id}&department=engineering`)).toEqual([second]);
    expect(await ids(`demand=${demand.id}&state=completed`)).toEqual([]);
    expect((await api.send('GET', '/v1/steps?demand=XQ-1')).status).toBe(404);
    expect((await api.send('GET', '/v1/steps?state=lost')).status).toBe(400);
    const page = await api.send('GET', `/v1/steps?demand=${demand.id}&limit=1`);
    expect(page.body.items).toMatchObject([{ id: second, departmentName: '工程建设部', stateName: '待办' }]);
    expect(await ids(`demand=${demand.id}&after=${page.body.next}`)).toEqual([first]);
  });

  test('one step says what its form shows and what a completion takes', async () => {
    const id = await givenStep(api.orm, demand.id, { variables: { solution: '双路由' } });
    const { body } = await api.send('GET', `/v1/steps/${id}`);
    expect(body).toMatchObject({ id, state: 'open', variables: { solution: '双路由' }, result: null });
    expect(Object.keys(body.expects.properties)).toEqual(['networkSolution', 'handler']);
    expect((await api.send('GET', `/v1/steps/${randomUUID()}`)).status).toBe(404);
    expect((await api.send('GET', '/v1/steps/7')).status).toBe(400);
  });
});

describe('POST /v1/steps/{id}/completion', () => {
  test('a good result waits for the engine; 经办人 is filled in', async () => {
    const id = await givenStep(api.orm, demand.id);
    const answer = await complete(id, { networkSolution: '核心—汇聚—接入' }, '王芳', { 'x-actor': 'OSS' });
    expect(answer.status).toBe(202);
    expect(answer.body).toMatchObject({
      state: 'completing',
      completedBy: '王芳',
      completedVia: 'api',
      result: { networkSolution: '核心—汇聚—接入', handler: '王芳' },
    });
    const em = api.orm.em.fork();
    expect(await em.find(OutboxMessage, { key: id })).toMatchObject([
      { kind: 'complete-step', payload: { stepId: id } },
    ]);
    const { body } = await api.send('GET', `/v1/demands/${demand.id}/timeline`);
    expect(body.items.at(-1)).toMatchObject({ action: 'step.completing', actor: 'OSS' });
    expect((await api.send('GET', `/v1/demands/${demand.id}`)).body.openSteps).toMatchObject([
      { state: 'completing' },
    ]);
  });

  test('经办人 that was named stays', async () => {
    const id = await givenStep(api.orm, demand.id);
    const { body } = await complete(id, { networkSolution: 'x', handler: '赵敏' }, 'OSS');
    expect(body).toMatchObject({ completedBy: 'OSS', result: { handler: '赵敏' } });
  });

  test('two at the same moment: one 202, one 409 that says who', async () => {
    const id = await givenStep(api.orm, demand.id);
    const answers = await Promise.all([
      complete(id, { networkSolution: 'a' }, '甲'),
      complete(id, { networkSolution: 'b' }, '乙'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    const won = answers.find(({ status }) => status === 202)?.body;
    const lost = answers.find(({ status }) => status === 409)?.body;
    expect(lost).toMatchObject({ code: 'step-not-open', state: 'completing', completedBy: won.completedBy });
    expect(lost.detail).toContain(`${won.completedBy} sent the result at 2026-09-30T10:00:00+08:00`);
    expect(await api.orm.em.fork().count(OutboxMessage, { key: id })).toBe(1);
  });

  test.each([
    ['completed', 'was completed by 张三 at 2026-09-30T11:00:00+08:00'],
    ['cancelled', 'was cancelled at 2026-09-30T11:00:00+08:00'],
  ] as const)('a step that is %s: 409', async (state, detail) => {
    const id = await givenStep(api.orm, demand.id, {
      state,
      completedBy: '张三',
      completedAt: new Date('2026-09-30T11:00:00+08:00'),
    });
    const answer = await complete(id, { networkSolution: 'x' });
    expect(answer.status).toBe(409);
    expect(answer.body.detail).toContain(detail);
  });

  test('a wrong result: 422 with every fault, and nothing is queued', async () => {
    await givenForm1(api.orm, demand.id);
    const id = await givenStep(api.orm, demand.id, { key: 'approve-project', department: 'engineering' });
    const shape = await complete(id, {
      decision: 7,
      colour: 'red',
      projects: [{ approved: 'yes', floor: 1 }],
    });
    expect([shape.status, shape.body.code]).toEqual([422, 'step-result-refused']);
    expect(shape.body.faults.map((fault: Json) => fault.pointer).sort()).toEqual([
      '/variables/colour',
      '/variables/decision',
      '/variables/projects/0/approved',
      '/variables/projects/0/floor',
    ]);
    const meaning = await complete(id, { decision: 'approved', inServiceOn: '2020-01-01' });
    expect(meaning.status).toBe(422);
    expect(messages(meaning)).toEqual([expect.stringContaining('“拟投产时间”不能早于今天')]);
    const empty = await complete(await givenStep(api.orm, demand.id), { networkSolution: '  ' });
    expect(messages(empty)).toEqual(['/variables 请填写“端到端网络解决方案”。']);
    const em = api.orm.em.fork();
    expect(await em.count(OutboxMessage, { key: id })).toBe(0);
    expect(await em.findOne(Step, { id })).toMatchObject({ state: 'open', result: null });
  });

  test('a step that only a model knows takes what comes', async () => {
    const id = await givenStep(api.orm, demand.id, { key: 'owner-s-own-step' });
    expect((await api.send('GET', `/v1/steps/${id}`)).body.expects).toBeNull();
    const { status, body } = await complete(id, { anything: [1] });
    expect([status, body.result]).toEqual([202, { anything: [1] }]);
  });

  test.each([
    [{}, ['/completedBy', '/variables']],
    [{ variables: [], completedBy: ' ' }, ['/completedBy', '/variables']],
    [{ variables: {}, completedBy: 'x', force: true }, ['/force']],
    [{ variables: {}, completedBy: 'x'.repeat(101) }, ['/completedBy']],
    [{ variables: { networkSolution: 'a\u0000' }, completedBy: 'x' }, ['/variables/networkSolution']],
  ])('%j: 400', async (body, pointers) => {
    const id = await givenStep(api.orm, demand.id);
    const answer = await api.send('POST', `/v1/steps/${id}/completion`, body);
    expect(answer.status).toBe(400);
    expect(answer.body.faults.map((fault: Json) => fault.pointer).sort()).toEqual(pointers);
  });

  test('no such step: 404', async () => {
    expect((await complete(randomUUID(), {})).status).toBe(404);
  });
});
