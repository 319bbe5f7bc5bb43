import type { EntityManager } from '@mikro-orm/postgresql';
import { TmfDetails, type TmfDetailsRow, type TmfKind, type TmfSaid } from './tmf-details.entity.ts';

/** Keeps what a TM Forum caller said of a thing, in the caller's transaction; what was said before stays where nothing new is. */
export async function keepDetails(
  em: EntityManager,
  {
    kind,
    objectId,
    externalId,
    said,
  }: { kind: TmfKind; objectId: string; externalId?: string | undefined; said: TmfSaid },
): Promise<void> {
  const known = await em.findOne(TmfDetails, { kind, objectId });
  if (known !== null) {
    known.externalId = externalId ?? known.externalId ?? null;
    known.said = { ...known.said, ...said };
  } else em.create(TmfDetails, { kind, objectId, externalId: externalId ?? null, said }, { persist: true });
  await em.flush();
}

/** What was said of these things, by their ids. */
export async function detailsOf(
  em: EntityManager,
  kind: TmfKind,
  objectIds: string[],
): Promise<Map<string, TmfDetailsRow>> {
  const rows = await em.find(TmfDetails, { kind, objectId: { $in: objectIds } });
  return new Map(rows.map((row) => [row.objectId, row]));
}
