import { Type } from 'typebox';
import { defineFaultStep } from '../../steps/definition.ts';
import { required, textField, textOrNull } from '../../steps/fields.ts';
import { auditFault } from '../audit-fault.ts';
import { faultSeverityNames } from '../fault.entity.ts';
import { faultSeverities } from '../fault.schema.ts';
import { forForm } from '../fault-history.ts';
import { faultVariable } from '../fault-variable.ts';
import { nameService, serviceNumberFaults } from '../name-service.ts';
import { handlerField, handlerOf, isOneOf } from './choice.ts';

/**
 * 受理障碍 (art. 24, 25): the monitoring centre takes a fault in, may correct its severity, completes the service number,
 * and forwards it to the support centre.
 */
export const acceptFault = defineFaultStep({
  key: 'accept-fault',
  result: Type.Object({
    severity: textField('critical 重大, major 较大, minor 一般', 20),
    serviceNumber: textField('业务编号，YW-yyyymmdd-nnnn', 40),
    remark: textField('转派说明', 2_000),
    handler: handlerField,
  }),
  shows: ['fault'],
  prepares: ['history', 'notice'],
  prepare: forForm,
  async check(result, context) {
    return [
      ...(isOneOf(faultSeverities, result.severity) ? [] : ['请选择障碍级别：重大、较大或一般。']),
      ...(await serviceNumberFaults(context, result.serviceNumber)),
      ...required('转派说明', result.remark),
      ...required('经办人', result.handler),
    ];
  },
  answers: ['outcome', 'severityCorrected', 'fault'],
  async apply(result, context) {
    const { em, now, fault } = context;
    const by = handlerOf(result);
    const before = fault.severity;
    if (await nameService(context, result.serviceNumber, by)) {
      await em.flush();
      return { outcome: 'repeat', severityCorrected: false, fault: await faultVariable(em, fault) };
    }
    if (isOneOf(faultSeverities, result.severity)) fault.severity = result.severity;
    const severityCorrected = fault.severity !== before;
    auditFault(em, fault, {
      at: now,
      actor: by,
      action: 'fault.forwarded',
      summary: `监控中心受理并转派客户服务支撑中心${severityCorrected ? `，级别由${faultSeverityNames[before]}更正为${faultSeverityNames[fault.severity]}` : ''}`,
      before: { severity: before },
      after: { severity: fault.severity },
      reason: textOrNull(result.remark),
    });
    await em.flush();
    return { outcome: null, severityCorrected, fault: await faultVariable(em, fault) };
  },
});
