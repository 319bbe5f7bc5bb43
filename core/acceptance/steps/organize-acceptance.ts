import { randomUUID } from 'node:crypto';
import { type Static, Type } from 'typebox';
import { findAttachments } from '../../attachments/find-attachments.ts';
import { recordAudit } from '../../audit/record-audit.ts';
import { toShanghaiIso, toShanghaiText } from '../../calendar/format.ts';
import { stopDeadline } from '../../deadlines/stop-deadline.ts';
import { currentOrder, orderCircuits } from '../../provisioning/current-order.ts';
import type { CircuitRow } from '../../provisioning/provisioning-order.entity.ts';
import { defineStep, type StepContext } from '../../steps/definition.ts';
import { handlerField, numberField, pastDate, required, textField, textOrNull } from '../../steps/fields.ts';
import { maxPoints, pointFields } from '../../steps/lines.ts';
import { AcceptanceTest } from '../acceptance.entity.ts';
import { currentAcceptance } from '../open-acceptance.ts';

/** What is measured on every circuit, with its label and bounds. */
const measures = {
  testHours: { label: '测试时长（小时）', minimum: 0.1, maximum: 1_000 },
  erroredSeconds: { label: '误码秒（秒）', minimum: 0, maximum: 10_000_000 },
  loopDelay: { label: '环路时延（毫秒）', minimum: 0, maximum: 100_000 },
  loss: { label: '丢包率（%）', minimum: 0, maximum: 100 },
  receivedPower: { label: '收光功率（dBm）', minimum: -100, maximum: 30 },
} as const;
type Measure = keyof typeof measures;
const measureNames = Object.keys(measures) as Measure[];
/** An electrical interface has no light. */
const optional: Measure = 'receivedPower';

const measureFields = {
  testHours: numberField('测试时长，小时'),
  erroredSeconds: numberField('误码秒，秒'),
  loopDelay: numberField('环路时延，毫秒'),
  loss: numberField('丢包率，百分比'),
  receivedPower: numberField('收光功率，dBm；电口不填'),
};

const signatures = [
  ['customer', '客户'],
  ['manager', '客户经理'],
  ['support', '客户服务支撑中心'],
] as const;

const Result = Type.Object({
  conclusion: textField('passed 通过, failed 不通过', 20),
  ...measureFields,
  defects: textField('缺陷与整改要求'),
  customerSigner: textField('客户签字人', 100),
  customerSignedOn: textField('客户签字日期，yyyy-mm-dd', 10),
  managerSigner: textField('客户经理签字人', 100),
  managerSignedOn: textField('客户经理签字日期，yyyy-mm-dd', 10),
  supportSigner: textField('客户服务支撑中心签字人', 100),
  supportSignedOn: textField('客户服务支撑中心签字日期，yyyy-mm-dd', 10),
  circuits: Type.Optional(
    Type.Array(Type.Object({ ...pointFields, code: textField('电路代号', 40), ...measureFields }), {
      maxItems: maxPoints,
    }),
  ),
  handler: handlerField,
});
type Result = Static<typeof Result>;
type Measured = Pick<Result, Measure>;

/** Of one circuit: its own figures where there are any, else those for all. */
const measuredOf = (circuit: CircuitRow, result: Result): Measured => {
  const own = (result.circuits ?? []).find(({ accessPointId }) => accessPointId === circuit.accessPointId);
  return Object.fromEntries(measureNames.map((name) => [name, own?.[name] ?? result[name] ?? null]));
};

/** Figures that cannot be. */
const valueFaults = (prefix: string, measured: Measured): string[] =>
  measureNames.flatMap((name) => {
    const { label, minimum, maximum } = measures[name];
    const value = measured[name] ?? null;
    if (value === null) return [];
    if (value < minimum || value > maximum)
      return [`${prefix}“${label}”应在 ${minimum} 到 ${maximum} 之间：${value}。`];
    return name === 'erroredSeconds' && !Number.isInteger(value)
      ? [`${prefix}“${label}”应为整数：${value}。`]
      : [];
  });

/** Names of access points, as many as a person reads in one sentence. */
const named = (names: string[]): string =>
  names.length <= 5 ? names.join('、') : `${names.slice(0, 5).join('、')}等${names.length}处`;

function measureFaults(circuits: CircuitRow[], result: Result): string[] {
  const lines = result.circuits ?? [];
  const points = new Map(circuits.map((one) => [one.accessPointId, one.accessPointName]));
  const repeated = new Set(lines.map(({ accessPointId }) => accessPointId)).size < lines.length;
  const measured = circuits.map((one) => ({ name: one.accessPointName, values: measuredOf(one, result) }));
  // A failed acceptance may have been broken off before anything was measured, but a circuit is measured or it is not.
  const due =
    result.conclusion === 'passed'
      ? measured
      : measured.filter(({ values }) => measureNames.some((name) => (values[name] ?? null) !== null));
  const missing = measureNames.flatMap((name) => {
    const without = name === optional ? [] : due.filter(({ values }) => (values[name] ?? null) === null);
    if (without.length === 0) return [];
    const where = without.length === circuits.length ? '' : `：${named(without.map((one) => one.name))}`;
    return [`请填写“${measures[name].label}”${where}。`];
  });
  return [
    ...lines
      .filter(({ accessPointId }) => !points.has(accessPointId ?? ''))
      .map(({ accessPointName }) => `“${accessPointName ?? '（未填）'}”不是本次验收的接入点。`),
    ...(repeated ? ['同一接入点的测试结果填写了多次。'] : []),
    ...valueFaults('', result),
    ...lines.flatMap((line) => {
      const name = points.get(line.accessPointId ?? '');
      return name === undefined ? [] : valueFaults(`${name}：`, line);
    }),
    ...missing,
  ];
}

/** Named and dated by all three (art. 23); nobody signs before the service was open, or tomorrow. */
function signatureFaults(result: Result, openedAt: Date, now: Date): string[] {
  const opened = toShanghaiIso(openedAt).slice(0, 10);
  return signatures.flatMap(([who, label]) => {
    const on = textOrNull(result[`${who}SignedOn`]);
    const dated = pastDate(`${label}签字日期`, on, now);
    const early =
      dated.length === 0 && (on ?? '') < opened
        ? [`“${label}签字日期”不能早于开通日期（${opened}）：${on}。`]
        : [];
    return [...required(`${label}签字人`, result[`${who}Signer`]), ...dated, ...early];
  });
}

async function uploadFaults({ em, demand }: StepContext): Promise<string[]> {
  const acceptance = await currentAcceptance(em, demand.id);
  const uploaded = await findAttachments(em, {
    demandId: demand.id,
    kind: 'acceptance-form',
    since: acceptance.openedAt,
  });
  return uploaded.length > 0
    ? []
    : ['还没有上传签字的验收单：请用本页的上传链接上传扫描件（PDF、JPEG、PNG 或 OFD），再提交。'];
}

/** 组织验收并签字 (art. 23), within 5 working days of the opening. */
export const organizeAcceptance = defineStep({
  key: 'organize-acceptance',
  result: Result,
  shows: ['demand', 'order'],
  prepares: ['acceptance', 'uploadUrl', 'attachments'],
  lists: [{ variable: 'circuits', typed: measureNames }],
  async prepare({ em, demand, publicUrl }) {
    const order = await currentOrder(em, demand.id);
    const acceptance = await currentAcceptance(em, demand.id);
    const files = await findAttachments(em, {
      demandId: demand.id,
      kind: 'acceptance-form',
      since: acceptance.openedAt,
    });
    return {
      acceptance: {
        number: acceptance.number,
        round: acceptance.round,
        openedAt: order.openedAt ? toShanghaiIso(order.openedAt) : '',
        orderNumber: order.number,
      },
      uploadUrl: `${publicUrl}/uploads/acceptance?demand=${demand.number}`,
      attachments: files.map(({ name, size, uploadedAt, uploadedBy }) => ({
        name,
        size: `${Math.ceil(size / 1024)} KB`,
        uploadedAt: toShanghaiText(uploadedAt),
        uploadedBy,
      })),
      circuits: (await orderCircuits(em, order.id)).map((circuit) => ({
        accessPointId: circuit.accessPointId,
        accessPointName: circuit.accessPointName,
        address: circuit.address,
        code: circuit.code ?? '',
        testHours: null,
        erroredSeconds: null,
        loopDelay: null,
        loss: null,
        receivedPower: null,
      })),
    };
  },
  async check(result, context) {
    const { em, now, demand } = context;
    const handler = required('经办人', result.handler);
    if (result.conclusion !== 'passed' && result.conclusion !== 'failed')
      return ['请选择验收结论：通过或不通过。', ...handler];
    const order = await currentOrder(em, demand.id);
    const measured = measureFaults(await orderCircuits(em, order.id), result);
    if (result.conclusion === 'failed')
      return [...required('缺陷与整改要求', result.defects), ...measured, ...handler];
    return [
      ...measured,
      ...signatureFaults(result, order.openedAt ?? now, now),
      ...(await uploadFaults(context)),
      ...handler,
    ];
  },
  answers: ['conclusion', 'defects'],
  async apply(result, context) {
    const { em, now, demand, deadlineId } = context;
    const passed = result.conclusion === 'passed';
    const handler = textOrNull(result.handler) ?? 'system';
    const acceptance = await currentAcceptance(em, demand.id);
    const order = await currentOrder(em, demand.id);
    acceptance.conclusion = passed ? 'passed' : 'failed';
    acceptance.concludedAt = now;
    acceptance.concludedBy = handler;
    acceptance.defects = passed ? null : textOrNull(result.defects);
    // A form that came back as passed and is now failed still carries the signatures it no longer shows.
    if (passed) {
      acceptance.customerSignature = signatureOf(result.customerSigner, result.customerSignedOn);
      acceptance.managerSignature = signatureOf(result.managerSigner, result.managerSignedOn);
      acceptance.supportSignature = signatureOf(result.supportSigner, result.supportSignedOn);
    }
    for (const circuit of await orderCircuits(em, order.id)) {
      const { testHours, erroredSeconds, loopDelay, loss, receivedPower } = measuredOf(circuit, result);
      // A circuit of a failed acceptance that was broken off before it was measured.
      if (testHours == null || erroredSeconds == null || loopDelay == null || loss == null) continue;
      em.create(
        AcceptanceTest,
        {
          id: randomUUID(),
          acceptanceId: acceptance.id,
          circuitId: circuit.id,
          circuitCode: circuit.code ?? '',
          accessPointName: circuit.accessPointName,
          position: circuit.position,
          testHours,
          erroredSeconds,
          loopDelay,
          loss,
          receivedPower: receivedPower ?? null,
        },
        { persist: true },
      );
    }
    recordAudit(em, {
      at: now,
      actor: handler,
      action: passed ? 'acceptance.passed' : 'acceptance.failed',
      objectType: 'acceptance',
      objectId: acceptance.id,
      demandId: demand.id,
      summary: `验收${passed ? '通过' : '不通过'}：验收单 ${acceptance.number}`,
      after: {
        customer: acceptance.customerSignature,
        manager: acceptance.managerSignature,
        support: acceptance.supportSignature,
      },
      reason: acceptance.defects,
    });
    if (deadlineId !== null) await stopDeadline(em, { now, actor: handler, deadlineId });
    await em.flush();
    return { conclusion: acceptance.conclusion, defects: acceptance.defects };
  },
});

function signatureOf(signer: string | null | undefined, signedOn: string | null | undefined) {
  const name = textOrNull(signer);
  const day = textOrNull(signedOn);
  return name === null || day === null ? null : { signer: name, signedOn: day };
}
