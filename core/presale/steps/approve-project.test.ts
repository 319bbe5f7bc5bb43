import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../../test/helpers/database.ts';
import { close, givenCase, lastLine, linesOfCase, type OpenedStep, open } from '../../steps/step.fixture.ts';

let database: TestDatabase;
let given: { demandId: string; confirmationId: string };
let step: OpenedStep;
let core: Record<string, unknown>;
let trunk: Record<string, unknown>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());
beforeEach(async () => {
  given = await givenCase(database.orm, [
    { segment: 'core', status: 'construction', lacking: '无端口' },
    { segment: 'trunk', status: 'construction', lacking: '无空闲芯' },
    { segment: 'end', status: 'optimizable', lacking: '端口占满' },
  ]);
  step = await open(database.orm, 'approve-project', given.demandId);
  [core, trunk] = Object(step.answered).projects;
});

const handler = '李建';
const answer = async (typed: Record<string, unknown>) =>
  await close(database.orm, step, { handler, ...typed });

describe('a wrong result', () => {
  test.each([
    ['approved', {}, '请填写“拟投产时间”。'],
    ['approved', { inServiceOn: '2026-09-29' }, '“拟投产时间”不能早于今天（2026-09-30）：2026-09-29。'],
    ['refused', { inServiceOn: '2026-12-01' }, '请填写“不同意的原因”。'],
  ])('%s with %j', async (decision, typed, message) => {
    expect((await answer({ decision, ...typed })).faults).toEqual([message]);
  });

  test.each([
    [{}, { approved: null }, ['1号楼·核心：请选择是否同意立项。', '1号楼·接入主干：请选择是否同意立项。']],
    [
      { approved: true, inServiceOn: '明年' },
      { approved: false, inServiceOn: '2026-12-01' },
      [
        '“1号楼·核心 拟投产时间”不是有效日期（应为 年-月-日，例如 2026-12-01）：明年。',
        '请填写“1号楼·接入主干 不同意的原因”。',
      ],
    ],
  ])('itemized with %j and %j', async (forCore, forTrunk, messages) => {
    const projects = [
      { ...core, ...forCore },
      { ...trunk, ...forTrunk },
    ];
    expect((await answer({ decision: 'itemized', projects })).faults).toEqual(messages);
  });
});

describe('a good result', () => {
  test('approved: one date for all', async () => {
    const { set } = await answer({ decision: 'approved', inServiceOn: '2026-12-01' });
    const approved = { approved: true, inServiceOn: '2026-12-01', reason: '' };
    expect(set).toEqual({
      projects: [
        { ...core, ...approved },
        { ...trunk, ...approved },
      ],
    });
    expect((await linesOfCase(database.orm, given.confirmationId))['1号楼 core']).toMatchObject({
      approved: true,
      plannedOn: '2026-12-01',
      plannedBy: handler,
    });
  });

  test('refused: one reason for all, and no date', async () => {
    await answer({ decision: 'refused', reason: '道路禁止开挖', inServiceOn: '2026-12-01' });
    const refused = { approved: false, plannedOn: null, refusalReason: '道路禁止开挖' };
    expect(await linesOfCase(database.orm, given.confirmationId)).toMatchObject({
      '1号楼 core': refused,
      '1号楼 trunk': refused,
      '1号楼 end': { approved: null },
    });
  });

  test('itemized: each its own, whatever was typed for all', async () => {
    const projects = [
      { ...trunk, approved: false, reason: '无路由' },
      { ...core, approved: true, inServiceOn: '2027-01-15' },
    ];
    await answer({ decision: 'itemized', inServiceOn: '2026-12-01', reason: '不建', projects });
    expect(await lastLine(database.orm, given.demandId, 'confirmation.project-decided')).toMatchObject({
      actor: handler,
      objectId: given.confirmationId,
      summary: '工程建设部答复立项：同意1项，不同意1项',
      after: { projects: ['1号楼·核心：同意，拟投产 2027-01-15', '1号楼·接入主干：不同意，无路由'] },
    });
  });
});

describe('a segment that is reclassified while the step is open', () => {
  beforeEach(async () => {
    const optimization = await open(database.orm, 'plan-optimization', given.demandId);
    const [line] = Object(optimization.answered).optimizations;
    const { faults, set } = await close(database.orm, optimization, {
      decision: 'itemized',
      optimizations: [{ ...line, outcome: 'construction', lacking: '需新建分光器' }],
      handler: '赵强',
    });
    expect([faults, set.reclassified]).toEqual([[], true]);
  });
  const segmentsOf = ({ projects }: Record<string, unknown>) =>
    Object(projects).map(({ segment }: { segment: string }) => segment);

  test('stays undecided when all that was shown is refused, and is asked for afterwards', async () => {
    const first = await answer({ decision: 'refused', reason: '不建' });
    expect(segmentsOf(first.set)).toEqual(['core', 'trunk']);
    expect((await linesOfCase(database.orm, given.confirmationId))['1号楼 end']).toMatchObject({
      status: 'construction',
      approved: null,
    });
    step = await open(database.orm, 'approve-project', given.demandId);
    expect(step.answered.projects).toMatchObject([{ segment: 'end', lacking: '需新建分光器' }]);
    const second = await answer({ decision: 'approved', inServiceOn: '2026-12-01' });
    expect(segmentsOf(second.set)).toEqual(['core', 'trunk', 'end']);
    expect(await linesOfCase(database.orm, given.confirmationId)).toMatchObject({
      '1号楼 core': { approved: false },
      '1号楼 end': { approved: true },
    });
  });

  test('is there when the step comes back, beside what was typed', async () => {
    const projects = [{ ...core, approved: true, inServiceOn: '2020-01-01', lacking: '别的' }, trunk];
    const typed = { decision: 'itemized', projects, handler };
    const { faults } = await answer(typed);
    step = await open(database.orm, 'approve-project', given.demandId, {
      fault: faults.join('\n'),
      draft: typed,
    });
    expect(step.answered.projects).toMatchObject([
      { ...core, approved: true, inServiceOn: '2020-01-01', lacking: '无端口' },
      trunk,
      { segment: 'end', approved: null },
    ]);
    const { set } = await answer({ decision: 'approved', inServiceOn: '2026-12-01' });
    expect(segmentsOf(set)).toEqual(['core', 'trunk', 'end']);
  });
});
