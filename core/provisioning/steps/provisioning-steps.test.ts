import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../../test/helpers/database.ts';
import { Confirmation } from '../../confirmations/confirmation.entity.ts';
import { AccessPoint, Demand } from '../../demands/demand.entity.ts';
import type { SegmentStatus } from '../../segments.ts';
import { Step } from '../../steps/step.entity.ts';
import { close, givenCase, lastLine, linesOfCase, open } from '../../steps/step.fixture.ts';
import { Circuit, OrderSegment, ProvisioningOrder } from '../provisioning-order.entity.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const handler = '王芳';
const fresh = () => database.orm.em.fork();

/** A demand of some access points whose form 1 was replied; every point has the same three findings. */
async function confirmed(
  points: number,
  statuses: [SegmentStatus, SegmentStatus, SegmentStatus],
  approved = true,
): Promise<string> {
  const { demandId, confirmationId } = await givenCase(
    database.orm,
    Array.from({ length: points }, (_, index) =>
      (['core', 'trunk', 'end'] as const).map((segment, at) => {
        const status = statuses[at] ?? 'available';
        return {
          position: index + 1,
          segment,
          status,
          plannedOn: status === 'available' ? null : '2026-09-28',
          approved: status === 'construction' ? approved : null,
          refusalReason: status === 'construction' && !approved ? '道路禁止开挖' : null,
        };
      }),
    ).flat(),
  );
  const em = fresh();
  const lines = Object.values(await linesOfCase(database.orm, confirmationId));
  for (const { accessPointId: id, position, accessPointName: name, address } of lines.filter(
    ({ segment }) => segment === 'core',
  ))
    em.create(AccessPoint, { id, demandId, position, name, address }, { persist: true });
  (await em.findOneOrFail(Confirmation, { id: confirmationId })).result = approved
    ? 'conditional'
    : 'refused';
  await em.flush();
  return demandId;
}

const apply = async (demandId: string, typed: Record<string, unknown> = { interfaceType: 'GE光口' }) =>
  await close(database.orm, await open(database.orm, 'apply-provisioning', demandId), { handler, ...typed });
const accept = async (demandId: string, typed: Record<string, unknown> = { decision: 'accepted' }) =>
  await close(database.orm, await open(database.orm, 'accept-provisioning', demandId), { handler, ...typed });
const orderOf = async (demandId: string) => await fresh().findOneOrFail(ProvisioningOrder, { demandId });
const linesOf = async (demandId: string) =>
  await fresh().find(OrderSegment, { orderId: (await orderOf(demandId)).id });

describe('apply-provisioning (art. 17)', () => {
  test('gives form 2 its number and every access point its circuit; the demand is in provisioning', async () => {
    const demandId = await confirmed(2, ['available', 'available', 'available']);
    const step = await open(database.orm, 'apply-provisioning', demandId);
    const [first] = Object(step.answered).circuits;
    const { faults, set } = await close(database.orm, step, {
      interfaceType: 'GE光口',
      circuits: [{ ...first, interfaceType: '10GE光口', vlan: '1024' }],
      handler,
    });
    expect(faults).toEqual([]);
    expect(set).toMatchObject({ order: { number: 'KT-20260930-0001' }, returned: null });
    const circuits = await fresh().find(
      Circuit,
      { orderId: (await orderOf(demandId)).id },
      { orderBy: { position: 'asc' } },
    );
    expect(circuits).toMatchObject([
      { interfaceType: '10GE光口', vlan: '1024' },
      { interfaceType: 'GE光口', vlan: null },
    ]);
    expect((await fresh().findOneOrFail(Demand, { id: demandId })).state).toBe('provisioning');
  });

  test('of what engineering refused is refused, with every line and its reason', async () => {
    const demandId = await confirmed(1, ['construction', 'available', 'construction'], false);
    const sentence = expect.stringContaining('1号楼·核心（道路禁止开挖）；1号楼·接入末端（道路禁止开挖）');
    expect((await apply(demandId)).faults).toEqual([sentence]);
    const negotiate = await open(database.orm, 'negotiate', demandId);
    expect((await close(database.orm, negotiate, { outcome: 'accepted', handler })).faults).toEqual([
      sentence,
    ]);
  });

  test.each([
    [{}, '请选择统一接口类型，或为每个接入点选择。'],
    [{ interfaceType: 'USB' }, '没有接口类型“USB”，可选：FE电口、GE电口、GE光口、10GE光口、E1、语音。'],
    [
      { interfaceType: 'E1', requestedOn: '2026-09-29' },
      '“要求完成日期”不能早于今天（2026-09-30）：2026-09-29。',
    ],
    [
      { interfaceType: 'E1', circuits: [{ accessPointId: randomUUID(), accessPointName: '别处' }] },
      '“别处”不是本需求的接入点。',
    ],
  ])('%j', async (typed, message) => {
    const demandId = await confirmed(1, ['available', 'available', 'available']);
    expect((await apply(demandId, typed)).faults).toEqual([message]);
  });

  test('sent back it is filled in again, not doubled', async () => {
    const demandId = await confirmed(1, ['available', 'available', 'available']);
    await apply(demandId, { interfaceType: 'E1' });
    expect((await accept(demandId, { decision: 'returned' })).faults).toEqual(['请填写“退回原因”。']);
    const { set } = await accept(demandId, { decision: 'returned', reason: '缺路由' });
    expect(set).toMatchObject({ accepted: false, returned: '缺路由' });
    const again = await open(database.orm, 'apply-provisioning', demandId);
    expect(again.answered).toMatchObject({ interfaceType: 'E1' });
    await close(database.orm, again, { interfaceType: 'GE光口', handler });
    expect(await fresh().find(ProvisioningOrder, { demandId })).toMatchObject([
      { state: 'applied', interfaceType: 'GE光口' },
    ]);
    expect(await fresh().count(Circuit, { orderId: (await orderOf(demandId)).id })).toBe(1);
  });
});

describe('accept-provisioning (art. 17–20)', () => {
  test('each finding goes its way, mixed in one demand; circuits get their codes', async () => {
    const demandId = await confirmed(2, ['available', 'construction', 'optimizable']);
    await apply(demandId);
    const { set } = await accept(demandId);
    expect(set).toMatchObject({ accepted: true, ways: { project: 2, accessEnd: 2 } });
    const lines = await linesOf(demandId);
    expect(lines.filter(({ way }) => way === 'ready').map(({ plannedOn }) => plannedOn)).toEqual([
      null,
      null,
    ]);
    expect(lines.find(({ way }) => way === 'access-end')).toMatchObject({
      segment: 'end',
      plannedOn: '2026-09-28',
    });
    const circuits = await fresh().find(Circuit, { orderId: (await orderOf(demandId)).id });
    expect(new Set(circuits.map(({ code }) => code)).size).toBe(2);
    expect(circuits.every(({ code }) => /^DL-20260930-\d{4}$/.test(code ?? ''))).toBe(true);
  });
});

describe.each([
  ['build-project', 'projects', 'construction'],
  ['build-access-end', 'accessEnds', 'optimizable'],
] as const)('%s: the feedback that it is built (art. 19, 20)', (key, list, status) => {
  const building = async (points = 1) => {
    const demandId = await confirmed(points, ['available', 'available', status]);
    await apply(demandId);
    await accept(demandId);
    return { demandId, step: await open(database.orm, key, demandId) };
  };

  test('on the replied day needs no reason', async () => {
    const { demandId, step } = await building();
    const { faults, set } = await close(database.orm, step, {
      decision: 'uniform',
      completedOn: '2026-09-28',
      reason: '多写的原因',
      handler,
    });
    expect([faults, set]).toEqual([[], { built: 1 }]);
    const built = (await linesOf(demandId)).find(({ completedOn }) => completedOn);
    expect(built).toMatchObject({ completedOn: '2026-09-28', deviationReason: null, builtQuantity: 1 });
  });

  test.each([
    ['2026-09-27', ['1号楼·接入末端：资源确认时答复 2026-09-28，实际完成 2026-09-27，请填写不一致的原因。']],
    ['2026-09-30', ['1号楼·接入末端：资源确认时答复 2026-09-28，实际完成 2026-09-30，请填写不一致的原因。']],
    ['2026-10-01', ['“完成日期”不能晚于今天（2026-09-30）：2026-10-01。']],
    ['昨天', ['“完成日期”不是有效日期（应为 年-月-日，例如 2026-12-01）：昨天。']],
    [null, ['请填写“完成日期”。']],
  ])('on %s: a sentence', async (completedOn, messages) => {
    const { step } = await building();
    const typed = { decision: 'uniform', completedOn, handler };
    expect((await close(database.orm, step, typed)).faults).toEqual(messages);
  });

  test('200 lines by one date, or one of them otherwise', async () => {
    const { demandId, step } = await building(200);
    const lines: Record<string, unknown>[] = Object(step.answered)[list];
    expect(lines).toHaveLength(200);
    const [first, ...rest] = lines;
    const { faults, set } = await close(database.orm, step, {
      decision: 'itemized',
      completedOn: '2026-09-28',
      [list]: [{ ...first, completedOn: '2026-09-30', reason: '管道施工顺延', quantity: 4 }, ...rest],
      handler,
    });
    expect([faults, set]).toEqual([[], { built: 200 }]);
    const built = (await linesOf(demandId)).filter(({ completedOn }) => completedOn);
    expect(built.filter(({ deviationReason }) => deviationReason !== null)).toMatchObject([
      { completedOn: '2026-09-30', deviationReason: '管道施工顺延', builtQuantity: 4 },
    ]);
    expect(built).toHaveLength(200);
  });

  test('without a choice, and with a line that is not asked for', async () => {
    const { step } = await building();
    expect((await close(database.orm, step, { handler })).faults).toEqual([
      '请选择填写方式：统一填写或逐项填写。',
    ]);
    const { step: other } = await building();
    const strange = { accessPointId: randomUUID(), segment: 'core', completedOn: '2026-09-28' };
    const { faults } = await close(database.orm, other, { decision: 'itemized', [list]: [strange], handler });
    expect(faults).toEqual([
      '1号楼·接入末端：没有填写结果。',
      expect.stringContaining('不在本次待处理的清单中'),
    ]);
  });
});

describe('resolve-shortage', () => {
  const shortage = async () => {
    const demandId = await confirmed(1, ['available', 'available', 'available']);
    await apply(demandId);
    await accept(demandId);
    const [line] = (await linesOf(demandId)).filter(({ segment }) => segment === 'end');
    const shortages = [{ ...line, segmentName: '接入末端', lacking: '端口不足' }];
    const step = await open(database.orm, 'resolve-shortage', demandId, {
      variables: { allocation: { complete: false, shortages } },
    });
    return { demandId, step, line: Object(step.answered).shortages[0] };
  };

  test.each([
    [{}, ['请选择处理方式：重新分配、人工指定资源、重新确认资源或取消需求。']],
    [{ decision: 'cancel' }, ['请填写“原因”。']],
    [{ decision: 'reconfirm' }, ['请填写“原因”。']],
  ])('%j', async (typed, messages) => {
    const { step } = await shortage();
    expect((await close(database.orm, step, { handler, ...typed })).faults).toEqual(messages);
  });

  test('by hand: device and port stand on form 2', async () => {
    const { demandId, step, line } = await shortage();
    const { faults } = await close(database.orm, step, {
      decision: 'manual',
      shortages: [{ ...line, port: '0/3/7' }],
      handler,
    });
    expect(faults).toEqual(['1号楼·接入末端：请填写设备。']);
    const again = await open(database.orm, 'resolve-shortage', demandId, { variables: step.scope });
    const typed = {
      decision: 'manual',
      shortages: [{ ...line, device: '外系统OLT-9', port: '0/3/7' }],
      handler,
    };
    expect((await close(database.orm, again, typed)).set).toEqual({ outcome: null });
    const assigned = (await linesOf(demandId)).find(({ segment }) => segment === 'end');
    expect(assigned).toMatchObject({ device: '外系统OLT-9', port: '0/3/7', unitId: null });
  });

  test.each([
    ['reconfirm', 'revised', 'presale', 'revised'],
    ['cancel', 'cancelled', 'cancelled', 'cancelled'],
  ])('%s', async (decision, outcome, demandState, orderState) => {
    const { demandId, step } = await shortage();
    const { set } = await close(database.orm, step, { decision, reason: '端口已被占用', handler });
    expect(set).toEqual({ outcome });
    expect((await fresh().findOneOrFail(Demand, { id: demandId })).state).toBe(demandState);
    expect((await orderOf(demandId)).state).toBe(orderState);
    // What cancels the demand was done by somebody: it is not itself cancelled.
    expect(await fresh().findOneOrFail(Step, { elementInstanceKey: step.elementInstanceKey })).toMatchObject({
      state: 'completed',
      completedBy: handler,
    });
    expect(await lastLine(database.orm, demandId, 'step.cancelled')).toBeNull();
  });
});
