import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../../test/helpers/database.ts';
import { close, givenCase, lastLine, linesOfCase, type OpenedStep, open } from '../../steps/step.fixture.ts';

let database: TestDatabase;
let given: { demandId: string; confirmationId: string };
let step: OpenedStep;
let first: Record<string, unknown>;
let second: Record<string, unknown>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());
beforeEach(async () => {
  given = await givenCase(database.orm, [
    { segment: 'end', status: 'optimizable', lacking: '端口占满' },
    { segment: 'end', status: 'optimizable', lacking: '无空闲芯', position: 2 },
    { segment: 'trunk', status: 'construction', lacking: '无路由', position: 2 },
  ]);
  step = await open(database.orm, 'plan-optimization', given.demandId);
  [first, second] = Object(step.answered).optimizations;
});

const handler = '赵强';
const answer = async (typed: Record<string, unknown>) =>
  await close(database.orm, step, { handler, ...typed });

describe('a wrong result', () => {
  test.each([
    [{}, '请填写“资源可提供时间”。'],
    [{ availableOn: '2026-09-01' }, '“资源可提供时间”不能早于今天（2026-09-30）：2026-09-01。'],
  ])('all with %j', async (typed, message) => {
    expect((await answer({ decision: 'all', ...typed })).faults).toEqual([message]);
  });

  test('itemized', async () => {
    const optimizations = [
      { ...first, outcome: null },
      { ...second, outcome: 'construction', lacking: '' },
    ];
    expect((await answer({ decision: 'itemized', optimizations })).faults).toEqual([
      '1号楼·接入末端：请选择可提供或改判为需扩容或新建。',
      '请填写“2号楼·接入末端 缺少什么”。',
    ]);
    const undated = [first, { ...second, availableOn: '2026-12-01' }];
    expect((await answer({ decision: 'itemized', optimizations: undated })).faults).toEqual([
      '请填写“1号楼·接入末端 资源可提供时间”。',
    ]);
  });
});

describe('a good result', () => {
  test('all: one date for those that were shown', async () => {
    const { set } = await answer({ decision: 'all', availableOn: '2026-10-20' });
    expect(set).toMatchObject({
      reclassified: false,
      optimizations: [
        { ...first, outcome: 'available', availableOn: '2026-10-20' },
        { ...second, outcome: 'available', availableOn: '2026-10-20' },
      ],
    });
    expect(await linesOfCase(database.orm, given.confirmationId)).toMatchObject({
      '2号楼 end': { status: 'optimizable', plannedOn: '2026-10-20', plannedBy: handler },
      '2号楼 trunk': { plannedOn: null },
    });
  });

  test('itemized: what cannot be optimized needs construction', async () => {
    const optimizations = [
      { ...first, availableOn: '2026-10-12' },
      { ...second, outcome: 'construction', lacking: '需新建分光器' },
    ];
    const { set } = await answer({ decision: 'itemized', optimizations });
    expect(set).toMatchObject({
      reclassified: true,
      optimizations: [
        { ...first, outcome: 'available', availableOn: '2026-10-12' },
        { ...second, outcome: 'construction', lacking: '需新建分光器', availableOn: null },
      ],
      findings: [
        { segments: [{ status: 'optimizable' }] },
        {
          segments: [
            { segment: 'trunk' },
            { status: 'construction', lacking: '需新建分光器', source: 'person' },
          ],
        },
      ],
    });
    expect(await lastLine(database.orm, given.demandId, 'confirmation.optimization-planned')).toMatchObject({
      actor: handler,
      summary: '维护优化安排：可提供1项，改判为需扩容或新建1项',
      after: { optimizations: ['1号楼·接入末端：2026-10-12可提供', '2号楼·接入末端：改判，需新建分光器'] },
    });
  });

  test('what came up after the step was opened is left for the next one', async () => {
    const em = database.orm.em.fork();
    await em.execute(
      `update confirmation_segment set segment = 'end', status = 'optimizable', position = 3,
      access_point_id = gen_random_uuid(), access_point_name = '3号楼' where segment = 'trunk' and confirmation_id = ?`,
      [given.confirmationId],
    );
    const { set } = await answer({ decision: 'all', availableOn: '2026-10-20' });
    expect(set.optimizations).toHaveLength(2);
    step = await open(database.orm, 'plan-optimization', given.demandId);
    expect(step.answered.optimizations).toMatchObject([{ accessPointName: '3号楼' }]);
    const next = await answer({ decision: 'all', availableOn: '2026-10-21' });
    // All that are available, as the model counts them.
    expect(next.set.optimizations).toMatchObject([
      { availableOn: '2026-10-20' },
      { availableOn: '2026-10-20' },
      { availableOn: '2026-10-21' },
    ]);
  });
});
