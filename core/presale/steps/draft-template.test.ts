import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../../test/helpers/database.ts';
import { close, givenCase, open } from '../../steps/step.fixture.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

test('hands the draft to those who verify it', async () => {
  const { demandId } = await givenCase(database.orm);
  const step = await open(database.orm, 'draft-template', demandId);
  const typed = { templateName: ' 楼宇专线 ', templateContent: '双路由', handler: '周敏' };
  expect(await close(database.orm, step, typed)).toEqual({
    faults: [],
    set: { templateName: '楼宇专线', templateContent: '双路由', draftedBy: '周敏' },
  });
});
