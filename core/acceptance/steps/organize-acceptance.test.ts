import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../../test/helpers/database.ts';
import { Attachment, type AttachmentKind } from '../../attachments/attachment.entity.ts';
import { Deadline } from '../../deadlines/deadline.entity.ts';
import { at, givenDeadline, inTransaction } from '../../deadlines/deadline.fixture.ts';
import { Demand } from '../../demands/demand.entity.ts';
import { givenOpenedOrder } from '../../provisioning/opened.fixture.ts';
import { ProvisioningOrder } from '../../provisioning/provisioning-order.entity.ts';
import { close, lastLine, now, type OpenedStep, open } from '../../steps/step.fixture.ts';
import { Acceptance, type AcceptanceRow, AcceptanceTest } from '../acceptance.entity.ts';
import { openAcceptance } from '../open-acceptance.ts';

let database: TestDatabase;
let demandId: string;
let deadlineId: string;
let acceptance: AcceptanceRow;
let step: OpenedStep;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());
beforeEach(async () => {
  ({ demandId } = await givenOpenedOrder(database.orm));
  acceptance = await begin(at('2026-09-29 09:00'));
  ({ id: deadlineId } = await givenDeadline(database.orm, {
    demandId,
    limit: 'acceptance',
    department: 'group-customer',
    workingDays: 5,
  }));
  step = await openIt();
});

const begin = async (moment: Date): Promise<AcceptanceRow> =>
  await inTransaction(database.orm, async (em) =>
    openAcceptance(em, { now: moment, demand: await em.findOneOrFail(Demand, { id: demandId }) }),
  );
const openIt = async (attempt: Parameters<typeof open>[3] = {}) =>
  await open(database.orm, 'organize-acceptance', demandId, {
    variables: { deadline: { id: deadlineId } },
    ...attempt,
  });
async function upload(
  uploadedAt: Date,
  kind: AttachmentKind = 'acceptance-form',
  of = demandId,
): Promise<void> {
  const file = { id: randomUUID(), kind, name: '签字验收单.pdf', mediaType: 'application/pdf', size: 1_500 };
  await inTransaction(database.orm, async (em) => {
    em.create(
      Attachment,
      {
        ...file,
        demandId: of,
        sha256: 'a'.repeat(64),
        uploadedAt,
        uploadedBy: '王芳',
        content: Buffer.from('%PDF'),
      },
      { persist: true },
    );
  });
}
const stored = async () => await database.orm.em.fork().findOneOrFail(Acceptance, { id: acceptance.id });
const clock = async () => await database.orm.em.fork().findOneOrFail(Deadline, { id: deadlineId });
const tests = async () =>
  await database.orm.em
    .fork()
    .find(AcceptanceTest, { acceptanceId: acceptance.id }, { orderBy: { position: 'asc' } });
/** The lines of the form with what a person typed on the two circuits. */
const lines = (first: Record<string, unknown>, second: Record<string, unknown> = {}) => {
  const [one, two] = Object(step.answered).circuits;
  return [
    { ...one, ...first },
    { ...two, ...second },
  ];
};

const handler = '王芳';
const measured = { testHours: 24, erroredSeconds: 0, loopDelay: 3.2, loss: 0.01, receivedPower: -18.5 };
const signed = {
  customerSigner: '陈总',
  customerSignedOn: '2026-09-30',
  managerSigner: '刘洋',
  managerSignedOn: '2026-09-29',
  supportSigner: '赵强',
  supportSignedOn: '2026-09-28',
};
const passed = { conclusion: 'passed', ...measured, ...signed, handler };
const notUploaded = '还没有上传签字的验收单：请用本页的上传链接上传扫描件（PDF、JPEG、PNG 或 OFD），再提交。';
const faultsOf = async (typed: Record<string, unknown>) => (await close(database.orm, step, typed)).faults;

test('what the form shows: the acceptance, the way to the upload page, what is there, a line per circuit', async () => {
  await upload(at('2026-09-29 10:05'));
  await upload(at('2026-09-29 10:06'), 'other');
  const { answered } = await openIt();
  const { number } = await database.orm.em.fork().findOneOrFail(Demand, { id: demandId });
  expect(answered).toMatchObject({
    acceptance: { number: acceptance.number, round: 1, openedAt: '2026-09-28T15:20:00+08:00' },
    uploadUrl: `http://localhost:3000/uploads/acceptance?demand=${number}`,
    attachments: [
      { name: '签字验收单.pdf', size: '2 KB', uploadedAt: '2026年9月29日 10:05', uploadedBy: '王芳' },
    ],
    circuits: [
      { accessPointName: '1号楼', code: expect.stringMatching(/^DL-/), testHours: null, receivedPower: null },
      { accessPointName: '2号楼' },
    ],
  });
});

describe('passed', () => {
  test('everything that is missing is said at once, in one sentence each', async () => {
    expect(await faultsOf({ conclusion: 'passed' })).toEqual([
      '请填写“测试时长（小时）”。',
      '请填写“误码秒（秒）”。',
      '请填写“环路时延（毫秒）”。',
      '请填写“丢包率（%）”。',
      '请填写“客户签字人”。',
      '请填写“客户签字日期”。',
      '请填写“客户经理签字人”。',
      '请填写“客户经理签字日期”。',
      '请填写“客户服务支撑中心签字人”。',
      '请填写“客户服务支撑中心签字日期”。',
      notUploaded,
      '请填写“经办人”。',
    ]);
    expect((await clock()).state).toBe('running');
    expect((await stored()).conclusion).toBeNull();
  });

  test('uniform figures are those of each circuit; signatures are kept, the clock stops', async () => {
    await upload(at('2026-09-29 10:05'));
    // As Tasklist sends it: every line is there, with nothing typed.
    expect(await close(database.orm, step, { ...passed, circuits: lines({}) })).toEqual({
      faults: [],
      set: { conclusion: 'passed', defects: null },
    });
    expect(await stored()).toMatchObject({
      conclusion: 'passed',
      concludedAt: now,
      concludedBy: handler,
      defects: null,
      customerSignature: { signer: '陈总', signedOn: '2026-09-30' },
      managerSignature: { signer: '刘洋', signedOn: '2026-09-29' },
      supportSignature: { signer: '赵强', signedOn: '2026-09-28' },
    });
    expect(await tests()).toMatchObject([
      { accessPointName: '1号楼', circuitCode: expect.stringMatching(/^DL-/), ...measured },
      { accessPointName: '2号楼', ...measured },
    ]);
    expect(await clock()).toMatchObject({ state: 'met', stoppedAt: now });
    expect(await lastLine(database.orm, demandId, 'acceptance.passed')).toMatchObject({
      actor: handler,
      summary: `验收通过：验收单 ${acceptance.number}`,
      reason: null,
    });
  });

  test('a circuit has its own figures where it has any; an electrical interface has no light', async () => {
    await upload(at('2026-09-29 10:05'));
    const circuits = lines({ loss: 0.5, erroredSeconds: 3 });
    expect(await faultsOf({ ...passed, receivedPower: null, circuits })).toEqual([]);
    expect(await tests()).toMatchObject([
      { loss: 0.5, erroredSeconds: 3, testHours: 24, receivedPower: null },
      { loss: 0.01, erroredSeconds: 0, receivedPower: null },
    ]);
  });

  test('all per circuit, and none of the uniform ones', async () => {
    await upload(at('2026-09-29 10:05'));
    const { conclusion } = passed;
    const only = { conclusion, ...signed, handler };
    expect(await faultsOf({ ...only, circuits: lines(measured) })).toEqual([
      '请填写“测试时长（小时）”：2号楼。',
      '请填写“误码秒（秒）”：2号楼。',
      '请填写“环路时延（毫秒）”：2号楼。',
      '请填写“丢包率（%）”：2号楼。',
    ]);
    step = await openIt();
    expect(await faultsOf({ ...only, circuits: lines(measured, { ...measured, loss: 0 }) })).toEqual([]);
    expect(await tests()).toMatchObject([{ loss: 0.01 }, { loss: 0 }]);
  });

  test.each([
    [{ loss: 100.5 }, '“丢包率（%）”应在 0 到 100 之间：100.5。'],
    [{ loss: -1 }, '“丢包率（%）”应在 0 到 100 之间：-1。'],
    [{ testHours: 0 }, '“测试时长（小时）”应在 0.1 到 1000 之间：0。'],
    [{ erroredSeconds: -5 }, '“误码秒（秒）”应在 0 到 10000000 之间：-5。'],
    [{ erroredSeconds: 2.5 }, '“误码秒（秒）”应为整数：2.5。'],
    [{ loopDelay: -0.1 }, '“环路时延（毫秒）”应在 0 到 100000 之间：-0.1。'],
    [{ receivedPower: 31 }, '“收光功率（dBm）”应在 -100 到 30 之间：31。'],
  ])('%j cannot be, for all and for one circuit', async (wrong, sentence) => {
    await upload(at('2026-09-29 10:05'));
    expect(await faultsOf({ ...passed, ...wrong })).toEqual([sentence]);
    step = await openIt();
    expect(await faultsOf({ ...passed, circuits: lines({}, wrong) })).toEqual([`2号楼：${sentence}`]);
  });

  test('a circuit of another demand, or the same one twice, is not passed over', async () => {
    await upload(at('2026-09-29 10:05'));
    const [first, second] = lines({});
    const strange = { ...first, accessPointId: randomUUID(), accessPointName: '9号楼', loss: 900 };
    expect(await faultsOf({ ...passed, circuits: [first, second, strange, { loss: 0 }] })).toEqual([
      '“9号楼”不是本次验收的接入点。',
      '“（未填）”不是本次验收的接入点。',
    ]);
    step = await openIt();
    expect(await faultsOf({ ...passed, circuits: [first, first] })).toEqual([
      '同一接入点的测试结果填写了多次。',
    ]);
  });

  test.each([
    [{ customerSigner: ' ' }, '请填写“客户签字人”。'],
    [{ managerSignedOn: null }, '请填写“客户经理签字日期”。'],
    [{ supportSigner: null }, '请填写“客户服务支撑中心签字人”。'],
    [{ supportSignedOn: '2026-10-01' }, '“客户服务支撑中心签字日期”不能晚于今天（2026-09-30）：2026-10-01。'],
    [{ customerSignedOn: '2026-09-27' }, '“客户签字日期”不能早于开通日期（2026-09-28）：2026-09-27。'],
    [
      { customerSignedOn: '2026-02-30' },
      '“客户签字日期”不是有效日期（应为 年-月-日，例如 2026-12-01）：2026-02-30。',
    ],
  ])('signatures: %j', async (wrong, sentence) => {
    await upload(at('2026-09-29 10:05'));
    expect(await faultsOf({ ...passed, ...wrong })).toEqual([sentence]);
  });

  test.each([
    ['none', async () => {}],
    ['of before this acceptance', async () => await upload(at('2026-09-29 08:59'))],
    ['of another kind', async () => await upload(at('2026-09-29 10:05'), 'handling-record')],
    [
      'of another demand',
      async () =>
        await upload(
          at('2026-09-29 10:05'),
          'acceptance-form',
          (await givenOpenedOrder(database.orm)).demandId,
        ),
    ],
  ])('signed form: %s is refused, with where to upload it', async (_what, given) => {
    await given();
    expect(await faultsOf(passed)).toEqual([notUploaded]);
  });

  test('what is uploaded after the task was opened counts', async () => {
    expect(step.answered.attachments).toEqual([]);
    await upload(at('2026-09-30 09:59'));
    expect(await faultsOf(passed)).toEqual([]);
  });

  test('an attempt that came back keeps what was typed on each circuit', async () => {
    const circuits = lines({ loss: 0.5 }, { receivedPower: -20 });
    const { faults } = await close(database.orm, step, { ...passed, circuits });
    const again = await openIt({ fault: faults.join('\n'), draft: { ...passed, circuits } });
    expect(again.answered.circuits).toMatchObject([{ loss: 0.5 }, { loss: null, receivedPower: -20 }]);
  });
});

describe('failed', () => {
  const failed = { conclusion: 'failed', defects: ' 晚高峰丢包 ', handler };

  test('keeps its defects; nothing needs to be measured, signed or uploaded; the clock stops', async () => {
    expect(await close(database.orm, step, { ...failed, circuits: lines({}) })).toEqual({
      faults: [],
      set: { conclusion: 'failed', defects: '晚高峰丢包' },
    });
    expect(await stored()).toMatchObject({
      conclusion: 'failed',
      defects: '晚高峰丢包',
      customerSignature: null,
    });
    expect(await tests()).toEqual([]);
    expect(await clock()).toMatchObject({ state: 'met' });
    expect(await lastLine(database.orm, demandId, 'acceptance.failed')).toMatchObject({
      reason: '晚高峰丢包',
    });
  });

  test('needs its defects', async () => {
    expect(await faultsOf({ ...failed, defects: ' ' })).toEqual(['请填写“缺陷与整改要求”。']);
  });

  test('what was measured is kept, and has to be possible and complete', async () => {
    expect(await faultsOf({ ...failed, circuits: lines({ ...measured, loss: 150 }, { loss: 12 }) })).toEqual([
      '1号楼：“丢包率（%）”应在 0 到 100 之间：150。',
      '请填写“测试时长（小时）”：2号楼。',
      '请填写“误码秒（秒）”：2号楼。',
      '请填写“环路时延（毫秒）”：2号楼。',
    ]);
    step = await openIt();
    expect(await faultsOf({ ...failed, circuits: lines({ ...measured, loss: 12 }) })).toEqual([]);
    expect(await tests()).toMatchObject([{ accessPointName: '1号楼', loss: 12 }]);
  });

  test('signatures of an earlier attempt to pass it do not sign the failure', async () => {
    expect(await faultsOf({ ...failed, ...signed })).toEqual([]);
    expect(await stored()).toMatchObject({
      customerSignature: null,
      managerSignature: null,
      supportSignature: null,
    });
  });

  test('the second round: its own form and files, signed after the rework was opened', async () => {
    await upload(at('2026-09-29 10:05'));
    await close(database.orm, step, failed);
    const first = acceptance;
    await database.orm.em
      .fork()
      .nativeUpdate(ProvisioningOrder, { demandId }, { openedAt: at('2026-09-29 16:00') });
    acceptance = await begin(at('2026-09-29 16:05'));
    ({ id: deadlineId } = await givenDeadline(database.orm, {
      demandId,
      limit: 'acceptance',
      workingDays: 5,
    }));
    step = await openIt();
    expect(step.answered).toMatchObject({
      acceptance: { round: 2, number: acceptance.number },
      attachments: [],
    });
    expect(await faultsOf(passed)).toEqual([
      '“客户服务支撑中心签字日期”不能早于开通日期（2026-09-29）：2026-09-28。',
      notUploaded,
    ]);
    await upload(at('2026-09-30 09:00'));
    step = await openIt();
    expect(await faultsOf({ ...passed, supportSignedOn: '2026-09-30' })).toEqual([]);
    expect(await stored()).toMatchObject({ round: 2, conclusion: 'passed' });
    expect(await database.orm.em.fork().findOneOrFail(Acceptance, { id: first.id })).toMatchObject({
      round: 1,
      conclusion: 'failed',
      defects: '晚高峰丢包',
    });
  });
});

test.each([[undefined], [null], ['perhaps']])('conclusion %s: it has to be chosen', async (conclusion) => {
  expect(await faultsOf({ ...passed, conclusion })).toEqual(['请选择验收结论：通过或不通过。']);
});

test('two hundred circuits without figures are one sentence per figure, not two hundred', async () => {
  const em = database.orm.em.fork();
  await em.execute(
    `insert into circuit (id, order_id, access_point_id, position, access_point_name, address, interface_type, version)
     select gen_random_uuid(), o.id, gen_random_uuid(), n, n || '号楼', '合肥市', 'GE光口', 1
     from provisioning_order o, generate_series(3, 200) n where o.demand_id = ?`,
    [demandId],
  );
  await upload(at('2026-09-29 10:05'));
  step = await openIt();
  const circuits = Object(step.answered).circuits;
  expect(circuits).toHaveLength(200);
  const { testHours: _, ...rest } = passed;
  expect(await faultsOf({ ...rest, circuits })).toEqual(['请填写“测试时长（小时）”。']);
  step = await openIt();
  const [first, ...others] = circuits;
  expect(await faultsOf({ ...rest, circuits: [{ ...first, testHours: 24 }, ...others] })).toEqual([
    '请填写“测试时长（小时）”：2号楼、3号楼、4号楼、5号楼、6号楼等199处。',
  ]);
  step = await openIt();
  expect(await faultsOf({ ...passed, circuits })).toEqual([]);
  expect(await tests()).toHaveLength(200);
});
