import { type Static, Type } from 'typebox';
import { defineFaultStep, type FaultStepContext } from '../../steps/definition.ts';
import { required, textField, textOrNull } from '../../steps/fields.ts';
import { auditFault } from '../audit-fault.ts';
import { forForm } from '../fault-history.ts';
import { faultVariable } from '../fault-variable.ts';
import { nameService, serviceNumberFaults } from '../name-service.ts';
import { handlerField, handlerOf, isOneOf, reasonField } from './choice.ts';

const results = ['access', 'core', 'return'] as const;

const Result = Type.Object({
  result: textField('access 非核心网, core 核心网, return 退回监控中心', 20),
  serviceNumber: textField('业务编号，YW-yyyymmdd-nnnn', 40),
  serviceRemark: textField('无法核实业务编号的说明', 400),
  diagnosis: textField('预处理情况', 2_000),
  reason: reasonField,
  handler: handlerField,
});

/** 障碍预处理 (art. 26): the support centre tells whether the fault lies in the core network. */
export const diagnoseFault = defineFaultStep({
  key: 'diagnose-fault',
  result: Result,
  shows: ['fault'],
  prepares: ['history', 'notice'],
  prepare: forForm,
  async check(result, context) {
    return [...(await choiceFaults(result, context)), ...required('经办人', result.handler)];
  },
  answers: ['outcome', 'diagnosisResult'],
  async apply(result, context) {
    const { em, now, fault } = context;
    const by = handlerOf(result);
    if (result.result === 'return') {
      auditFault(em, fault, {
        at: now,
        actor: by,
        action: 'fault.returned',
        summary: '客户服务支撑中心退回监控中心',
        reason: textOrNull(result.reason),
      });
      await em.flush();
      return { outcome: null, diagnosisResult: 'return' };
    }
    const repeat = await nameService(context, result.serviceNumber, by);
    if (!repeat)
      auditFault(em, fault, {
        at: now,
        actor: by,
        action: 'fault.diagnosed',
        summary: `障碍预处理：判别为${result.result === 'core' ? '核心网障碍，转派专业班组' : '非核心网障碍'}`,
        after: { result: result.result, serviceRemark: textOrNull(result.serviceRemark) },
        reason: textOrNull(result.diagnosis),
      });
    await em.flush();
    return {
      outcome: repeat ? 'repeat' : null,
      diagnosisResult: result.result,
      fault: await faultVariable(em, fault),
    };
  },
});

async function choiceFaults(result: Static<typeof Result>, context: FaultStepContext): Promise<string[]> {
  if (!isOneOf(results, result.result)) return ['请选择判别结果：非核心网障碍、核心网障碍或退回监控中心。'];
  const { fault } = context;
  if (result.result === 'return')
    return fault.direct
      ? ['本障碍由集团客户直接申告，不是监控中心转派的，不能退回监控中心。']
      : required('退回原因', result.reason);
  return [
    ...(await serviceNumberFaults(context, result.serviceNumber)),
    ...(fault.serviceId || textOrNull(result.serviceNumber) || textOrNull(result.serviceRemark)
      ? []
      : ['请填写“业务编号”；核实不到的，请填写“无法核实业务编号的说明”。']),
    ...required('预处理情况', result.diagnosis),
  ];
}
