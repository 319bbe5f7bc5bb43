import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../../test/helpers/database.ts';
import { calendar } from '../../deadlines/deadline.fixture.ts';
import { cancelDemand } from '../../demands/cancel-demand.ts';
import type { DemandRow } from '../../demands/find-demands.ts';
import { onDemand } from '../../inventory/units.fixture.ts';
import {
  adjustmentOf,
  closureOf,
  demandNow,
  givenReceivedFor,
  givenServiceInUse,
  now,
  serviceNow,
  suspensionOf,
} from '../../services/service.fixture.ts';
import { close, lastLine, open } from '../../steps/step.fixture.ts';
import { currentClosure } from '../current-closure.ts';
import { dispatchClosure } from '../dispatch-closure.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const handler = '赵强';

async function givenClosing(body: typeof closureOf | typeof adjustmentOf = closureOf) {
  const service = await givenServiceInUse(database.orm);
  const demand = await givenReceivedFor(database.orm, body(service));
  await onDemand(database.orm, demand.id, async ({ em, demand: row }) =>
    dispatchClosure(em, { now, demand: row, calendar }),
  );
  return { service, demand };
}
const orderOf = async ({ id }: DemandRow) => await currentClosure(database.orm.em.fork(), id);
const at = async (key: string, { id }: DemandRow, variables: Record<string, unknown> = {}) =>
  await open(database.orm, key, id, { variables });

describe('受理停闭需求', () => {
  test('shows what is to be closed, and says what is missing', async () => {
    const { demand } = await givenClosing();
    const step = await at('accept-closure', demand);
    expect(step.answered.units).toHaveLength(6);
    expect((await close(database.orm, step, {})).faults).toEqual([
      '请选择受理结果：受理或退回。',
      '请填写“经办人”。',
    ]);
    const again = await at('accept-closure', demand);
    expect((await close(database.orm, again, { decision: 'returned', handler })).faults).toEqual([
      '请填写“退回原因”。',
    ]);
  });

  test('accepted, or given back with its reason', async () => {
    const { demand } = await givenClosing();
    const back = await close(database.orm, await at('accept-closure', demand), {
      decision: 'returned',
      reason: '生效日不符',
      handler,
    });
    expect(back.set).toEqual({ accepted: false, returned: '生效日不符' });
    expect(await orderOf(demand)).toMatchObject({ state: 'returned', returnReason: '生效日不符' });
    const taken = await close(database.orm, await at('accept-closure', demand), {
      decision: 'accepted',
      handler,
    });
    expect(taken.set).toEqual({ accepted: true, returned: null });
    expect(await orderOf(demand)).toMatchObject({
      state: 'accepted',
      acceptedAt: now,
      acceptedBy: handler,
      returnReason: null,
    });
  });
});

describe('更正停闭需求', () => {
  const resubmit = { decision: 'resubmit', reason: '与客户核实', handler };

  test.each([
    [{}, ['请选择处理方式：更正后重新派发，或撤回停闭需求。', '请填写“说明”。', '请填写“经办人”。']],
    [{ ...resubmit, effectiveOn: '2026-09-29' }, ['“停闭生效日”不能早于今天（2026-09-30）：2026-09-29。']],
    [
      { ...resubmit, effectiveOn: '2026-02-30' },
      ['“停闭生效日”不是有效日期（应为 年-月-日，例如 2026-12-01）：2026-02-30。'],
    ],
    [
      { ...resubmit, effectiveOn: '2027-01-01' },
      ['“恢复日”（2026-12-31）应晚于“停闭生效日”（2027-01-01）。'],
    ],
    [{ ...resubmit, resumeOn: '2036-12-31' }, ['“恢复日”不能晚于十年后：2036-12-31。']],
    [{ ...resubmit, resumeOn: '年底' }, ['“恢复日”不是有效日期（应为 年-月-日，例如 2026-12-01）：年底。']],
  ])('%j', async (typed, faults) => {
    const { demand } = await givenClosing(suspensionOf);
    const result = await close(database.orm, await at('revise-closure', demand), typed);
    expect(result.faults).toEqual(faults);
  });

  test('what was not filled in stays as it was', async () => {
    const { demand } = await givenClosing(suspensionOf);
    const result = await close(database.orm, await at('revise-closure', demand), {
      ...resubmit,
      resumeOn: '2026-11-30',
    });
    expect(result).toEqual({ faults: [], set: { withdrawn: false } });
    expect((await demandNow(database.orm, demand)).closure).toEqual({
      kind: 'suspension',
      effectiveOn: '2026-09-30',
      resumeOn: '2026-11-30',
      reason: '与客户核实',
    });
  });

  test('withdrawn: the demand ends, the service stays', async () => {
    const { service, demand } = await givenClosing();
    const withdraw = { decision: 'withdraw', reason: '客户留网', handler };
    const result = await close(database.orm, await at('revise-closure', demand), withdraw);
    expect(result).toEqual({ faults: [], set: { withdrawn: true } });
    expect(await demandNow(database.orm, demand)).toMatchObject({ state: 'withdrawn', concludedAt: now });
    expect(await orderOf(demand)).toMatchObject({ state: 'cancelled' });
    expect(await serviceNow(database.orm, service)).toMatchObject({ state: 'active' });
  });

  test('the closure of an adjustment is not withdrawn', async () => {
    const { demand } = await givenClosing(adjustmentOf);
    const withdraw = { decision: 'withdraw', reason: '客户留网', handler };
    const result = await close(database.orm, await at('revise-closure', demand), withdraw);
    expect(result.faults).toEqual(['调整业务的新业务已经开通，原业务的停闭不能撤回，请更正后重新派发。']);
    const again = await close(database.orm, await at('revise-closure', demand), resubmit);
    expect(again).toEqual({ faults: [], set: { withdrawn: false } });
  });
});

describe('释放端到端资源', () => {
  test('needs the word that all is dismantled; from then on nothing is cancelled', async () => {
    const { service, demand } = await givenClosing();
    const step = await at('release-resources', demand);
    expect(step.answered.units).toHaveLength(6);
    expect((await close(database.orm, step, { released: false })).faults).toEqual([
      '请确认已组织各资源管理单位拆除全部端到端资源。',
      '请填写“经办人”。',
    ]);
    const done = await close(database.orm, await at('release-resources', demand), {
      released: true,
      remark: '全部拆除',
      handler,
    });
    expect(done.faults).toEqual([]);
    expect(await serviceNow(database.orm, service)).toMatchObject({ state: 'active', releasing: true });
    expect(await orderOf(demand)).toMatchObject({ carriedOutAt: now, carriedOutBy: handler });
    expect(await lastLine(database.orm, demand.id, 'closure.released')).toMatchObject({
      summary: expect.stringContaining('合肥网络部、合肥线路中心'),
      reason: '全部拆除',
    });
    const cancel = database.orm.em
      .fork()
      .transactional(async (em) =>
        cancelDemand(em, { now, actor: 'CRM', demandId: demand.id, reason: '客户留网' }),
      );
    await expect(cancel).rejects.toMatchObject({
      code: 'demand-past-cancelling',
      message: expect.stringContaining('released the resources'),
    });
  });
});

describe('接入末端', () => {
  test.each([
    ['suspend-access-end', 'suspended', '停闭', { carriedOutBy: handler, carriedOutAt: now }],
    ['resume-access-end', 'resumed', '恢复', { resumedBy: handler, resumedAt: now }],
  ])('%s shows the end segment only', async (key, done, word, written) => {
    const { demand } = await givenClosing(suspensionOf);
    const step = await at(key, demand);
    expect(step.answered.units).toMatchObject([{ segmentName: '接入末端' }, { segmentName: '接入末端' }]);
    expect((await close(database.orm, step, {})).faults).toEqual([
      `请确认已${word}接入末端资源。`,
      '请填写“经办人”。',
    ]);
    const result = await close(database.orm, await at(key, demand), { [done]: true, handler });
    expect(result.faults).toEqual([]);
    expect(await orderOf(demand)).toMatchObject(written);
  });
});
