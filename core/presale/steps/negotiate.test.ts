import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../../test/helpers/database.ts';
import { close, givenCase, lastLine, open } from '../../steps/step.fixture.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const negotiate = async (typed: Record<string, unknown>) => {
  const { demandId } = await givenCase(database.orm);
  const step = await open(database.orm, 'negotiate', demandId);
  return { demandId, ...(await close(database.orm, step, { handler: '王芳', ...typed })) };
};

test.each(['revise', 'withdrawn'])('%s needs its reason', async (outcome) => {
  expect((await negotiate({ outcome })).faults).toEqual(['请填写“洽谈说明”。']);
});

test.each([
  ['accepted', null, 'demand.accepted', '洽谈结果：客户接受'],
  ['revise', '降低费用', 'demand.revision-asked', '洽谈结果：客户要求修改方案'],
  ['withdrawn', '另选运营商', 'demand.withdrawn', '洽谈结果：客户撤回需求'],
])('%s', async (outcome, remark, action, summary) => {
  const { demandId, faults, set } = await negotiate({ outcome, remark });
  expect([faults, set]).toEqual([[], { outcome, remark }]);
  expect(await lastLine(database.orm, demandId, action)).toMatchObject({
    actor: '王芳',
    summary,
    reason: remark,
  });
});
