import type { EntityManager, RawQueryFragment } from '@mikro-orm/postgresql';
import { raw, sql } from '@mikro-orm/postgresql';
import { ForbiddenError } from '../errors.ts';
import { actingDepartment } from './acting.ts';

/**
 * Object by object, what a principal of one department sees: the steps that are or were at its desk, the demands and
 * faults they belong to, those it handed in itself, and everything below these. The one place that says so; the service
 * itself, and a principal without a department, see everything.
 */

/** A condition that is always there for such a principal, and an empty list for everybody else. */
type Condition = Record<string, never[]>[];

const only = (written: (alias: string) => string, ...params: string[]): Condition => [
  { [raw((alias) => written(alias), params)]: [] },
];

const ofKind = (kind: 'demand' | 'fault' | 'step' | 'service' | 'qualification') => (): Condition => {
  const department = actingDepartment();
  if (department === null) return [];
  // By `seq`, which the index has in the order of the lists: a page is read off it, however many rows there are.
  return only(
    (alias) => `${alias}.seq in (select v.seq from visible_object v where v.department = ? and v.kind = ?)`,
    department,
    kind,
  );
};

export const seenDemands = ofKind('demand');
export const seenFaults = ofKind('fault');
export const seenSteps = ofKind('step');
/** By the demand it came from, by one that adjusts or closes it, or by a fault of it. */
export const seenServices = ofKind('service');
/** Questions are of no case: whoever asked sees them. */
export const seenQualifications = ofKind('qualification');

/** Of a table with `demand_id` and `fault_id`. */
export function seenByCase(): Condition {
  const department = actingDepartment();
  if (department === null) return [];
  return only(
    (alias) =>
      `exists (select 1 from visible_object v where v.object_id = coalesce(${alias}.demand_id, ${alias}.fault_id) and v.department = ?)`,
    department,
  );
}

/** Of a table with `demand_id` alone. */
export function seenByDemand(): Condition {
  const department = actingDepartment();
  if (department === null) return [];
  return only(
    (alias) =>
      `exists (select 1 from visible_object v where v.object_id = ${alias}.demand_id and v.department = ?)`,
    department,
  );
}

/** A work order is seen by whoever sees its demand; one without a demand by the department that sent it. */
export function seenWorkOrders(): Condition {
  const department = actingDepartment();
  if (department === null) return [];
  return only(
    (alias) => `exists (
      select 1 from visible_object v where v.department = ? and v.object_id in (
        select ${alias}.id
        union all select o.demand_id from provisioning_order o where o.id = ${alias}.order_id))`,
    department,
  );
}

/** Of a table whose rows are a department's own. */
export function ownOf(): { department?: string } {
  const department = actingDepartment();
  return department === null ? {} : { department };
}

/**
 * Of counted rows `r` with `department`, `demand_id` and `fault_id`, as SQL: a department's own, of cases that it sees, so that a
 * count leads to no case that would be 404. Null: all of them.
 */
export function ownRows(): RawQueryFragment | null {
  const department = actingDepartment();
  if (department === null) return null;
  return sql`r.department = ${department} and exists (
    select 1 from visible_object v
     where v.object_id = coalesce(r.demand_id, r.fault_id) and v.department = ${department})`;
}

/** Whether the demand, fault or step of this id is in sight. */
export async function sees(em: EntityManager, objectId: string): Promise<boolean> {
  const department = actingDepartment();
  if (department === null) return true;
  const rows: unknown[] = await em.execute(
    'select 1 from visible_object where object_id = ? and department = ?',
    [objectId, department],
  );
  return rows.length > 0;
}

/** @throws ForbiddenError when what is seen lies at the desk of another department, or is answered for by one. */
export function assertOwn(what: string, department: string): void {
  const own = actingDepartment();
  if (own !== null && own !== department)
    throw new ForbiddenError(
      'not-own',
      `The ${what} lies with ${department}: only that department may do this.`,
      {
        department,
      },
    );
}

/** @throws ForbiddenError when the department sees the case only because it has a step in it. */
export async function assertCreated(em: EntityManager, what: string, objectId: string): Promise<void> {
  const department = actingDepartment();
  if (department === null) return;
  const rows: unknown[] = await em.execute(
    'select 1 from visible_object where object_id = ? and department = ? and created',
    [objectId, department],
  );
  if (rows.length === 0)
    throw new ForbiddenError('not-own', `Only the department that handed the ${what} in may do this.`);
}

/** @throws ForbiddenError for a principal of one department: the answer is about all of them. */
export function assertUnbound(what: string): void {
  const department = actingDepartment();
  if (department !== null)
    throw new ForbiddenError(
      'department-bound',
      `${what} is about all departments: a key or token that is bound to ${department} does not get it.`,
      { department },
    );
}
