import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Json, newDemand, type TestApi, testApi } from '../../../test/helpers/api.ts';
import { givenDeadline, givenStep } from '../../../test/helpers/given.ts';

let api: TestApi;
let demand: Json;
let id: string;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => {
  await api.close();
});
beforeEach(async () => {
  api.clock.at = new Date('2026-09-30T10:00:00+08:00');
  demand = (await api.send('POST', '/v1/demands', newDemand())).body;
  const deadlineId = await givenDeadline(api.orm, demand.id);
  id = await givenStep(api.orm, demand.id, { deadlineId });
});

const act = async (verb: string, body: Json, headers: Record<string, string> = {}, step = id) =>
  await api.send('POST', `/v1/steps/${step}/${verb}`, body, headers);

test('all seven, in the timeline in their order, as complete sentences', async () => {
  const answers = [
    await act('acceptance', { by: '王芳' }),
    await act('handover', { by: '王芳', department: 'om-teams', assignee: '孙浩', remark: '请排查光路' }),
    await act('return', { by: '孙浩', reason: '光路正常' }),
    await act('reminder', { by: '李强', remark: '客户来电' }),
    await act('hold', { by: '王芳', reason: '等客户开放机房' }),
    await act('resumption', { by: '王芳', remark: '机房已开放' }),
    await act('notes', { by: '王芳', text: '晚八点后施工' }),
  ];
  expect(answers.map(({ status }) => status)).toEqual(Array(7).fill(200));
  expect(answers[1]?.body).toMatchObject({
    department: 'om-teams',
    departmentName: '运行维护部各专业班组',
    assignee: '孙浩',
    sender: 'support-center',
  });
  expect(answers[2]?.body).toMatchObject({ department: 'support-center', assignee: '王芳', sender: null });
  expect(answers[4]?.body).toMatchObject({
    heldAt: '2026-09-30T10:00:00+08:00',
    heldBy: '王芳',
    holdReason: '等客户开放机房',
    priority: 25,
  });
  expect(answers[5]?.body).toMatchObject({ heldAt: null, heldBy: null, priority: 50 });
  const { body } = await api.send('GET', `/v1/demands/${demand.id}/timeline`);
  const lines: Json[] = body.items.filter(({ objectId }: Json) => objectId === id);
  expect(lines.map(({ summary, reason }) => [summary, reason])).toEqual([
    ['客户服务支撑中心：王芳接单“制定网络解决方案”', null],
    ['客户服务支撑中心：王芳把“制定网络解决方案”转派给运行维护部各专业班组的孙浩', '请排查光路'],
    ['运行维护部各专业班组：孙浩把“制定网络解决方案”退回客户服务支撑中心的王芳', '光路正常'],
    ['客户服务支撑中心：李强催办“制定网络解决方案”，已通知客户服务支撑中心', '客户来电'],
    ['客户服务支撑中心：王芳挂起“制定网络解决方案”，时限暂停计时', '等客户开放机房'],
    ['客户服务支撑中心：王芳解挂“制定网络解决方案”，时限恢复计时', '机房已开放'],
    ['客户服务支撑中心：王芳备注“制定网络解决方案”：晚八点后施工', null],
  ]);
});

test('with an Idempotency-Key an action happens once', async () => {
  const headers = { 'idempotency-key': randomUUID() };
  const [first, again] = [
    await act('notes', { by: '王芳', text: '一次' }, headers),
    await act('notes', { by: '王芳', text: '一次' }, headers),
  ];
  expect(again?.body).toEqual(first?.body);
  expect(again?.headers['idempotency-replayed']).toBe('true');
  const { body } = await api.send('GET', `/v1/demands/${demand.id}/timeline`);
  expect(body.items.filter(({ action }: Json) => action === 'step.noted')).toHaveLength(1);
  expect(await act('notes', { by: '王芳', text: '两次' }, headers)).toMatchObject({
    status: 422,
    body: { code: 'idempotency-key-reused' },
  });
});

describe('what is refused says why', () => {
  test('somebody else has it', async () => {
    await act('acceptance', { by: '王芳' });
    expect(await act('acceptance', { by: ' 王芳 ' })).toMatchObject({ status: 200 });
    expect(await act('acceptance', { by: '李强' })).toMatchObject({
      status: 409,
      body: { code: 'step-taken', assignee: '王芳' },
    });
  });

  test('an unknown department, with the list', async () => {
    expect(await act('handover', { by: '王芳', department: 'om-team', remark: 'x' })).toMatchObject({
      status: 422,
      body: {
        code: 'department-unknown',
        offered: { 'om-teams': '运行维护部各专业班组' },
        faults: [{ pointer: '/department' }],
      },
    });
  });

  test('a return of what nobody handed over, with the way back in the model', async () => {
    const step = await givenStep(api.orm, demand.id, { key: 'accept-provisioning' });
    expect(await act('return', { by: '王芳', reason: 'x' }, {}, step)).toMatchObject({
      status: 409,
      body: {
        code: 'step-not-handed-over',
        choice: { field: 'decision', value: 'returned', word: '退回' },
        detail: expect.stringContaining('decision "returned" (退回)'),
      },
    });
  });

  test.each(['acceptance', 'handover', 'return', 'reminder', 'hold', 'resumption', 'notes'])(
    'a step that is done: %s',
    async (verb) => {
      const done = await givenStep(api.orm, demand.id, {
        state: 'completed',
        completedBy: '张三',
        completedAt: api.clock.at,
      });
      const bodies: Json = {
        handover: { department: 'om-teams', remark: 'x' },
        return: { reason: 'x' },
        hold: { reason: 'x' },
        notes: { text: 'x' },
      };
      expect(await act(verb, { by: '王芳', ...bodies[verb] }, {}, done)).toMatchObject({
        status: 409,
        body: { code: 'step-not-open', state: 'completed', completedBy: '张三' },
      });
      expect(await act(verb, { by: '王芳', ...bodies[verb] }, {}, randomUUID())).toMatchObject({
        status: 404,
      });
    },
  );

  test.each([
    ['acceptance', {}, ['/by']],
    ['handover', { by: '王芳' }, ['/remark']],
    ['return', { by: ' ', reason: '' }, ['/by', '/reason']],
    ['hold', { by: '王芳', reason: ' ', force: true }, ['/force', '/reason']],
    ['notes', { by: '王芳', text: 'x'.repeat(2_001) }, ['/text']],
  ])('%s %j: 400', async (verb, body, pointers) => {
    const answer = await act(verb, body);
    expect(answer.status).toBe(400);
    expect(answer.body.faults.map(({ pointer }: Json) => pointer).sort()).toEqual(pointers);
  });
});
