import { raw } from '@mikro-orm/postgresql';
import type { TmfKind } from '../../../core/tmf/tmf-details.entity.ts';

/** The condition that a row was handed in under one of these ids of the caller's. */
export const externalIds = (kind: TmfKind, values: string[]): Record<string, never[]> => ({
  [raw(
    (alias) =>
      `${alias}.id in (select object_id from tmf_details where kind = ? and external_id in (select jsonb_array_elements_text(?::jsonb)))`,
    [kind, JSON.stringify(values)],
  )]: [],
});
