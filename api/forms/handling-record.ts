import { type Static, Type } from 'typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import {
  type HandlingRecordRow,
  handlingDecisionNames,
} from '../../core/construction/handling-record.entity.ts';
import { departmentName } from '../../core/departments.ts';
import { isoOrNull, Moment, MomentOrNull, TextOrNull } from '../moments.ts';
import { text } from './form-head.ts';

const OpinionSchema = Type.Object(
  {
    round: Type.Integer({ description: 'Round of the talk, from 1' }),
    department: text('Key of the department', 'group-customer'),
    departmentName: text('The department in Chinese', '集团客户部'),
    decision: Type.Enum(['resume', 'change', 'cancel'], {
      description: 'resume 继续施工, change 变更方案, cancel 取消需求',
    }),
    decisionName: text('The decision in Chinese', '继续施工'),
    participant: text('Who took part (参与协商人)'),
    opinion: text('What they said (意见)'),
    by: text('Who filled it in'),
    at: Moment('When'),
  },
  { title: 'Opinion', description: 'What one department said' },
);

/** The written record of art. 22; also answered by `GET /v1/demands/{id}/handling-records`. */
export const HandlingSchema = Type.Object(
  {
    number: text('Number of the record', 'XS-20260930-0001'),
    atStep: text('Element id of the step that met the obstacle', 'open-network'),
    reason: text('Why the construction was blocked'),
    reportedBy: text('Who reported it'),
    reportedAt: Moment('When it was reported'),
    opinions: Type.Array(OpinionSchema, { description: 'All that was said, in order' }),
    decision: Type.Union([Type.Enum(['resume', 'change', 'cancel']), Type.Null()], {
      description: 'What both agreed on; null while they talk',
    }),
    decisionName: TextOrNull('The decision in Chinese'),
    agreedAt: MomentOrNull('When they agreed'),
  },
  { title: 'HandlingRecord', description: 'The written record of a blocked construction (协商记录)' },
);

export const handlingView = (record: HandlingRecordRow): Static<typeof HandlingSchema> => ({
  number: record.number,
  atStep: record.atStep,
  reason: record.reason,
  reportedBy: record.reportedBy,
  reportedAt: toShanghaiIso(record.reportedAt),
  opinions: record.opinions.map((one) => ({
    ...one,
    departmentName: departmentName(one.department),
    decisionName: handlingDecisionNames[one.decision],
  })),
  decision: record.decision ?? null,
  decisionName: record.decision ? handlingDecisionNames[record.decision] : null,
  agreedAt: isoOrNull(record.agreedAt),
});
