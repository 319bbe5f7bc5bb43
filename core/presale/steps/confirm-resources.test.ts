import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../../test/helpers/database.ts';
import { close, givenCase, lastLine, linesOfCase, type OpenedStep, open } from '../../steps/step.fixture.ts';

let database: TestDatabase;
let given: { demandId: string; confirmationId: string };
let step: OpenedStep;
let core: Record<string, unknown>;
let end: Record<string, unknown>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());
beforeEach(async () => {
  given = await givenCase(database.orm, [
    { segment: 'end', status: 'unknown' },
    { segment: 'trunk', status: 'available', free: 4 },
    { segment: 'core', status: 'unknown', note: '资源系统没有该地址' },
  ]);
  step = await open(database.orm, 'confirm-resources', given.demandId);
  [core, end] = Object(step.answered).segments;
});

const handler = '赵强';
const answer = async (typed: Record<string, unknown>) =>
  await close(database.orm, step, { handler, ...typed });
const lines = async () => await linesOfCase(database.orm, given.confirmationId);

test('shows what stayed unknown, in the order of form 1', () => {
  expect(step.answered.segments).toEqual([
    {
      accessPointId: expect.any(String),
      accessPointName: '1号楼',
      address: '合肥市黄山路1号',
      segment: 'core',
      segmentName: '核心',
      lacking: '',
      status: null,
      free: null,
      note: '资源系统没有该地址',
    },
    expect.objectContaining({ segment: 'end', segmentName: '接入末端', note: '' }),
  ]);
});

describe('a wrong result', () => {
  test.each([
    ['no conclusion', {}, '请选择统一结论：具备，或需扩容或新建。'],
    ['an unknown conclusion', { status: 'unknown' }, '请选择统一结论：具备，或需扩容或新建。'],
    [
      'optimizable for all',
      { status: 'optimizable' },
      '维护优化只适用于接入末端，不能作为统一结论，请逐项确认。',
    ],
    ['construction without a reason', { status: 'construction', lacking: ' ' }, '请填写“缺少什么”。'],
  ])('uniform, %s', async (_case, typed, message) => {
    expect((await answer({ decision: 'uniform', ...typed })).faults).toEqual([message]);
  });

  test.each([
    ['nothing said', {}, {}, ['1号楼·核心：请选择确认结果。', '1号楼·接入末端：请选择确认结果。']],
    ['an unknown answer', { status: 'maybe' }, { status: 'available' }, ['1号楼·核心：请选择确认结果。']],
    [
      'a core that is optimized',
      { status: 'optimizable', lacking: '端口' },
      { status: 'available' },
      ['1号楼·核心：只有接入末端可以选择“维护优化可提供”。'],
    ],
    [
      'nothing said of what is lacking',
      { status: 'construction' },
      { status: 'optimizable', lacking: '  ' },
      ['1号楼·核心：请写明缺少什么。', '1号楼·接入末端：请写明缺少什么。'],
    ],
  ])('itemized, %s', async (_case, forCore, forEnd, messages) => {
    const segments = [
      { ...core, ...forCore },
      { ...end, ...forEnd },
    ];
    expect((await answer({ decision: 'itemized', segments })).faults).toEqual(messages);
  });

  test('itemized, lines that do not fit those shown', async () => {
    const available = { ...core, status: 'available' };
    const segments = [available, available, { ...available, segment: 'trunk' }, { status: 'available' }];
    expect((await answer({ decision: 'itemized', segments })).faults).toEqual([
      '1号楼·接入末端：没有填写结果。',
      `接入点“${core.accessPointId}”的分段“trunk”不在本次待处理的清单中。`,
      '接入点“（未填）”的分段“（未填）”不在本次待处理的清单中。',
      '同一接入点的同一分段填写了多次。',
    ]);
  });

  test('more lines than any demand has', async () => {
    const segments = Array.from({ length: 601 }, () => core);
    expect((await answer({ decision: 'itemized', segments })).faults).toEqual([
      '“/segments”的值不符合要求：must not have more than 600 items。',
    ]);
  });

  test('changes nothing', async () => {
    await answer({ decision: 'uniform' });
    expect((await lines())['1号楼 core']).toMatchObject({ status: 'unknown', note: '资源系统没有该地址' });
  });
});

describe('a good result', () => {
  test('uniform: all that was shown has the conclusion, nothing else', async () => {
    const { set } = await answer({
      decision: 'uniform',
      status: 'construction',
      lacking: ' 汇聚机房无端口 ',
    });
    const concluded = { status: 'construction', lacking: '汇聚机房无端口', note: null, source: 'person' };
    expect(set).toEqual({
      findings: [
        expect.objectContaining({
          name: '1号楼',
          segments: [
            expect.objectContaining({ segment: 'core', ...concluded }),
            expect.objectContaining({ segment: 'trunk', status: 'available', free: 4, source: 'inventory' }),
            expect.objectContaining({ segment: 'end', ...concluded }),
          ],
        }),
      ],
    });
    expect(await lastLine(database.orm, given.demandId, 'confirmation.segments-confirmed')).toMatchObject({
      actor: handler,
      objectId: given.confirmationId,
      summary: '人工确认资源：2个分段，统一结论“需扩容或新建”',
      after: { segments: ['1号楼·核心：需扩容或新建', '1号楼·接入末端：需扩容或新建'] },
    });
  });

  test('uniform available leaves nothing lacking, whatever was typed before', async () => {
    const segments = [{ ...core, status: 'construction', lacking: '端口' }];
    await answer({ decision: 'uniform', status: 'available', lacking: '端口', segments });
    expect((await lines())['1号楼 core']).toMatchObject({ status: 'available', lacking: null });
  });

  test.each([
    ['itemized', { decision: 'itemized' }],
    ['answered lines without a decision, as systems sent before there was one', {}],
  ])('%s: each line has its own', async (_case, decision) => {
    const segments = [
      { ...core, status: 'available', free: 8, lacking: '端口' },
      { ...end, status: 'optimizable', lacking: '端口占满', note: '可整理' },
    ];
    expect((await answer({ ...decision, segments })).faults).toEqual([]);
    expect(await lines()).toMatchObject({
      // The inventory's reason for not knowing is gone.
      '1号楼 core': { status: 'available', free: 8, lacking: null, note: null, source: 'person' },
      '1号楼 end': { status: 'optimizable', free: null, lacking: '端口占满', note: '可整理' },
      '1号楼 trunk': { status: 'available', free: 4, source: 'inventory' },
    });
    expect(await lastLine(database.orm, given.demandId, 'confirmation.segments-confirmed')).toMatchObject({
      summary: '人工确认资源：2个分段',
    });
  });
});
