import type { Static } from 'typebox';
import { cell, type FormDocument, field, minute, wideField } from './document.ts';
import type { Form1Schema } from './form-1.schema.ts';
import { customerFields } from './form-head.ts';

/** 附表1 本地集团客户接入类资源确认及回复单 on paper. */
export function form1Document(form: Static<typeof Form1Schema>): FormDocument {
  return {
    title: '本地集团客户接入类资源确认及回复单',
    number: form.number,
    archiveNumber: null,
    demandNumber: form.demand.number,
    sections: [
      {
        heading: '客户与业务',
        fields: [
          ...customerFields(form),
          field('业务类型', `${form.serviceTypeName}，${form.bandwidth} Mbit/s`),
          field('期望开通', form.expectedOn),
          field('收到时间', minute(form.receivedAt)),
          field('确认轮次', `第${form.round}轮`),
        ],
      },
      { heading: '产品解决方案', text: form.solution },
      {
        heading: '资源查询结果',
        columns: [
          { label: '接入点', share: 2.4 },
          { label: '装机地址', share: 3.4 },
          { label: '分段', share: 1.3 },
          { label: '结论', share: 1.8 },
          { label: '资源与空余', share: 3 },
          { label: '缺少与答复', share: 3.6 },
          { label: '计划时间', share: 1.8 },
        ],
        rows: form.accessPoints.flatMap(({ name, address, segments }) =>
          segments.map((line) => [
            name,
            address,
            line.segmentName,
            line.statusName,
            [line.resource, line.free === null ? null : `空余${line.free}${line.unit ?? ''}`]
              .filter((one) => one !== null)
              .join(' '),
            [line.lacking, line.note, approvalText(line)].filter((one) => one !== null).join('；'),
            cell(line.plannedOn),
          ]),
        ),
      },
      { heading: '端到端网络解决方案', text: form.networkSolution ?? '' },
      {
        heading: '回复',
        fields: [
          field('回复结果', form.resultName),
          field('最迟投产时间', form.inServiceOn),
          field('回复人', form.repliedBy),
          field('回复时间', minute(form.repliedAt)),
          wideField('方案设计', form.designedBy),
        ],
      },
    ],
    signatures: [
      { party: '集团客户部', signer: null, signedOn: null },
      { party: '客户服务支撑中心', signer: form.repliedBy, signedOn: form.repliedAt?.slice(0, 10) ?? null },
    ],
  };
}

type Line = Static<typeof Form1Schema>['accessPoints'][number]['segments'][number];

const approvalText = ({ approved, refusalReason }: Line): string | null => {
  if (approved === null) return null;
  return approved ? '同意立项' : `不同意立项：${refusalReason ?? ''}`;
};
