import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import { toShanghaiIso } from '../../calendar/format.ts';
import { departmentName } from '../../departments.ts';
import { defineStep, type StepContext } from '../../steps/definition.ts';
import { handlerField, required, textField, textOrNull } from '../../steps/fields.ts';
import { currentWorkOrders } from '../current-work-orders.ts';
import { type HandlingDecision, handlingDecisionNames } from '../handling-record.entity.ts';
import { lockOpenRecord, openRecord } from '../open-record.ts';
import { workPlaceNames } from '../work-order.entity.ts';

const isDecision = (value: unknown): value is HandlingDecision =>
  typeof value === 'string' && Object.hasOwn(handlingDecisionNames, value);

/** Where the talk was asked for: the department of the step, as the model's input mapping named it. */
const departmentOf = ({ variables }: StepContext): string => String(variables.party ?? '');

/** 协商处理办法 (art. 22): support centre and group-customer department agree in writing how the work goes on. */
export const agreeHandling = defineStep({
  key: 'agree-handling',
  result: Type.Object({
    decision: textField('resume 继续施工, change 变更方案, cancel 取消需求', 20),
    participant: textField('参与协商人', 400),
    opinion: textField('协商意见'),
    handler: handlerField,
  }),
  shows: ['demand', 'order', 'party'],
  prepares: ['obstacle', 'opinions'],
  async prepare({ em, demand }) {
    const record = await openRecord(em, demand.id);
    const workOrders = await currentWorkOrders(em, demand.id, ['core', 'trunk', 'end', 'user-side']);
    const blocked = workOrders.filter(({ state }) => state === 'blocked');
    return {
      opinions: record.opinions.map((one) => ({
        round: one.round,
        departmentName: departmentName(one.department),
        decisionName: handlingDecisionNames[one.decision],
        participant: one.participant,
        opinion: one.opinion,
      })),
      obstacle: {
        number: record.number,
        round: record.round,
        reason: record.reason,
        reportedBy: record.reportedBy,
        reportedAt: toShanghaiIso(record.reportedAt),
        workOrders: blocked.map((one) => `${workPlaceNames[one.workPlace]} ${one.number}`).join('、'),
      },
    };
  },
  check(result) {
    return [
      ...(isDecision(result.decision) ? [] : ['请选择处理决定：继续施工、变更方案或取消需求。']),
      ...required('参与协商人', result.participant),
      ...required('协商意见', result.opinion),
      ...required('经办人', result.handler),
    ];
  },
  async apply(result, context) {
    const { em, now, demand } = context;
    const record = await lockOpenRecord(em, demand.id);
    const decision = isDecision(result.decision) ? result.decision : 'resume';
    const department = departmentOf(context);
    const by = textOrNull(result.handler) ?? 'system';
    const said = {
      department,
      decision,
      participant: textOrNull(result.participant) ?? '',
      opinion: textOrNull(result.opinion) ?? '',
    };
    record.opinions = [...record.opinions, { ...said, round: record.round, by, at: toShanghaiIso(now) }];
    recordAudit(em, {
      at: now,
      actor: by,
      action: 'construction.handling-opinion',
      objectType: 'handling-record',
      objectId: record.id,
      demandId: demand.id,
      summary: `协商记录 ${record.number}：${departmentName(department)}意见为${handlingDecisionNames[decision]}`,
      after: said,
      reason: said.opinion,
    });
    await em.flush();
    return {};
  },
});
