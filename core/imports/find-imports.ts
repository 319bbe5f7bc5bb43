import type { EntityManager } from '@mikro-orm/postgresql';
import { Import, type ImportKind, type ImportRow } from './import.entity.ts';

/** Imports, newest first; `after` is the `seq` of the last row of the page before. */
export async function listImports(
  em: EntityManager,
  { kind, limit, after }: { kind?: ImportKind | undefined; limit: number; after?: string | undefined },
): Promise<ImportRow[]> {
  const where = {
    ...(kind === undefined ? {} : { kind }),
    ...(after === undefined ? {} : { seq: { $lt: after } }),
  };
  return await em.find(Import, where, { orderBy: { seq: 'desc' }, limit });
}
