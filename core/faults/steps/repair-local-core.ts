import { Type } from 'typebox';
import { defineFaultStep } from '../../steps/definition.ts';
import { required } from '../../steps/fields.ts';
import { forForm } from '../fault-history.ts';
import { recordRepair } from '../record-repair.ts';
import { handlerField, handlerOf, repairFaults, repairFields } from './choice.ts';

/** 处理本地核心网障碍 (art. 29): the team repairs it and replies to the support centre. */
export const repairLocalCore = defineFaultStep({
  key: 'repair-local-core',
  result: Type.Object({ ...repairFields, handler: handlerField }),
  shows: ['fault'],
  prepares: ['history', 'notice'],
  prepare: forForm,
  check: (result) => [...repairFaults(result), ...required('经办人', result.handler)],
  async apply(result, { em, now, fault }) {
    recordRepair(em, fault, { now, by: handlerOf(result), place: 'local-core', ...result });
    await em.flush();
    return {};
  },
});
