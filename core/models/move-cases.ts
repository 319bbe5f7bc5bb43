import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { findRelease } from './find-releases.ts';
import { knownModel } from './known-model.ts';
import type { ModelEngine, MoveAnswer } from './model-engine.ts';
import { ModelMove, type ModelMoveRow } from './model-release.entity.ts';
import { readProcess } from './read-process.ts';
import type { ReleaseDeps } from './release-deps.ts';
import { type SafeMapping, safeMapping } from './safe-mapping.ts';

/** Cases per transaction; they are moved side by side. */
const BATCH = 50;

/**
 * Moves what is still to be moved, batch by batch. Each batch is one transaction with its lines of the record; a
 * process that dies leaves its batch pending, and moving a case again that is there already does no harm. Several
 * processes share the rows.
 * @param others the batches that another process has in hand: left to it, or waited for, so that nothing is pending after
 * @returns how many cases were looked at. @throws TransientError when the engine is away: the rest stays pending
 */
export async function moveCases(deps: ReleaseDeps, others: 'skip' | 'wait' = 'skip'): Promise<number> {
  const mappings = mapper(deps.engine);
  for (let done = 0; ; ) {
    const looked = await deps.orm.em
      .fork()
      .transactional(async (em) => await moveBatch(em, deps, mappings, others));
    done += looked;
    if (looked < BATCH) return done;
  }
}

type Mappings = (em: EntityManager, move: ModelMoveRow) => Promise<Way | null>;
/** The mapping with the words for what cannot be moved. */
interface Way extends SafeMapping {
  nameOf: (id: string) => string;
  processName: string;
}

async function moveBatch(
  em: EntityManager,
  deps: ReleaseDeps,
  mappings: Mappings,
  others: 'skip' | 'wait',
): Promise<number> {
  const claimed: { id: string }[] = await em.execute(
    `select id from model_move where state = 'pending' order by release_number, process_instance_key
     limit ${BATCH} for update ${others === 'skip' ? 'skip locked' : ''}`,
  );
  const moves = await em.find(ModelMove, { id: { $in: claimed.map(({ id }) => id) } });
  const ways = new Map<string, Way | null>();
  for (const move of moves) ways.set(move.id, await mappings(em, move));
  const answers = await Promise.all(
    moves.map(async (move) => [move, await tryMove(deps.engine, move, ways.get(move.id) ?? null)] as const),
  );
  const at = await deps.clock.now();
  for (const [move, answer] of answers) await keep(em, at, move, answer, ways.get(move.id) ?? null);
  return moves.length;
}

async function tryMove(engine: ModelEngine, move: ModelMoveRow, way: Way | null): Promise<MoveAnswer> {
  if (way === null) return { outcome: 'kept', reason: '没有它那个版本的模型，无法比较' };
  const answer = await engine.move(move.processInstanceKey, move.toKey, way.ids);
  return answer.outcome === 'moved' ? answer : { outcome: 'kept', reason: inWords(answer.reason, way) };
}

/** The engine names the element that has no mapping: the comparison knows why. */
function inWords(reason: string, { unsafe, nameOf }: Way): string {
  const id = /no mapping instruction defined for active element with id '([^']+)'/.exec(reason)?.[1];
  if (id === undefined) return reason;
  return `停在“${nameOf(id)}”(${id})：${unsafe.get(id) ?? '停在这里的办理不能转移'}`;
}

async function keep(
  em: EntityManager,
  at: Date,
  move: ModelMoveRow,
  answer: MoveAnswer,
  way: Way | null,
): Promise<void> {
  move.state = answer.outcome;
  move.reason = answer.outcome === 'kept' ? answer.reason : null;
  move.at = at;
  const { demandId, faultId } = move;
  if (answer.outcome === 'kept' || (demandId == null && faultId == null)) return;
  const { remark } = await findRelease(em, move.releaseNumber);
  const of = demandId == null ? 'fault' : 'demand';
  recordAudit(em, {
    at,
    actor: move.author,
    action: `${of}.migrated`,
    objectType: of,
    objectId: demandId ?? faultId ?? '',
    demandId: demandId ?? null,
    faultId: faultId ?? null,
    summary: `“${way?.processName ?? move.processId}”由第${move.fromVersion}版转到第${move.toVersion}版（模型第${move.releaseNumber}次发布），时限照旧`,
    before: { process: move.processId, version: move.fromVersion },
    after: { process: move.processId, version: move.toVersion, release: move.releaseNumber },
    reason: remark,
  });
}

/** Mappings by the two versions, worked out once. */
function mapper(engine: ModelEngine): Mappings {
  const known = new Map<string, Way | null>();
  return async (em, { fromKey, toKey, processId }) => {
    const pair = `${fromKey} ${toKey}`;
    const found = known.get(pair);
    if (found !== undefined) return found;
    const [from, to] = [await knownModel(em, engine, fromKey), await knownModel(em, engine, toKey)];
    const way = from === null || to === null ? null : await compare(processId, from.content, to.content);
    known.set(pair, way);
    return way;
  };
}

async function compare(processId: string, from: string, to: string): Promise<Way> {
  const before = await readProcess(processId, from);
  return {
    ...safeMapping(before, await readProcess(processId, to)),
    nameOf: (id) => before.elements.get(id)?.name || id,
    processName: before.name || processId,
  };
}
