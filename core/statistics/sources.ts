import { raw, sql } from '@mikro-orm/postgresql';
import { businessTable, usedColumns, usedMinutes } from './business-days.ts';
import type { Source } from './figure.ts';
import { within } from './period.ts';

// Columns that a query does not ask for cost nothing: PostgreSQL leaves them, and the joins they need, away.

const action = raw(`coalesce(demand.action, 'fault') as action`);
const serviceLevel = raw(
  `coalesce(fault.service_level, demand.customer ->> 'serviceLevel') as "service-level"`,
);
const casesOf = (table: string) =>
  raw(`left join demand on demand.id = ${table}.demand_id left join fault on fault.id = ${table}.fault_id`);
const demandOf = (table: string) => raw(`join demand on demand.id = ${table}.demand_id`);
const demandDimensions = raw(`demand.action, demand.customer ->> 'serviceLevel' as "service-level"`);

/** Clocks 时限, that of a pending one by its due moment. */
export const clocks: Source = {
  object: 'deadline',
  dimensions: ['department', 'limit', 'action', 'service-level'],
  rows: ({ period, now, business }) => sql`
    with ${businessTable(business)}, d as (
      select id, demand_id, fault_id, department, limit_name, service_level, state,
             coalesce(stopped_at, due_at) as at,
             state = 'running' and due_at < ${now.toISOString()}::timestamptz as late, ${usedColumns()}
        from deadline
       where ${within(period, 'stopped_at')} or state in ('running', 'paused') and ${within(period, 'due_at')}
      offset 0)
    select d.id, d.demand_id, d.fault_id, d.at, d.state, d.hours, d.late,
           case when d.state in ('met', 'missed') then ${usedMinutes(business)} end as minutes,
           d.department, d.limit_name as "limit", d.service_level as "service-level", ${action}
      from d ${casesOf('d')}`,
};

/** Demands 需求 by the moment of receipt. */
export const receivedDemands: Source = {
  object: 'demand',
  dimensions: ['action', 'service-level'],
  rows: ({ period }) => sql`
    select demand.id, demand.id as demand_id, null::uuid as fault_id, received_at as at, ${demandDimensions}
      from demand where ${within(period, 'received_at')}`,
};

/** Demands that have ended, by the moment they did. */
export const endedDemands: Source = {
  object: 'demand',
  dimensions: ['action', 'service-level'],
  rows: ({ period }) => sql`
    select demand.id, demand.id as demand_id, null::uuid as fault_id, concluded_at as at, demand.state, ${demandDimensions}
      from demand
     where demand.state in ('completed', 'withdrawn', 'cancelled') and ${within(period, 'concluded_at')}`,
};

/** Replied forms 1; `ordered`: a provisioning order rests on the reply, so the customer agreed to it. */
export const replies: Source = {
  object: 'confirmation',
  dimensions: ['action', 'service-level'],
  rows: ({ period }) => sql`
    select c.id, c.demand_id, null::uuid as fault_id, c.replied_at as at, c.round, ${demandDimensions},
           c.id in (select confirmation_id from provisioning_order where confirmation_id is not null) as ordered
      from confirmation c ${demandOf('c')} where ${within(period, 'c.replied_at')}`,
};

/** Concluded acceptances 验收. */
export const acceptances: Source = {
  object: 'acceptance',
  dimensions: ['action', 'service-level'],
  rows: ({ period }) => sql`
    select a.id, a.demand_id, null::uuid as fault_id, a.concluded_at as at, a.round, a.conclusion, ${demandDimensions}
      from acceptance a ${demandOf('a')} where ${within(period, 'a.concluded_at')}`,
};

/** Segments that were built 建设, at the start of their day: `days` later than was replied, null where no date was. */
export const builtSegments: Source = {
  object: 'order-segment',
  dimensions: ['department', 'action', 'service-level'],
  rows: ({ period }) => sql`
    select l.id, o.demand_id, null::uuid as fault_id, l.built_at as at,
           l.completed_on::date - l.planned_on::date as days, ${demandDimensions},
           case l.way when 'project' then 'engineering' else 'support-center' end as department
      from (select *, (completed_on || ' 00:00+08')::timestamptz as built_at
              from order_segment where completed_on is not null) l
      join provisioning_order o on o.id = l.order_id ${demandOf('o')} where ${within(period, 'l.built_at')}`,
};

/** Faults 障碍 by the moment of the report. */
export const reportedFaults: Source = {
  object: 'fault',
  dimensions: ['action', 'service-level'],
  rows: ({ period }) => sql`
    select id, null::uuid as demand_id, id as fault_id, received_at as at, state, 'fault' as action,
           service_level as "service-level"
      from fault where ${within(period, 'received_at')}`,
};

/** Archived faults by the moment of the archive. */
export const archivedFaults: Source = {
  object: 'fault',
  dimensions: ['action', 'service-level'],
  rows: ({ period }) => sql`
    select id, null::uuid as demand_id, id as fault_id, concluded_at as at, round,
           inspected_by is not null as inspected, 'fault' as action, service_level as "service-level"
      from fault where state = 'archived' and ${within(period, 'concluded_at')}`,
};

/**
 * Human steps 环节 that were closed; `again`: opened once more after an attempt that was returned,
 * as its variables say; those of earlier releases, where the case was never a fault, say it by `fault`.
 */
export const closedSteps: Source = {
  object: 'step',
  dimensions: ['department', 'limit', 'action', 'service-level'],
  rows: ({ period }) => sql`
    select t.id, t.demand_id, t.fault_id, t.completed_at as at, t.fault is not null as returned,
           coalesce(jsonb_typeof(t.variables #> '{step,fault}') = 'string'
                    or jsonb_typeof(t.variables -> 'fault') = 'string', false) as again,
           t.department, coalesce(deadline.limit_name, 'none') as "limit", ${action}, ${serviceLevel}
      from step t ${casesOf('t')} left join deadline on deadline.id = t.deadline_id
     where t.state = 'completed' and ${within(period, 't.completed_at')}`,
};
