import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../../test/helpers/database.ts';
import { Demand } from '../../demands/demand.entity.ts';
import { close, givenCase, lastLine, now, open } from '../../steps/step.fixture.ts';
import { SolutionTemplate } from '../../templates/solution-template.entity.ts';

let database: TestDatabase;
let newest: string;
beforeAll(async () => {
  database = await freshDatabase();
  newest = await givenTemplate('T-1', 2, 'internet');
  await givenTemplate('T-1', 1, 'internet');
  await givenTemplate('T-2', 1, 'voice');
});
afterAll(async () => await database.close());

async function givenTemplate(code: string, templateVersion: number, serviceType: string): Promise<string> {
  const em = database.orm.em.fork();
  const id = randomUUID();
  const template = { name: '楼宇专线', content: '双路由', publishedAt: now, publishedBy: '周敏' };
  em.create(SolutionTemplate, { id, code, templateVersion, serviceType, ...template }, { persist: true });
  await em.flush();
  return id;
}

const handler = '王芳';
const opened = async () => {
  const { demandId } = await givenCase(database.orm);
  return { demandId, step: await open(database.orm, 'plan-solution', demandId) };
};

test('offers the newest version of each template for the service', async () => {
  const { step } = await opened();
  expect(step.answered.templates).toEqual([{ label: '楼宇专线（T-1 第2版）', value: newest }]);
});

test.each(['T-1', randomUUID()])('a template that is not in the library: %s', async (templateId) => {
  const { step } = await opened();
  expect((await close(database.orm, step, { templateId, solution: '直连', handler })).faults).toEqual([
    `模板库中没有编号为 ${templateId} 的解决方案模板。`,
  ]);
});

describe('the solution is kept with the demand', () => {
  test.each([
    ['by a template', true],
    ['written', false],
  ])('%s', async (_how, byTemplate) => {
    const { step, demandId } = await opened();
    const templateId = byTemplate ? newest : null;
    const typed = { templateId: byTemplate ? newest : '', solution: ' 直连 ', handler };
    const planned = { solution: '直连', templateId };
    expect(await close(database.orm, step, typed)).toEqual({ faults: [], set: planned });
    expect(await database.orm.em.fork().findOne(Demand, { id: demandId })).toMatchObject(planned);
    expect(await lastLine(database.orm, demandId, 'demand.solution-planned')).toMatchObject({
      actor: handler,
      summary: '制定产品解决方案',
      before: { solution: null, templateId: null },
      after: planned,
    });
  });
});
