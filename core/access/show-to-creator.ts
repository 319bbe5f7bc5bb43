import { type Statement, statement } from '../ask.ts';

/**
 * Shows new rows to the departments which handed them in. Parameters: an array literal of departments, `{a,b}`, and
 * one of the rows' ids, in the same order.
 * @param table of the rows, which is also the kind of the object.
 */
export const showToCreator = (table: string): Statement =>
  statement(`insert into visible_object (object_id, department, kind, seq, created)
   select made.id, owner.department, '${table}', coalesce((to_jsonb(made) ->> 'seq')::bigint, 0), true
     from unnest(?::text[], ?::uuid[]) as owner (department, id) join ${table} made on made.id = owner.id
   on conflict (object_id, department) do update set created = true`);
