import { defineEntity, p } from '@mikro-orm/core';
import { Demand } from '../demands/demand.entity.ts';
import { Fault } from '../faults/fault.entity.ts';
import { personalJson } from '../privacy/personal-types.ts';

/** completing: a system's completion was accepted and is on its way to the engine. */
export type StepState = 'open' | 'completing' | 'completed' | 'cancelled';

/** Where a step was before it was handed over; without an assignee it goes back to the department as a whole. */
export type StepSender = { department: string; assignee: string | null };

/** One human step: what Tasklist shows as a task, kept by the listeners `open-step` and `close-step`. */
export const Step = defineEntity({
  name: 'Step',
  tableName: 'step',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    /** The element id, for example `approve-project`. */
    key: p.string(),
    name: p.string(),
    department: p.string(),
    state: p.string().$type<StepState>(),
    /** The case it belongs to: a demand or a fault. */
    demandId: () => p.manyToOne(Demand).mapToPk().fieldName('demand_id').nullable().deleteRule('no action'),
    faultId: () => p.manyToOne(Fault).mapToPk().fieldName('fault_id').nullable().deleteRule('no action'),
    deadlineId: p.uuid().nullable(),
    processInstanceKey: p.string(),
    elementInstanceKey: p.string().unique(),
    /** Key of the user task in the engine, once the relay has seen it. Text: 64 bits do not fit a JSON number. */
    userTaskKey: p.string().nullable(),
    openedAt: p.datetime(),
    dueAt: p.datetime().nullable(),
    completedAt: p.datetime().nullable(),
    /** Who has claimed the task in Tasklist. */
    assignee: p.string().nullable(),
    /** 经办人 of the form, or the system that completed it by API. */
    completedBy: p.string().nullable(),
    /** tasklist or api: who was first. */
    completedVia: p.string().$type<'tasklist' | 'api'>().nullable(),
    /** Held 挂起 since, why and by whom; the clock is paused meanwhile. */
    heldAt: p.datetime().nullable(),
    holdReason: p.text().nullable(),
    heldBy: p.string().nullable(),
    /** Who had it before each hand-over 转派, the last one last: a return 退单 sends it back there. The first is the model's department. */
    senders: p.json().$type<StepSender[]>().defaultRaw("'[]'"),
    /** To whom the relay assigns the user task (outbox `assign-step`); null: to nobody in particular. */
    wantedAssignee: p.string().nullable(),
    /** What its form shows. */
    variables: personalJson<Record<string, unknown>>('step.variables'),
    /** What was filled in; also the completion that waits while `completing`. */
    result: personalJson<Record<string, unknown> | null>('step.result').nullable(),
    /** Why the attempt was returned (填写有误), for a step that was closed without taking effect. */
    fault: p.text().nullable(),
    priority: p.integer().default(50),
    version: p.integer().version(),
  },
  indexes: [
    { properties: ['department', 'state', 'seq'] },
    { properties: ['demandId', 'seq'] },
    { properties: ['faultId', 'seq'] },
    // For the statistics of a period.
    { properties: ['completedAt'] },
    // For /metrics: what waits, by department, without a look at what is done.
    {
      name: 'step_waiting',
      properties: ['department', 'state', 'openedAt'],
      include: ['userTaskKey'],
      where: "state in ('open', 'completing')",
    },
  ],
  checks: [{ name: 'step_of_one_case', expression: 'num_nonnulls(demand_id, fault_id) = 1' }],
});
