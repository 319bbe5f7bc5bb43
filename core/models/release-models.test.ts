import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { givenDemand } from '../deadlines/deadline.fixture.ts';
import { TransientError } from '../errors.ts';
import { filesOf, movesOf, releaseBefore } from './find-releases.ts';
import type { RunningInstance } from './model-engine.ts';
import type { NamedFile } from './model-files.ts';
import { ModelMove, ModelRelease } from './model-release.entity.ts';
import {
  type FakeModelEngine,
  fakeModelEngine,
  limitTable,
  model,
  releaseDeps,
  timer,
} from './models.fixture.ts';
import { moveCases } from './move-cases.ts';
import { planRelease } from './plan-release.ts';
import { releaseAndMove } from './release-and-move.ts';
import type { ReleaseDeps } from './release-deps.ts';
import { releaseModels } from './release-models.ts';
import { restoreRelease } from './restore-release.ts';
import { unknownDeployments } from './unknown-deployments.ts';
import { watchModels } from './watch-models.ts';

let database: TestDatabase;
let engine: FakeModelEngine;
let deps: ReleaseDeps;
const used: TestDatabase[] = [];
beforeEach(async () => {
  database = await freshDatabase();
  used.push(database);
  engine = fakeModelEngine();
  deps = releaseDeps(database.orm, engine);
});
afterAll(async () => void (await Promise.all(used.map(async (one) => await one.close()))));

/** A logger that keeps its lines. */
function keptLog() {
  const lines: { msg?: string }[] = [];
  return { log: pino({ level: 'warn' }, { write: (line: string) => lines.push(JSON.parse(line)) }), lines };
}
const em = () => database.orm.em.fork();
const signed = { author: '王芳', remark: '缩短时限' };
const put = async (files: NamedFile[], with_ = deps) =>
  await releaseModels(with_, { ...signed, files, kind: 'deployment', scope: 'all' });
const restore = async (number: number) => await restoreRelease(deps, number, signed);
const numbers = async () =>
  (await em().find(ModelRelease, {}, { orderBy: { number: 'asc' } })).map((one) => one.number);

const running = (change: Partial<RunningInstance> = {}): RunningInstance => ({
  key: '7',
  processId: 'order',
  definitionKey: '101',
  version: 1,
  active: ['accept'],
  demandId: null,
  faultId: null,
  ...change,
});

describe('a release', () => {
  test('keeps every file with its versions, who and why; the same again makes none', async () => {
    const first = await put([model(''), limitTable(5)]);
    expect([first.changed, first.release.number, first.plan.base]).toEqual([true, 1, null]);
    const [table, order] = await filesOf(em(), 1);
    expect(table).toMatchObject({
      name: 'limit.dmn',
      content: limitTable(5).content,
      definitions: [{ kind: 'decision', id: 'limit', version: 1 }],
    });
    expect(order?.definitions).toMatchObject([{ kind: 'process', id: 'order', version: 1 }]);
    const again = await put([limitTable(5), model('')]);
    expect([again.changed, again.release.number]).toEqual([false, 1]);
    const second = await put([model(''), limitTable(4)]);
    expect(second.release).toMatchObject({
      number: 2,
      author: '王芳',
      remark: '缩短时限',
      changes: [{ file: 'limit.dmn', lines: ['“办理时限”第1行（客户服务等级为AAA）：工作日数由5改为4。'] }],
    });
    const lines = await em().find(AuditEntry, { action: 'models.released' });
    expect(lines.map(({ actor, reason }) => [actor, reason])).toEqual([
      ['王芳', '缩短时限'],
      ['王芳', '缩短时限'],
    ]);
  });

  test('can be neither changed nor deleted', async () => {
    await put([model('')]);
    for (const table of ['model_release', 'model_file'])
      for (const statement of [
        `delete from ${table}`,
        `truncate ${table} cascade`,
        `update ${table} set ${table === 'model_file' ? "content = ''" : "remark = ''"}`,
      ])
        await expect(em().execute(statement)).rejects.toThrow('append-only');
  });

  test('that does not pass the check, or that the engine refuses, keeps nothing', async () => {
    const faults = [{ file: 'order.bpmn', message: '没有结束事件', rule: 'ends' }];
    const refusing = releaseDeps(database.orm, engine, async () => faults);
    await expect(put([limitTable(5), model('')], refusing)).rejects.toMatchObject({
      code: 'models-refused',
      details: { faults: [{ pointer: '/files/1', file: 'order.bpmn', message: 'order.bpmn：没有结束事件' }] },
    });
    expect(engine.deployments).toBe(0);
    engine.deploy = async () => {
      throw new TransientError('away');
    };
    await expect(put([model('')])).rejects.toMatchObject({ status: 503 });
    expect(await numbers()).toEqual([]);
  });

  test('one at a time: the second of two is told so, nothing is deployed twice', async () => {
    const deploy = engine.deploy;
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    engine.deploy = async (files) => {
      await held;
      return await deploy(files);
    };
    const first = put([model('')]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect(put([model('', '登记')])).rejects.toMatchObject({ status: 409, code: 'models-busy' });
    go();
    expect((await first).release.number).toBe(1);
    expect(engine.deployments).toBe(1);
  });

  test('of an empty engine is deployed again though nothing has changed, and kept with its new versions', async () => {
    await put([model('')]);
    const other = fakeModelEngine();
    await other.deployAlone(limitTable(1));
    const again = await put([model('')], releaseDeps(database.orm, other));
    expect([again.changed, again.release.number, again.plan.changes]).toEqual([true, 2, []]);
  });
});

describe('the way back', () => {
  test('is a release of its own; twice goes back two', async () => {
    for (const days of [5, 4, 3]) await put([limitTable(days)]);
    const back = await restore((await releaseBefore(em())).number);
    expect(back.release).toMatchObject({ number: 4, restores: 2, kind: 'restoration' });
    expect((await filesOf(em(), 4))[0]?.content).toBe(limitTable(4).content);
    expect((await releaseBefore(em())).number).toBe(1);
    await expect(restore(9)).rejects.toMatchObject({ status: 404 });
  });

  test('asks the check for the essential only', async () => {
    await put([model('')]);
    await put([model('', '登记')]);
    const scopes: string[] = [];
    const check: ReleaseDeps['check'] = async (_files, scope) => {
      scopes.push(scope);
      return [];
    };
    await restoreRelease({ ...deps, check }, 1, signed);
    expect(scopes).toEqual(['essential']);
  });
});

describe('running cases', () => {
  const withTimer = model(timer('due', 'accept'));
  const renamed = model(timer('due', 'accept'), '登记');
  const otherwise = model(timer('due', 'accept', '=x'));

  test('are counted by element, with what keeps them', async () => {
    await put([withTimer]);
    engine.instances = [
      running(),
      running({ key: '8' }),
      running({ key: '9', definitionKey: '5', processId: 'gone' }),
    ];
    const safe = await planRelease(em(), deps, [renamed]);
    expect(safe.running).toMatchObject({
      countedFrom: 'engine',
      versions: [
        { processId: 'gone', kept: 1, elements: [{ reason: '没有这个版本的模型，无法比较' }] },
        {
          processId: 'order',
          version: 1,
          release: 1,
          instances: 2,
          movable: 2,
          elements: [{ id: 'accept', name: '受理', count: 2 }],
        },
      ],
    });
    const unsafe = await planRelease(em(), deps, [otherwise]);
    expect(unsafe.running.versions[1]).toMatchObject({
      movable: 0,
      kept: 2,
      elements: [{ movable: false, reason: '它的事件“时限”：新版本改了它的定时' }],
    });
  });

  test('are moved with their timers; each has a line in its record, and what is refused says why', async () => {
    await put([withTimer]);
    const [one, two] = [await givenDemand(database.orm), await givenDemand(database.orm)];
    engine.instances = [running({ demandId: one }), running({ key: '8', demandId: two })];
    engine.answer = (key) =>
      key === '7'
        ? { outcome: 'moved' }
        : {
            outcome: 'kept',
            reason: "… no mapping instruction defined for active element with id 'accept'. …",
          };
    const done = await releaseAndMove(deps, async () => await put([renamed]), {
      migrate: true,
      author: '王芳',
    });
    expect(done.moves).toEqual({ moved: 1, kept: 1, pending: 0 });
    expect(engine.asked.map(({ ids }) => ids)).toEqual([
      ['accept', 'due'],
      ['accept', 'due'],
    ]);
    const line = await em().findOneOrFail(AuditEntry, { action: 'demand.migrated' });
    expect(line).toMatchObject({
      demandId: one,
      actor: '王芳',
      summary: '“订单”由第1版转到第2版（模型第2次发布），时限照旧',
      before: { version: 1 },
      after: { version: 2 },
    });
    const kept = await em().findOneOrFail(ModelMove, { state: 'kept' });
    expect(kept.reason).toBe('停在“受理”(accept)：停在这里的办理不能转移');
    // The same release again tries those that were kept once more, and leaves the moved alone.
    engine.instances = [running({ key: '8', demandId: two })];
    engine.answer = () => ({ outcome: 'moved' });
    const again = await releaseAndMove(deps, async () => await put([renamed]), {
      migrate: true,
      author: '王芳',
    });
    expect([again.changed, again.moves]).toEqual([false, { moved: 2, kept: 0, pending: 0 }]);
    expect(await em().count(AuditEntry, { action: 'demand.migrated' })).toBe(2);
  });

  test('that were not reached when the engine went away are moved later', async () => {
    await put([withTimer]);
    engine.instances = Array.from({ length: 75 }, (_, at) => running({ key: String(at) }));
    let calls = 0;
    engine.answer = () => {
      calls += 1;
      if (calls > 50) throw new TransientError('away');
      return { outcome: 'moved' };
    };
    const done = await releaseAndMove(deps, async () => await put([renamed]), {
      migrate: true,
      author: '王芳',
    });
    expect(done.moves).toEqual({ moved: 50, kept: 0, pending: 25 });
    engine.answer = () => ({ outcome: 'moved' });
    expect(await moveCases(deps)).toBe(25);
    expect(await movesOf(em(), 2)).toEqual({ moved: 75, kept: 0, pending: 0 });
  });

  test('that another process has in hand are waited for: none is told as pending', async () => {
    await put([withTimer]);
    engine.instances = Array.from({ length: 75 }, (_, at) => running({ key: String(at) }));
    let calls = 0;
    let watcher: Promise<number> | undefined;
    engine.answer = async () => {
      calls += 1;
      watcher ??= moveCases(deps);
      // The first 50 are the order's; they wait until the watcher has the other 25, whose moves take longer.
      if (calls > 50) await sleep(300);
      else while (calls <= 50) await sleep(10);
      return { outcome: 'moved' };
    };
    const done = await releaseAndMove(deps, async () => await put([renamed]), {
      migrate: true,
      author: '王芳',
    });
    expect(done.moves).toEqual({ moved: 75, kept: 0, pending: 0 });
    expect(await watcher).toBe(25);
  });

  test('cannot be moved where they cannot be listed: nothing is released either', async () => {
    Object.assign(engine, { listsCases: false, running: async () => null });
    const order = releaseAndMove(deps, async () => await put([renamed]), { migrate: true, author: '王芳' });
    await expect(order).rejects.toMatchObject({ code: 'models-refused' });
    expect(await numbers()).toEqual([]);
    const plan = await planRelease(em(), deps, [renamed]);
    expect(plan.running).toEqual({ countedFrom: 'record', versions: [] });
  });
});

describe('a model deployed past the releases', () => {
  const alone = model('', '直接部署');

  test('is known by its version in the engine; one of another id takes no new cases', async () => {
    expect(await unknownDeployments(em(), engine)).toBeNull();
    await put([model('')]);
    expect(await unknownDeployments(em(), engine)).toEqual([]);
    await engine.deployAlone(alone);
    await engine.deployAlone({ ...limitTable(1), name: 'other.dmn' });
    expect(await unknownDeployments(em(), engine)).toMatchObject([
      { id: 'order', version: 2, versionInForce: 1, supersedes: true },
      { id: 'limit', versionInForce: null, supersedes: false },
    ]);
  });

  test('is told, and the release is put into force again; once a minute at most', async () => {
    await put([model('')]);
    const { log, lines } = keptLog();
    const watch = watchModels(deps, log, 'restore');
    await watch.turn();
    expect([watch.unknown(), await numbers()]).toEqual([[], [1]]);
    await engine.deployAlone(alone);
    await watch.turn();
    expect(await numbers()).toEqual([1, 2]);
    const release = await em().findOneOrFail(ModelRelease, { number: 2 });
    expect(release).toMatchObject({ author: 'system', restores: 1, kind: 'restoration' });
    expect(lines[0]?.msg).toContain('npm run models:deploy -- --to 1');
    expect(await unknownDeployments(em(), engine)).toEqual([]);
    await engine.deployAlone(alone);
    await watch.turn();
    expect([watch.unknown()?.length, await numbers()]).toEqual([1, [1, 2]]);
  });

  test('is only told where the guard is told so', async () => {
    await put([model('')]);
    await engine.deployAlone(alone);
    const watch = watchModels(deps, keptLog().log, 'warn');
    await watch.turn();
    expect([watch.unknown()?.length, await numbers()]).toEqual([1, [1]]);
  });
});
