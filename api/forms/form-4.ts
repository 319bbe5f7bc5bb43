import { type Static, Type } from 'typebox';
import type { Signature } from '../../core/acceptance/acceptance.entity.ts';
import type { Form4 } from '../../core/acceptance/form-4.ts';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import type { DemandRow } from '../../core/demands/find-demands.ts';
import { isoOrNull, Moment, MomentOrNull, TextOrNull } from '../moments.ts';
import { type FormDocument, field, minute, wideField } from './document.ts';
import { customerFields, formHead, formSchema, serviceFields, text } from './form-head.ts';

const SignatureSchema = Type.Union(
  [
    Type.Object({
      signer: text('Who signed (签字人)'),
      signedOn: text('When, yyyy-mm-dd', '2026-11-30'),
    }),
    Type.Null(),
  ],
  { description: 'A signature; null before it was given' },
);

const TestSchema = Type.Object(
  {
    circuitCode: text('Circuit code (电路代号)', 'DL-20260930-0001'),
    accessPointName: text('Name of the access point'),
    testHours: Type.Number({ description: 'Duration of the test in hours (测试时长)' }),
    erroredSeconds: Type.Integer({ description: 'Errored seconds (误码秒)' }),
    loopDelay: Type.Number({ description: 'Loop delay in milliseconds (环路时延)' }),
    loss: Type.Number({ description: 'Packet loss in percent (丢包率)' }),
    receivedPower: Type.Union([Type.Number(), Type.Null()], {
      description: 'Received optical power in dBm (收光功率); null for electrical interfaces',
    }),
  },
  { title: 'Measurement', description: 'What was measured on one circuit' },
);

/** Form 4 接入开通暨验收单. */
export const Form4Schema = formSchema('acceptance', 'Form 4, acceptance (接入开通暨验收单)', {
  number: text('Number of the form (单号)', 'YS-20260930-0001'),
  orderNumber: text('Number of form 2', 'KT-20260930-0001'),
  openedAt: MomentOrNull('When the service was opened'),
  acceptanceOpenedAt: Moment('When the acceptance began'),
  tests: Type.Array(TestSchema, { description: 'Measurements, one per circuit' }),
  conclusion: Type.Union([Type.Enum(['passed', 'failed']), Type.Null()], {
    description: 'passed 通过, failed 不通过, null before it was held',
  }),
  conclusionName: TextOrNull('The conclusion in Chinese'),
  concludedAt: MomentOrNull('When it was concluded'),
  concludedBy: TextOrNull('Who concluded it'),
  defects: TextOrNull('Defects of a failed acceptance'),
  customerSignature: SignatureSchema,
  managerSignature: SignatureSchema,
  supportSignature: SignatureSchema,
  archiveNumber: TextOrNull('Number of the archive (归档编号)'),
  archivedAt: MomentOrNull('When it was archived'),
  sha256: TextOrNull('SHA-256 of the archive, hex'),
});

const conclusionNames = { passed: '验收通过', failed: '验收不通过' } as const;

export function form4View(
  demand: DemandRow,
  { acceptance, rounds, order, tests, archive }: Form4,
): Static<typeof Form4Schema> {
  return {
    form: 'acceptance',
    ...formHead(demand, { title: '接入开通暨验收单', round: acceptance.round, rounds }),
    number: acceptance.number,
    orderNumber: order.number,
    openedAt: isoOrNull(order.openedAt),
    acceptanceOpenedAt: toShanghaiIso(acceptance.openedAt),
    tests: tests.map((test) => ({
      circuitCode: test.circuitCode,
      accessPointName: test.accessPointName,
      testHours: test.testHours,
      erroredSeconds: test.erroredSeconds,
      loopDelay: test.loopDelay,
      loss: test.loss,
      receivedPower: test.receivedPower ?? null,
    })),
    conclusion: acceptance.conclusion ?? null,
    conclusionName: acceptance.conclusion ? conclusionNames[acceptance.conclusion] : null,
    concludedAt: isoOrNull(acceptance.concludedAt),
    concludedBy: acceptance.concludedBy ?? null,
    defects: acceptance.defects ?? null,
    customerSignature: acceptance.customerSignature ?? null,
    managerSignature: acceptance.managerSignature ?? null,
    supportSignature: acceptance.supportSignature ?? null,
    archiveNumber: archive?.number ?? null,
    archivedAt: isoOrNull(archive?.archivedAt),
    sha256: archive?.sha256 ?? null,
  };
}

/** 附表4 集团客户接入开通暨验收单 on paper, to be signed by the three parties. */
export function form4Document(form: Static<typeof Form4Schema>): FormDocument {
  return {
    title: '集团客户接入开通暨验收单',
    number: form.number,
    archiveNumber: form.archiveNumber,
    demandNumber: form.demand.number,
    sections: [
      {
        heading: '客户与业务',
        fields: [
          ...customerFields(form),
          ...serviceFields(form),
          field('资源开通单', form.orderNumber),
          field('开通时间', minute(form.openedAt)),
        ],
      },
      {
        heading: '电路测试',
        columns: [
          { label: '电路代号', share: 2.8 },
          { label: '接入点', share: 2.6 },
          { label: '测试时长（小时）', share: 1.5 },
          { label: '误码秒（秒）', share: 1.4 },
          { label: '环路时延（毫秒）', share: 1.6 },
          { label: '丢包率（%）', share: 1.4 },
          { label: '收光功率（dBm）', share: 1.6 },
        ],
        rows: form.tests.map((test) => [
          test.circuitCode,
          test.accessPointName,
          ...[test.testHours, test.erroredSeconds, test.loopDelay, test.loss].map(String),
          test.receivedPower === null ? '—' : String(test.receivedPower),
        ]),
      },
      {
        heading: '验收结论',
        fields: [
          field('结论', form.conclusionName),
          field('验收时间', minute(form.concludedAt)),
          field('经办人', form.concludedBy),
          field('验收次数', `第${form.round}次`),
          ...(form.defects === null ? [] : [wideField('缺陷', form.defects)]),
          ...(form.archivedAt === null
            ? []
            : [field('归档时间', minute(form.archivedAt)), wideField('校验码', form.sha256)]),
        ],
      },
    ],
    signatures: [
      signature('集团客户', form.customerSignature),
      signature('客户经理', form.managerSignature),
      signature('客户服务支撑中心', form.supportSignature),
    ],
  };
}

const signature = (party: string, given: Signature | null) => ({
  party,
  signer: given?.signer ?? null,
  signedOn: given?.signedOn ?? null,
});
