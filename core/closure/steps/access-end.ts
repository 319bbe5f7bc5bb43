import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import { targetOf } from '../../services/service-of-demand.ts';
import { unitsOfService } from '../../services/service-shown.ts';
import { shownUnit } from '../../status-change/units-shown.ts';
import { defineStep, type StepDefinition } from '../../steps/definition.ts';
import { booleanField, handlerField, required, textField, textOrNull } from '../../steps/fields.ts';
import type { ClosureOrderRow } from '../closure-order.entity.ts';
import { currentClosure } from '../current-closure.ts';

/** A step at the end segment of a service (art. 34): it is closed for a suspension, or opened again. */
export function defineAccessEndStep<Done extends string>({
  key,
  done,
  label,
  action,
  write,
}: {
  key: string;
  /** The box that is ticked. */
  done: Done;
  /** What was done, for the sentences. */
  label: string;
  action: string;
  write: (order: ClosureOrderRow, what: { now: Date; handler: string; remark: string | null }) => void;
}): StepDefinition {
  return defineStep({
    key,
    result: Type.Object({
      [done]: booleanField(`已${label}接入末端资源`),
      remark: textField('说明'),
      handler: handlerField,
    }),
    shows: ['demand', 'closure'],
    prepares: ['units'],
    prepare: async ({ em, demand }) => ({
      units: (await unitsOfService(em, await targetOf(em, demand), 'end')).map(shownUnit),
    }),
    check: (result: { [field: string]: unknown; handler?: string | null }) => [
      ...(result[done] === true ? [] : [`请确认已${label}接入末端资源。`]),
      ...required('经办人', result.handler),
    ],
    async apply(result: { remark?: string | null; handler?: string | null }, { em, now, demand }) {
      const handler = textOrNull(result.handler) ?? 'system';
      const remark = textOrNull(result.remark);
      const service = await targetOf(em, demand);
      const order = await currentClosure(em, demand.id);
      write(order, { now, handler, remark });
      recordAudit(em, {
        at: now,
        actor: handler,
        action,
        objectType: 'closure-order',
        objectId: order.id,
        demandId: demand.id,
        summary: `${label}业务 ${service.number} 的接入末端资源`,
        reason: remark,
      });
      await em.flush();
      return {};
    },
  });
}
