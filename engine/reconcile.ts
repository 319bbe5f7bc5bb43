import { userInfo } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { clockOf } from '../core/clock/clock.ts';
import { type Config, readConfig } from '../core/config.ts';
import { type Orm, openDatabase } from '../core/database.ts';
import { createZeebeClient, createZeebeEngine } from '../core/engine/zeebe-engine.ts';
import { livingEngine } from '../core/engine-life/living-engine.ts';
import { type LifeWatch, watchLife } from '../core/engine-life/watch-life.ts';
import { keyringFor } from '../core/privacy/keyring.ts';
import { compare, repairSure } from '../core/reconciliation/compare.ts';
import { findings, isSure, SURE_AFTER_MS } from '../core/reconciliation/keep-findings.ts';
import { runningCases } from '../core/reconciliation/lost-cases.ts';
import { processOf } from '../core/reconciliation/read-processes.ts';
import type { RepairDeps } from '../core/reconciliation/repair.ts';
import { askRestart, giveUpHistory } from '../core/reconciliation/restart-case.ts';
import { releaseAtStart } from './deploy.ts';
import { readFlags } from './flags.ts';

const help = `npm run reconcile
npm run reconcile -- --repair
npm run reconcile -- --restart-cases
npm run reconcile -- --restart-case <number>

Compares the record with the engine and says what differs, with a command for each. DATABASE_URL, ZEEBE_GRPC_ADDRESS,
ZEEBE_REST_ADDRESS and OPENSEARCH_URL say which. The workers do the same every five minutes.

  --repair                 looks twice, 20 s apart, and repairs what is safe; also more than 20 missing processes
  --restart-cases          the engine has lost its data: the models are put into it, and every case that went with it is
                           restarted from the record
  --restart-case <number>  one demand or fault: whatever runs for it is ended, and it is restarted from the record
  --go-on <number>         one that is being restarted waits no longer for the rest of its history
  --actor <name>           who orders it, for the record
  --help                   this text
`;

const { values } = readFlags('npm run reconcile', help, {
  options: {
    repair: { type: 'boolean', default: false },
    'restart-cases': { type: 'boolean', default: false },
    'restart-case': { type: 'string' },
    'go-on': { type: 'string' },
    actor: { type: 'string', default: userInfo().username },
  },
});

async function run(): Promise<number> {
  const config = readConfig(process.env);
  const url = config.OPENSEARCH_URL;
  if (url === undefined)
    throw new Error("Set OPENSEARCH_URL to where the engine's records are: what it runs is read there.");
  const silent = () => {};
  const client = createZeebeClient(config.ZEEBE_GRPC_ADDRESS, {
    info: silent,
    debug: silent,
    trace: silent,
    warn: silent,
    error: silent,
  });
  const orm = await openDatabase(config.DATABASE_URL, 4, keyringFor(config));
  try {
    const zeebe = createZeebeEngine(client, config.ZEEBE_REST_ADDRESS);
    const life = watchLife({ orm, engine: zeebe, log: pino({ level: 'silent' }) });
    const now = await clockOf(config).now();
    const deps = { orm, engine: livingEngine(zeebe, life), url, now, actor: values.actor };
    if (values['restart-cases']) return await restartCases(deps, config, life);
    if (values['restart-case'] !== undefined) return await restartCase(deps, life, values['restart-case']);
    if (values['go-on'] !== undefined) return await goOn(deps, values['go-on']);
    return await compareAll({ ...deps, restAddress: config.ZEEBE_REST_ADDRESS }, life);
  } finally {
    await client.close();
    await orm.close();
  }
}

/** Looks, twice where something is to be repaired. @returns 1 while something is left that is surely so. */
async function compareAll(deps: RepairDeps & { restAddress: string }, life: LifeWatch): Promise<number> {
  await life.current();
  await patiently(deps);
  if (values.repair) {
    await sleep(SURE_AFTER_MS + 1_000);
    await patiently(deps);
    for (const { finding, done } of await repairSure(deps, { many: true }))
      console.log(`repaired  ${finding.message} ${done}`);
  }
  const left = await findings(deps.orm.em.fork());
  for (const finding of left) {
    console.log(`${isSure(finding) ? 'sure' : 'seen once'}  ${finding.kind}  ${finding.message}`);
    if (finding.command !== null && finding.command !== undefined) console.log(`      ${finding.command}`);
  }
  console.log(left.length === 0 ? 'Record and engine agree.' : `${left.length} findings.`);
  return left.length === 0 ? 0 : 1;
}

/** A look of a worker takes seconds; ours comes after it. */
async function patiently(deps: RepairDeps & { restAddress: string }): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    if ((await compare(deps)) !== null) return;
    await sleep(1_000);
  }
  throw new Error('A worker has been comparing for a minute: try again.');
}

async function restartCases(deps: RepairDeps, config: Config, life: LifeWatch): Promise<number> {
  const present = await life.current();
  // Without its models the engine would start nothing.
  if (present > 1)
    await releaseAtStart({
      databaseUrl: config.DATABASE_URL,
      grpcAddress: config.ZEEBE_GRPC_ADDRESS,
      clock: clockOf(config),
    });
  const counts = new Map<string, number>();
  for await (const page of runningCases(deps.orm.em.fork(), 'lost'))
    for (const { kind, id } of page) {
      const ref = kind === 'demand' ? { demandId: id } : { faultId: id };
      const answer = await deps.orm.em
        .fork()
        .transactional(async (em) => await askRestart(em, ref, { now: deps.now, askedBy: deps.actor }));
      counts.set(answer, (counts.get(answer) ?? 0) + 1);
    }
  if (counts.size === 0)
    console.log(
      present === 1
        ? 'The engine has not lost its data: nothing is restarted.'
        : 'Every case that the engine lost is restarted already, or being restarted.',
    );
  for (const [answer, count] of counts) console.log(`${count} cases: ${answer}`);
  return 0;
}

async function restartCase(deps: RepairDeps, life: LifeWatch, number: string): Promise<number> {
  const { id, ref } = await caseOf(deps.orm, number);
  await life.current();
  const replaces = await processOf(deps.orm.em.fork(), deps.url, id);
  const answer = await deps.orm.em
    .fork()
    .transactional(async (em) => await askRestart(em, ref, { now: deps.now, askedBy: deps.actor, replaces }));
  console.log(`${number}: ${answer}`);
  return answer === 'asked' ? 0 : 1;
}

async function goOn(deps: RepairDeps, number: string): Promise<number> {
  const { ref } = await caseOf(deps.orm, number);
  const given = await deps.orm.em
    .fork()
    .transactional(async (em) => await giveUpHistory(em, ref, { now: deps.now, askedBy: deps.actor }));
  console.log(given ? `${number} goes on from where its process is.` : `${number} is not being restarted.`);
  return given ? 0 : 1;
}

async function caseOf(orm: Orm, number: string) {
  const [row] = await orm.em
    .fork()
    .execute<{ id: string; demand: boolean }[]>(
      `select id, true as demand from demand where number = ? union all select id, false from fault where number = ?`,
      [number, number],
    );
  if (row === undefined) throw new Error(`There is no demand and no fault ${number}.`);
  return { id: row.id, ref: row.demand ? { demandId: row.id } : { faultId: row.id } };
}

process.exitCode = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
