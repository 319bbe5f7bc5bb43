import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { inTransaction } from '../deadlines/deadline.fixture.ts';
import { requestCompletion } from './request-completion.ts';
import { Step } from './step.entity.ts';
import { givenCase, now, type OpenedStep, open } from './step.fixture.ts';

// What a caller sees of it, the conflicts above all, is told in api/steps/step.routes.test.ts.
let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const send = async ({ elementInstanceKey }: OpenedStep, variables: Record<string, unknown>) =>
  await inTransaction(database.orm, async (em) => {
    const { id } = await em.findOneOrFail(Step, { elementInstanceKey });
    const request = { stepId: id, variables, completedBy: 'OSS', actor: 'OSS', now };
    return await requestCompletion(em, { ...request, shapeFaults: () => [] });
  });

test('a field that is not sent is empty, whatever a returned attempt left in the form', async () => {
  const { demandId } = await givenCase(database.orm, [{ segment: 'end', status: 'unknown' }]);
  const step = await open(database.orm, 'confirm-resources', demandId, {
    fault: '请填写“缺少什么”。',
    draft: { decision: 'uniform', status: 'construction', handler: '赵强' },
  });
  const segments = Object(step.answered).segments.map((line: object) => ({ ...line, status: 'available' }));
  expect((await send(step, { segments })).result).toEqual({
    decision: null,
    status: null,
    lacking: null,
    segments,
    handler: 'OSS',
  });
});

test('a line that was not shown is not theirs to decide', async () => {
  const { demandId, confirmationId } = await givenCase(database.orm, [
    { segment: 'trunk', status: 'construction', lacking: '无空闲芯' },
    { segment: 'end', status: 'optimizable', lacking: '端口占满' },
  ]);
  const step = await open(database.orm, 'approve-project', demandId);
  await database.orm.em
    .fork()
    .execute(`update confirmation_segment set status = 'construction' where confirmation_id = ?`, [
      confirmationId,
    ]);
  const [trunk] = Object(step.answered).projects;
  const decided = { ...trunk, approved: true, inServiceOn: '2026-12-01' };
  await expect(
    send(step, { decision: 'itemized', projects: [decided, { ...decided, segment: 'end' }] }),
  ).rejects.toMatchObject({
    code: 'step-result-refused',
    details: {
      faults: [
        {
          pointer: '/variables',
          message: `接入点“${trunk.accessPointId}”的分段“end”不在本次待处理的清单中。`,
        },
      ],
    },
  });
  expect((await send(step, { decision: 'itemized', projects: [decided] })).state).toBe('completing');
});
