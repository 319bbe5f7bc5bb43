import type { EntityManager } from '@mikro-orm/postgresql';
import { knownModel } from './known-model.ts';
import type { ModelEngine, RunningInstance } from './model-engine.ts';
import type { NamedFile } from './model-files.ts';
import { type ModelProcess, readProcess } from './read-process.ts';
import { safeMapping } from './safe-mapping.ts';

/** How many running cases stand at an element, and whether they could be moved from there. */
interface StandingAt {
  id: string;
  name: string;
  count: number;
  movable: boolean;
  /** Why not. */
  reason: string | null;
}

/** The running cases of one version of a process. */
interface RunningVersion {
  processId: string;
  name: string;
  version: number;
  /** The release that brought this version; null when it came past the releases. */
  release: number | null;
  instances: number;
  movable: number;
  kept: number;
  elements: StandingAt[];
}

export interface RunningPlan {
  /** engine: its records, about a second old, every active element. record: open human steps only; then nothing can be moved. */
  countedFrom: 'engine' | 'record';
  versions: RunningVersion[];
}

/** What happens to the running cases when these files come into force. @throws TransientError when the engine's records do not answer */
export async function planRunning(
  em: EntityManager,
  engine: ModelEngine,
  files: NamedFile[],
): Promise<RunningPlan> {
  const instances = await engine.running();
  if (instances === null) return { countedFrom: 'record', versions: await fromRecord(em) };
  const targets = await processesOf(files);
  const groups = Map.groupBy(instances, ({ definitionKey }) => definitionKey);
  const versions = await Promise.all(
    [...groups].map(async ([key, group]) => await planVersion(em, engine, targets, key, group)),
  );
  return {
    countedFrom: 'engine',
    versions: versions.sort((a, b) => a.processId.localeCompare(b.processId) || a.version - b.version),
  };
}

/** The processes of a release by their id; one that cannot be read is refused by the check or the engine. */
async function processesOf(files: NamedFile[]): Promise<Map<string, ModelProcess>> {
  const models = files.filter(({ name }) => name.endsWith('.bpmn'));
  const read = models.map(async ({ name, content }) => await readProcess(name, content).catch(() => null));
  return new Map((await Promise.all(read)).flatMap((process) => (process ? [[process.id, process]] : [])));
}

async function planVersion(
  em: EntityManager,
  engine: ModelEngine,
  targets: Map<string, ModelProcess>,
  definitionKey: string,
  instances: RunningInstance[],
): Promise<RunningVersion> {
  const { processId = '', version = 0 } = instances[0] ?? {};
  const known = await knownModel(em, engine, definitionKey);
  const source = known === null ? null : await readProcess(processId, known.content);
  const target = targets.get(processId);
  const why = verdicts(source, target);
  const counts = new Map<string, number>();
  for (const { active } of instances) for (const id of active) counts.set(id, (counts.get(id) ?? 0) + 1);
  const movable = instances.filter(({ active }) => active.every((id) => why(id) === null)).length;
  return {
    processId,
    name: target?.name ?? source?.name ?? processId,
    version,
    release: known?.release ?? null,
    instances: instances.length,
    movable,
    kept: instances.length - movable,
    elements: [...counts].map(([id, count]) => ({
      id,
      name: source?.elements.get(id)?.name ?? id,
      count,
      movable: why(id) === null,
      reason: why(id),
    })),
  };
}

/** Why a case that stands at this element is not moved; null when it can be. */
function verdicts(
  source: ModelProcess | null,
  target: ModelProcess | undefined,
): (id: string) => string | null {
  if (source === null) return () => '没有这个版本的模型，无法比较';
  if (target === undefined) return () => '新发布里没有这个流程';
  const { ids, unsafe } = safeMapping(source, target);
  return (id) => unsafe.get(id) ?? (ids.includes(id) ? null : '停在这里的办理不能转移');
}

/** What the record itself knows: the human steps that are open. */
async function fromRecord(em: EntityManager): Promise<RunningVersion[]> {
  const rows: { key: string; name: string; count: number }[] = await em.execute(
    `select key, max(name) as name, count(*)::int as count from step where state in ('open', 'completing')
     group by key order by key`,
  );
  if (rows.length === 0) return [];
  const reason = '没有设置OPENSEARCH_URL，看不到引擎里的办理，因此不转移';
  const [row]: { count: number }[] = await em.execute(
    `select count(distinct process_instance_key)::int as count from step where state in ('open', 'completing')`,
  );
  const instances = row?.count ?? 0;
  return [
    {
      processId: '*',
      name: '全部流程（按台账统计的人工环节）',
      version: 0,
      release: null,
      instances,
      movable: 0,
      kept: instances,
      elements: rows.map(({ key, name, count }) => ({ id: key, name, count, movable: false, reason })),
    },
  ];
}
