import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../../test/helpers/database.ts';
import { close, givenCase, lastLine, open } from '../../steps/step.fixture.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const verify = async (typed: Record<string, unknown>) => {
  const { demandId } = await givenCase(database.orm);
  const step = await open(database.orm, 'verify-template', demandId, {
    variables: { party: 'group-customer' },
  });
  return { demandId, ...(await close(database.orm, step, { handler: '周敏', ...typed })) };
};

test('a refusal needs its reason', async () => {
  expect((await verify({ verdict: 'refused', reason: ' ' })).faults).toEqual(['请填写“不通过的原因”。']);
});

test.each([
  ['approved', 'template.approved', '集团客户部论证解决方案模板：通过', null],
  ['refused', 'template.refused', '集团客户部论证解决方案模板：不通过', '缺少保护'],
])('%s', async (verdict, action, summary, reason) => {
  const { demandId, faults, set } = await verify({ verdict, reason: ' 缺少保护 ' });
  expect([faults, set]).toEqual([[], { verdict, reason }]);
  expect(await lastLine(database.orm, demandId, action)).toMatchObject({ actor: '周敏', summary, reason });
});
