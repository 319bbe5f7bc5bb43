import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { createZeebeClient, type ZeebeClient } from '../../core/engine/zeebe-engine.ts';
import { call } from '../helpers/service.ts';
import { addresses, eventually } from '../helpers/stack.ts';
import { checkRecords } from '../reliability/check/check-records.ts';
import { findingKinds, findings } from '../reliability/check/findings.ts';
import { loadEngine } from '../reliability/check/load-engine.ts';
import { loadTold } from '../reliability/check/load-told.ts';
import { defineScope, type Scope } from '../reliability/check/scope.ts';
import { type Ledger, openLedger } from '../reliability/ledger.ts';
import { startLoad } from '../reliability/load.ts';
import { startStaff } from '../reliability/staff.ts';

const silent = { info() {}, warn() {}, error() {}, debug() {}, trace() {} };

let folder: string;
let ledger: Ledger;
let db: pg.Client;

/** Cases that the ledger knows. */
const ourCases = () =>
  new Set(
    ledger
      .read()
      .flatMap(({ kind, status, id }) => (kind !== 'completion' && status === 201 && id ? [id] : [])),
  );

/** Other tests have left cases behind: only those of the ledger are waited for, and checked. */
async function untilEach(what: string, condition: string): Promise<void> {
  await eventually(
    what,
    async () => {
      const { rows } = await db.query<{ left: number }>(
        `select count(*)::int as left from (select id, state from demand union all select id, state from fault) c
          where id = any($1) and not (${condition})`,
        [[...ourCases()]],
      );
      return rows[0]?.left === 0;
    },
    600_000,
  );
}

const ended = `state in ('completed', 'withdrawn', 'cancelled', 'archived')`;
const atDesk = `exists (select from step s where s.state = 'open' and coalesce(s.demand_id, s.fault_id) = c.id)`;

/** A small run that is well: some cases to their ends, some that wait with their limits running. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'checker-'));
  ledger = openLedger(join(folder, 'told.jsonl'));
  db = new pg.Client({ connectionString: addresses.database });
  await db.connect();
  const hand = { api: addresses.api, ledger, ours: ourCases };
  const staff = startStaff({ ...hand, callers: 6 });
  await startLoad({ ...hand, cases: 12, callers: 3, faults: 0.2 }).done;
  await untilEach('all cases to end', ended).finally(staff.stop);
  const beginners = startStaff({ ...hand, onlyKeys: ['plan-solution'] });
  await startLoad({ ...hand, cases: 4, callers: 2 }).done;
  await untilEach(
    'the rest to wait at a desk with their limit',
    `${ended} or (${atDesk} and exists (select from deadline d where d.state = 'running' and coalesce(d.demand_id, d.fault_id) = c.id))`,
  ).finally(beginners.stop);
}, 900_000);

/** What waits at a desk ends, so that the tests after this one find nothing of it. */
async function endWhatWaits(): Promise<void> {
  for (const id of ourCases())
    await call('POST', `/v1/demands/${id}/cancellation`, { reason: '测试结束', cancelledBy: '测试员' });
}

afterAll(async () => {
  await db.end();
  await endWhatWaits();
  await rm(folder, { recursive: true, force: true });
});

const look = async () =>
  await checkRecords({
    ledger,
    databaseUrl: addresses.database,
    recordsUrl: addresses.search,
    restAddress: addresses.rest,
    scope: 'told',
  });

test('a run that is well gives no finding', async () => {
  expect(await look()).toEqual([]);
});

/** One case of each kind to be damaged, as subqueries. */
const of = (condition: string) => `(select id from checked_case where ${condition} order by number limit 1)`;
const completed = of(`kind = 'demand' and state = 'completed'`);
const running = of(`kind = 'demand' and state = 'presale'`);
/** One row of the inbox; a statement that changes it changes that one. */
const ofCompleted = `job_key = (select min(i.job_key) from inbox_entry i join engine_tree t on t.instance = i.process_instance_key where t.case_id = ${completed}::text)`;
const openStep = `(select id from step where state = 'open' and demand_id = ${running} limit 1)`;
const doneStep = `(select id from step where state = 'completed' and demand_id = ${completed} order by seq limit 1)`;
const runningDeadline = `(select id from deadline where state = 'running' and demand_id = ${running} limit 1)`;
const archive = `(select id from acceptance_archive where demand_id = ${completed})`;
const unit = `(select unit_id from order_segment g join provisioning_order o on o.id = g.order_id where o.demand_id = ${completed} and unit_id is not null order by g.id limit 1)`;
/** Beyond every number that is given. */
const far = 1_000_000_000;

/** Without the keys that would refuse it: a row again, with other values in some columns. */
const again = (table: string, where: string, change: Record<string, string>): string => {
  const given = Object.entries(change).map(([column, value]) => `'${column}', ${value}`);
  return `insert into ${table} select (jsonb_populate_record(x, jsonb_build_object(${given.join(', ')}))).* from ${table} x where ${where}`;
};
const fresh = { id: 'gen_random_uuid()', seq: `${far} + x.seq` };
const dropUnique = (table: string) =>
  `do $$ declare c text; begin
     for c in select conname from pg_constraint where conrelid = '${table}'::regclass and contype in ('u', 'p') loop
       execute format('alter table ${table} drop constraint %I cascade', c);
     end loop;
     for c in select indexrelid::regclass::text from pg_index where indrelid = '${table}'::regclass and indisunique loop
       execute format('drop index %s', c);
     end loop; end $$`;
const told = (change: string) =>
  `insert into told (at, kind, key, status, id, number, step_id) values (now(), ${change})`;

/** What is planted, and the kind of finding that has to come of it. */
const damages: { kind: string; what: string; sql: string[]; scope?: Scope }[] = [
  { kind: 'case-lost', what: 'a demand is deleted', sql: [`delete from demand where id = ${completed}`] },
  {
    kind: 'case-lost',
    what: 'a fault is deleted',
    sql: [`delete from fault where id = ${of(`kind = 'fault'`)}`],
  },
  {
    kind: 'case-lost',
    what: 'a client was told of a case that never was',
    sql: [told(`'demand', 'key-of-nobody', 201, gen_random_uuid()::text, 'XQ-1', null`)],
  },
  {
    kind: 'case-twice',
    what: 'a key made two demands',
    sql: [again('demand', `x.id = ${completed}`, { ...fresh, number: `'XQ-again'` })],
  },
  {
    kind: 'case-told-differently',
    what: 'a key was answered with another case',
    sql: [
      `insert into told select at, kind, key, status, gen_random_uuid()::text, 'XQ-other', null from told where kind = 'demand' and status = 201 limit 1`,
    ],
  },
  {
    kind: 'case-told-differently',
    what: 'a demand has another number than was told',
    sql: [`update demand set number = 'XQ-other' where id = ${running}`],
  },
  {
    kind: 'cancellation-lost',
    what: 'a cancellation that was told has no effect',
    sql: [told(`'cancellation', 'k', 200, ${running}::text, null, null`)],
  },
  {
    kind: 'completion-lost',
    what: 'a completion that was told never took effect',
    sql: [told(`'completion', 'k', 202, null, null, ${openStep}::text`)],
  },
  {
    kind: 'completion-lost',
    what: 'the step that was completed is gone',
    sql: [`delete from step where id = (select step_id::uuid from told where status = 202 limit 1)`],
  },
  {
    kind: 'case-not-started',
    what: 'a demand was never given to the engine',
    sql: [`update demand set state = 'received' where id = ${running}`],
  },
  {
    kind: 'process-missing',
    what: 'the engine has lost a process',
    sql: [`delete from engine_case where case_id = ${running}::text`],
  },
  {
    kind: 'process-missing',
    what: 'the engine has lost a process that it wrote down',
    sql: [
      `insert into engine_instance (key, process, state) values ('2251799813685249', 'demand', 'active')`,
      `update engine_case set instance = '2251799813685249' where case_id = ${running}::text`,
    ],
  },
  {
    kind: 'process-twice',
    what: 'the process before a restart still runs',
    sql: [
      `insert into engine_replaced select instance, case_id, 'active' from engine_case where case_id = ${running}::text`,
    ],
  },
  {
    kind: 'process-other',
    what: 'the record names another process',
    sql: [`update demand set process_instance_key = '1' where id = ${completed}`],
  },
  {
    kind: 'process-gone',
    what: 'the record has a demand running whose process has ended',
    sql: [`update demand set state = 'provisioning' where id = ${completed}`],
  },
  {
    kind: 'process-goes-on',
    what: 'the record has a demand ended whose process runs',
    sql: [`update demand set state = 'withdrawn' where id = ${running}`],
  },
  {
    kind: 'process-of-nobody',
    what: 'a process is about a demand that is not there',
    sql: [`delete from demand where id = ${running}`],
    scope: 'all',
  },
  {
    kind: 'incident',
    what: 'a process has an incident',
    sql: [
      `insert into engine_incident select '1', key, '变量不符合约定', 'open' from engine_instance join engine_tree on instance = key where state = 'active' and case_id = ${running}::text limit 1`,
    ],
  },
  {
    kind: 'job-open',
    what: 'a job waits',
    sql: [
      `insert into engine_job select '1', 'open-step', key, '1', 'open' from engine_instance join engine_tree on instance = key where state = 'active' and case_id = ${running}::text limit 1`,
    ],
  },
  {
    kind: 'job-without-effect',
    what: 'a row of the inbox is deleted',
    sql: [`delete from inbox_entry where ${ofCompleted}`],
  },
  {
    kind: 'effect-without-job',
    what: 'the inbox has a job of which the engine knows nothing',
    sql: [`update inbox_entry set element_instance_key = '1' where ${ofCompleted}`],
  },
  {
    kind: 'effect-twice-in-inbox',
    what: 'a row of the inbox is there twice',
    sql: [dropUnique('inbox_entry'), again('inbox_entry', `x.${ofCompleted}`, { job_key: `'1'` })],
  },
  {
    kind: 'task-without-step',
    what: 'an open step is deleted',
    sql: [`delete from step where id = ${openStep}`],
  },
  {
    kind: 'step-twice',
    what: 'a step is there twice',
    sql: [dropUnique('step'), again('step', `x.id = ${doneStep}`, fresh)],
  },
  {
    kind: 'step-without-task',
    what: 'an open step belongs to no task',
    sql: [again('step', `x.id = ${openStep}`, { ...fresh, element_instance_key: `'1'` })],
  },
  {
    kind: 'step-without-task',
    what: 'a step is open whose task has ended',
    sql: [`update step set state = 'open' where id = ${doneStep}`],
  },
  {
    kind: 'step-closed-alone',
    what: 'a step is closed in the record only',
    sql: [`update step set state = 'completed', completed_via = 'tasklist' where id = ${openStep}`],
  },
  {
    kind: 'step-stuck',
    what: 'a completion never reached the engine',
    sql: [`update step set state = 'completing' where id = ${openStep}`],
  },
  {
    kind: 'step-ended-otherwise',
    what: 'a step is cancelled that was completed',
    sql: [`update step set state = 'cancelled' where id = ${doneStep}`],
  },
  {
    kind: 'step-of-ended-case',
    what: 'a step of a completed demand is open',
    sql: [`update step set state = 'open' where id = ${doneStep}`],
  },
  {
    kind: 'effect-twice',
    what: 'form 1 of a round is there twice',
    sql: [
      dropUnique('confirmation'),
      again('confirmation', `x.demand_id = ${completed}`, { id: fresh.id, number: `'QR-again'` }),
    ],
  },
  {
    kind: 'effect-twice',
    what: 'there are two orders',
    sql: [again('provisioning_order', `x.demand_id = ${completed}`, { ...fresh, number: `'KT-again'` })],
  },
  {
    kind: 'effect-twice',
    what: 'there are two archives',
    sql: [
      dropUnique('acceptance_archive'),
      again('acceptance_archive', `x.id = ${archive}`, { ...fresh, number: `'DA-again'` }),
    ],
  },
  {
    kind: 'effect-twice',
    what: 'there are two services',
    sql: [
      dropUnique('service'),
      again('service', `x.demand_id = ${completed}`, { ...fresh, number: `'YW-again'` }),
    ],
  },
  {
    kind: 'effect-twice',
    what: 'the customer was told twice that the fault is repaired',
    sql: [
      again('notification', `x.kind = 'fault-reply' and x.fault_id = ${of(`state = 'archived'`)}`, fresh),
    ],
  },
  {
    kind: 'effect-lost',
    what: 'an archive is deleted',
    sql: [`delete from acceptance_archive where id = ${archive}`],
  },
  {
    kind: 'effect-lost',
    what: 'form 3 of a place is deleted',
    sql: [
      `delete from work_order where id = (select w.id from work_order w join provisioning_order o on o.id = w.order_id where o.demand_id = ${completed} limit 1)`,
    ],
  },
  {
    kind: 'effect-missing',
    what: 'a service is deleted',
    sql: [`delete from service where demand_id = ${completed}`],
  },
  {
    kind: 'effect-unwanted',
    what: 'a demand in presale has a service',
    sql: [
      again('service', `x.demand_id = ${completed}`, { ...fresh, number: `'YW-again'`, demand_id: running }),
    ],
  },
  {
    kind: 'port-twice',
    what: 'a port of a service is given to another line',
    sql: [
      `update order_segment set unit_id = ${unit} where id = (select g.id from order_segment g where g.unit_id is distinct from ${unit} and g.order_id in (select o.id from provisioning_order o join service s on s.order_id = o.id join checked_case c on c.id = o.demand_id) limit 1)`,
    ],
  },
  {
    kind: 'port-twice',
    what: 'a unit is there twice',
    sql: [dropUnique('resource_unit'), again('resource_unit', `x.id = ${unit}`, { id: fresh.id })],
  },
  {
    kind: 'port-lost',
    what: 'a port of a service is free',
    sql: [`update resource_unit set state = 'free', demand_id = null where id = ${unit}`],
  },
  {
    kind: 'port-kept',
    what: 'a cancelled demand keeps a port',
    sql: [
      `update resource_unit set state = 'reserved' where id = ${unit}`,
      `update demand set state = 'cancelled' where id = ${completed}`,
    ],
  },
  {
    kind: 'port-count',
    what: 'a port is held without a line of the history',
    sql: [
      `delete from resource_history where id = (select h.id from resource_history h where h.demand_id = ${completed} and h.to_state = 'reserved' limit 1)`,
    ],
  },
  {
    kind: 'port-count',
    what: 'a resource counts a unit as free that is held',
    sql: [
      `update resource set free = capacity where id = (select resource_id from resource_unit where id = ${unit})`,
    ],
  },
  {
    kind: 'deadline-without-timer',
    what: 'the moment for which the timers are armed is moved',
    sql: [`update deadline set armed_due_at = armed_due_at + interval '1 day' where id = ${runningDeadline}`],
  },
  {
    kind: 'deadline-without-timer',
    what: 'the engine has lost the timers of a limit',
    sql: [
      `delete from engine_timer where instance in (select instance from engine_tree where case_id = ${running}::text)`,
    ],
  },
  {
    kind: 'deadline-without-timer',
    what: 'an escalation looks after a limit that the engine does not have',
    sql: [`update deadline set escalation_instance_key = '1' where id = ${runningDeadline}`],
  },
  {
    kind: 'deadline-not-told',
    what: 'a limit is past and nobody was told',
    sql: [
      `update engine_clock set now = (select due_at + interval '1 hour' from deadline where id = ${runningDeadline})`,
    ],
  },
  {
    kind: 'deadline-moved',
    what: 'a limit is moved behind the record',
    sql: [`update deadline set due_at = due_at + interval '1 day' where id = ${runningDeadline}`],
  },
  {
    kind: 'deadline-of-ended-case',
    what: 'a limit runs of a demand that has ended',
    sql: [`update deadline set state = 'running' where demand_id = ${completed}`],
  },
  {
    kind: 'timer-without-deadline',
    what: 'a limit is deleted',
    sql: [`delete from deadline where id = ${runningDeadline}`],
  },
  {
    kind: 'outbox-waiting',
    what: 'a row of the outbox is not carried out',
    sql: [
      `update outbox_message set done_at = null where kind = 'start-demand' and key = ${completed}::text`,
    ],
  },
  {
    kind: 'outbox-missing',
    what: 'a row of the outbox is deleted',
    sql: [`delete from outbox_message where kind = 'start-demand' and key = ${completed}::text`],
  },
  {
    kind: 'outbox-twice',
    what: 'a row of the outbox is there twice',
    sql: [again('outbox_message', `x.kind = 'start-demand' and x.key = ${completed}::text`, fresh)],
  },
  {
    kind: 'event-missing',
    what: 'an event is deleted',
    sql: [`delete from event where type = 'service.activated' and demand_id = ${completed}`],
  },
  {
    kind: 'event-gap',
    what: 'the stream has a gap',
    sql: [`delete from event where type = 'service.activated' and demand_id = ${completed}`],
  },
  {
    kind: 'event-twice',
    what: 'a fact is told twice',
    sql: [
      again('event', `x.type = 'service.activated' and x.demand_id = ${completed}`, {
        ...fresh,
        position: '(select max(position) + 1 from event)',
      }),
    ],
  },
  {
    kind: 'event-unpublished',
    what: 'an event has no place',
    sql: [`update event set position = null where type = 'demand.received' and demand_id = ${running}`],
  },
  {
    kind: 'event-order',
    what: 'two events of a case are exchanged',
    sql: [
      dropUnique('event'),
      `update event e set position = x.other from (select id, first_value(position) over (order by position desc) as other from event where demand_id = ${completed} order by position limit 1) x where x.id = e.id`,
    ],
  },
  {
    kind: 'notice-missing',
    what: 'the record says a warning was given that was not',
    sql: [
      again('audit_entry', `x.action = 'deadline.started' and x.object_id = ${runningDeadline}::text`, {
        id: `${far} + x.id`,
        action: `'deadline.warned'`,
      }),
    ],
  },
  {
    kind: 'notice-twice',
    what: 'a warning was given that the record does not say',
    sql: [
      again('notification', `x.id = (select id from notification limit 1)`, {
        ...fresh,
        kind: `'warning'`,
        deadline_id: runningDeadline,
      }),
    ],
  },
  {
    kind: 'audit-chain',
    what: 'a chained line is altered',
    sql: [
      `update audit_entry set actor = '别人' where demand_id = ${completed} and action = 'demand.received'`,
    ],
  },
  {
    kind: 'audit-chain',
    what: 'a chained line is deleted',
    sql: [`delete from audit_entry where demand_id = ${completed} and action = 'demand.received'`],
  },
  { kind: 'audit-chain', what: 'a link is deleted', sql: [`delete from audit_seal where seq = 2`] },
  {
    kind: 'audit-missing',
    what: 'what was done has no line',
    sql: [`delete from audit_entry where object_id = ${doneStep}::text`],
  },
  {
    kind: 'audit-twice',
    what: 'what was done once has two lines',
    sql: [
      again('audit_entry', `x.demand_id = ${completed} and x.action = 'demand.received'`, {
        id: `${far} + x.id`,
      }),
    ],
  },
  {
    kind: 'audit-unsealed',
    what: 'a line is not chained',
    sql: [`delete from audit_seal where seq = (select max(seq) from audit_seal)`],
  },
  {
    kind: 'task-not-shown',
    what: 'the task list does not show an open step',
    sql: [`update step set element_instance_key = '1' where id = ${openStep}`],
  },
];

describe('damage of the record, each in a transaction that is taken back', () => {
  beforeAll(async () => {
    await loadTold(db, ledger.read());
    await loadEngine(db, addresses.search);
    await defineScope(db, 'told');
    expect(await findings(db, addresses.rest)).toEqual([]);
  });

  test.each(damages)('$kind: $what', async ({ kind, sql, scope }) => {
    await db.query('begin');
    try {
      // Neither triggers nor foreign keys, as for whoever owns the database.
      await db.query(`set local session_replication_role = 'replica'`);
      if (scope !== undefined) await defineScope(db, scope);
      for (const statement of sql) await db.query(statement);
      const found = await findings(db, addresses.rest);
      expect(found.map((one) => one.kind)).toContain(kind);
    } finally {
      await db.query('rollback');
    }
  });
});

describe('damage of the engine', () => {
  let client: ZeebeClient;
  beforeAll(() => {
    client = createZeebeClient(addresses.grpc, silent);
  });
  afterAll(async () => void (await client.close()));

  const startedAgain = async (id: string) =>
    await eventually('the second process', async () => {
      await loadEngine(db, addresses.search);
      const { rows } = await db.query<{ key: string }>(
        'select instance as key from engine_case where case_id = $1 order by instance desc',
        [id],
      );
      return rows.length > 1 && rows[0]?.key;
    });

  test('process-gone: a process is cancelled; process-twice: another is started for a demand that has one', async () => {
    const { rows } = await db.query<{ id: string; number: string; key: string }>(
      `select c.id, c.number, e.instance as key from checked_case c join engine_case e on e.case_id = c.id::text
        where c.kind = 'demand' and c.state = 'presale' order by c.number limit 2`,
    );
    const [gone, twice] = rows;
    if (gone === undefined || twice === undefined) throw new Error('no demands in presale');
    await client.cancelProcessInstance(gone.key);
    const again = { correlationKey: randomUUID(), messageId: randomUUID(), timeToLive: 60_000 };
    await client.publishMessage({
      name: 'demand-received',
      ...again,
      variables: { demand: { id: twice.id } },
    });
    const second = await startedAgain(twice.id);
    try {
      const found = await look();
      expect(found).toContainEqual(expect.objectContaining({ kind: 'process-gone', object: gone.number }));
      expect(found).toContainEqual(expect.objectContaining({ kind: 'process-twice', object: twice.number }));
    } finally {
      await client.cancelProcessInstance(second);
    }
  });
});

test('every kind of finding there is has its damage in this file', () => {
  const planted = new Set(damages.map(({ kind }) => kind));
  expect(findingKinds.filter((kind) => !planted.has(kind))).toEqual([]);
});
