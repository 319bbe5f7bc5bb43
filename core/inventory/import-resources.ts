import { randomUUID } from 'node:crypto';
import { type EntityManager, type InferEntity, LockMode } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { UnprocessableError } from '../errors.ts';
import { emitEvent } from '../events/emit-event.ts';
import { lockNumbers } from '../lock-numbers.ts';
import { checkResourcesInput } from './check-resources-input.ts';
import { Resource } from './resource.entity.ts';
import type { ResourceInput } from './resource.schema.ts';
import { ResourceUnit } from './resource-unit.entity.ts';

export interface ImportCounts {
  created: number;
  updated: number;
  unchanged: number;
}

type Changes = Record<string, Record<string, unknown>>;

/** Nobody else imports resources until the transaction ends. */
export const lockResourceImport = async (em: EntityManager): Promise<void> =>
  void (await em.execute('select pg_advisory_xact_lock(?)', [lockNumbers.resourceImport]));

/**
 * Takes resources into the embedded inventory, by code, all in the caller's transaction. Imports queue up, so that
 * two of them cannot both create the same code. One line of the record per import, with what changed.
 * @throws UnprocessableError with every fault; then nothing is taken.
 */
export async function importResources(
  em: EntityManager,
  { resources, now, actor }: { resources: ResourceInput[]; now: Date; actor: string },
): Promise<ImportCounts> {
  checkResourcesInput(resources);
  await lockResourceImport(em);
  // Locked in the order in which allocations lock them.
  const known = await em.find(
    Resource,
    { code: { $in: resources.map(({ code }) => code) } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  await checkHeldUnits(em, resources, known);
  const byCode = new Map(known.map((row) => [row.code, row]));
  const created: string[] = [];
  const before: Changes = {};
  const after: Changes = {};
  for (const resource of resources) {
    const about = { code: resource.code, segment: resource.segment, site: resource.siteCode };
    const row = byCode.get(resource.code);
    if (row === undefined) {
      em.create(Resource, { id: randomUUID(), ...resource }, { persist: true });
      created.push(resource.code);
      emitEvent(em, { type: 'resource.created', at: now, data: about });
      continue;
    }
    const changes = changesOf(row, resource);
    if (Object.keys(changes.after).length === 0) continue;
    em.assign(row, resource);
    before[resource.code] = changes.before;
    after[resource.code] = changes.after;
    const changed = Object.keys(changes.after);
    emitEvent(em, { type: 'resource.changed', at: now, data: { ...about, changed } });
  }
  const updated = Object.keys(after).length;
  const counts = { created: created.length, updated, unchanged: resources.length - created.length - updated };
  recordAudit(em, {
    at: now,
    actor,
    action: 'resource.imported',
    objectType: 'resource',
    objectId: 'import',
    summary: `导入资源：新增${counts.created}条，更新${counts.updated}条，未变${counts.unchanged}条`,
    before: { updated: before },
    after: { created, updated: after },
  });
  await em.flush();
  return counts;
}

/** The fields that differ, as they were and as they become. */
function changesOf(row: InferEntity<typeof Resource>, resource: ResourceInput) {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(resource)) {
    const old: unknown = Reflect.get(row, field);
    if (comparable(old) === comparable(value)) continue;
    before[field] = old;
    after[field] = value;
  }
  return { before, after };
}

/** The order of a list (serviceTypes) does not make another value. */
const comparable = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? value.toSorted() : value);

/**
 * What demands hold cannot be imported away. @throws UnprocessableError `resources-make-no-sense` with every fault.
 */
async function checkHeldUnits(
  em: EntityManager,
  resources: ResourceInput[],
  known: InferEntity<typeof Resource>[],
): Promise<void> {
  const ids = new Map(known.map(({ code, id }) => [code, id]));
  const units = await em.find(ResourceUnit, {
    resourceId: { $in: [...ids.values()] },
    state: { $ne: 'free' },
  });
  const faults = resources.flatMap(({ code, capacity, free }, index) => {
    const held = units.filter(({ resourceId }) => resourceId === ids.get(code));
    const highest = Math.max(0, ...held.map(({ number }) => number));
    const most = capacity - held.length;
    const at = (field: string, message: string) => [{ pointer: `/resources/${index}/${field}`, message }];
    if (capacity < highest) return at('capacity', `Must be at least ${highest}: a demand holds that unit.`);
    return free > most
      ? at('free', `Must be at most ${most}: demands hold ${held.length} of the units.`)
      : [];
  });
  if (faults.length > 0)
    throw new UnprocessableError(
      'resources-make-no-sense',
      'Nothing was imported: correct what "faults" names and send all of it again.',
      { faults },
    );
}
