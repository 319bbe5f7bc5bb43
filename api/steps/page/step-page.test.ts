import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Step } from '../../../core/steps/step.entity.ts';
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
  demand = (await api.send('POST', '/v1/demands', newDemand())).body;
  const deadlineId = await givenDeadline(api.orm, demand.id);
  id = await givenStep(api.orm, demand.id, { deadlineId });
});

const page = async (step = id, query = '') => await api.app.inject({ url: `/steps/${step}${query}` });
const post = async (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  await api.app.inject({
    method: 'POST',
    url: `/steps/${id}`,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
    payload: new URLSearchParams({ key: randomUUID(), by: '王芳', ...fields }).toString(),
  });
const stored = async () => await api.orm.em.fork().findOneOrFail(Step, { id });
const lines = async (): Promise<Json[]> =>
  (await api.send('GET', `/v1/demands/${demand.id}/timeline`)).body.items.filter(
    ({ objectId }: Json) => objectId === id,
  );

test('shows the case, who has it, its time left, and runs nothing from elsewhere', async () => {
  const { statusCode, body, headers } = await page();
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toMatch(
    /default-src 'none'.*form-action 'self'.*frame-ancestors 'none'/,
  );
  expect(headers['cache-control']).toBe('no-store');
  expect(body).not.toMatch(/(src|href)="/);
  for (const text of [
    demand.number,
    '华东物流集团',
    '客户服务支撑中心',
    '尚未接单',
    '2026年10月9日 17:30（剩余 2 个工作日）',
  ])
    expect(body).toContain(text);
  for (const word of ['接单', '转派', '退单', '催办', '挂起', '备注'])
    expect(body).toContain(`<summary>${word}`);
  expect(body).not.toContain('<summary>解挂');
});

test('each action goes by POST, redirect, GET, with 经办人 kept', async () => {
  const acts: [fields: Record<string, string>, said: string][] = [
    [{ do: 'acceptance' }, '已接单。'],
    [{ do: 'handover', department: 'om-teams', handoverRemark: '请排查光路' }, '已转派。'],
    [{ do: 'return', returnReason: '光路正常' }, '已退单。'],
    [{ do: 'reminder', reminderRemark: '' }, '已催办。'],
    [{ do: 'hold', holdReason: '等客户' }, '已挂起。'],
    [{ do: 'resumption' }, '已解挂。'],
    [{ do: 'notes', noteText: '晚八点后\r\n施工' }, '已备注。'],
  ];
  for (const [fields, said] of acts) {
    const answer = await post(fields);
    expect([fields.do, answer.statusCode]).toEqual([fields.do, 303]);
    const shown = await page(id, String(answer.headers.location));
    expect(shown.body).toContain(`role="status">${said}`);
    expect(shown.body).toContain('name="by" maxlength="100" autocomplete="name" required value="王芳"');
  }
  expect((await lines()).map(({ action }) => action)).toEqual([
    'step.accepted',
    'step.handed-over',
    'step.sent-back',
    'step.reminded',
    'step.held',
    'step.resumed',
    'step.noted',
  ]);
  expect((await lines()).at(-1)).toMatchObject({ after: { text: '晚八点后\n施工' } });
});

test('a double click is one action', async () => {
  const fields = { do: 'notes', noteText: '一次', key: randomUUID() };
  const answers = await Promise.all([post(fields), post(fields)]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
  expect(await lines()).toHaveLength(1);
});

describe('what is refused is said in a sentence, and what was typed stays', () => {
  test.each<[fields: Record<string, string>, status: number, said: string]>([
    [{ do: 'handover', department: 'om-teams' }, 422, '请填写“转派说明”。'],
    [{ do: 'notes', noteText: '  ', by: '' }, 422, '请填写“经办人”。请填写“备注内容”。'],
    [{ do: 'notes', noteText: 'x'.repeat(2_001) }, 422, '“备注内容”不能超过2000字。'],
    [{ do: 'handover', department: 'x', handoverRemark: 'y' }, 422, '没有这个部门，请重新选择。'],
    [{ do: 'handover', handoverRemark: 'y' }, 422, '环节已经在这里，请选择其他部门，或填写其他同事的姓名。'],
    [{ do: 'return', returnReason: 'y' }, 409, '没有人转派过这个环节，不能退单。'],
    [{ do: 'resumption' }, 409, '这个环节没有挂起，不用解挂。'],
    [{ do: 'everything' }, 400, '没有这个操作，请重新选择。'],
  ])('%j', async (fields, status, said) => {
    const answer = await post(fields);
    expect(answer.statusCode).toBe(status);
    expect(answer.body).toContain(`role="alert">${said}</div>`);
    expect(await lines()).toEqual([]);
  });

  test('the part in hand is open, with its text', async () => {
    const { body } = await post({ do: 'handover', assignee: '孙浩', department: 'om-teams' });
    expect(body).toContain('<details name="action" open><summary>转派');
    expect(body).toContain('name="assignee" maxlength="100" value="孙浩"');
    expect(body).toContain('<option value="om-teams" selected>');
  });

  test('somebody else was first', async () => {
    await post({ do: 'acceptance', by: '李强' });
    expect((await post({ do: 'acceptance' })).body).toContain('李强已经接单；要改由您办理');
    await post({ do: 'hold', holdReason: '等客户', by: '李强' });
    expect((await post({ do: 'hold', holdReason: '等' })).body).toContain('李强已经挂起这个环节。');
    await post({ do: 'reminder' });
    expect((await post({ do: 'reminder' })).body).toContain('10 分钟内已经催办过，请在 10:10 以后再催办。');
  });

  test('the same page sent again with other words', async () => {
    const key = randomUUID();
    await post({ do: 'notes', noteText: '甲', key });
    expect((await post({ do: 'notes', noteText: '乙', key })).body).toContain('这个页面已经提交过一次');
    expect(await lines()).toHaveLength(1);
  });

  test('a page elsewhere cannot act in the name of the reader', async () => {
    const answer = await post({ do: 'acceptance' }, { 'sec-fetch-site': 'cross-site' });
    expect(answer.statusCode).toBe(403);
    expect(await stored()).toMatchObject({ assignee: null });
  });
});

test('nothing that was typed becomes HTML', async () => {
  const evil = '<script>alert(1)</script>"\'&';
  await post({ do: 'notes', noteText: evil, by: evil });
  await post({ do: 'hold', holdReason: evil, by: evil });
  const { body } = await page(id, `?by=${encodeURIComponent(evil)}&done=%3Cb%3E`);
  expect(body).not.toContain('<script>alert');
  expect(body).not.toContain('<b>');
  expect(body).toContain('&#60;script&#62;alert(1)&#60;/script&#62;&#34;&#39;&#38;');
});

test('a step that is done can be looked at, no more', async () => {
  const done = await givenStep(api.orm, demand.id, { state: 'completed', completedBy: '张三' });
  const { body } = await page(done);
  expect(body).toContain('已完成');
  expect(body).not.toContain('<form');
});

test('a held step says since when and why, and offers 解挂', async () => {
  await post({ do: 'hold', holdReason: '等客户开放机房' });
  const { body } = await page();
  expect(body).toContain('王芳，2026年9月30日 10:00：等客户开放机房');
  expect(body).toContain('，暂停计时）');
  expect(body).toContain('<summary>解挂');
  expect(body).not.toContain('<summary>挂起');
});

test('what is not there, and what cannot be read', async () => {
  for (const step of [randomUUID(), 'x']) {
    const { statusCode, body } = await page(step);
    expect([statusCode, body.includes('没有这个环节')]).toEqual([404, true]);
  }
  const answer = await post({ do: 'notes', noteText: 'a\u0000b' });
  expect([answer.statusCode, answer.body.includes('不能保存的字符')]).toEqual([400, true]);
});
