import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { type Heartbeats, runHeartbeats } from '../../core/telemetry/metrics/heartbeats.ts';
import { freshDatabase, type TestDatabase } from '../helpers/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const log = pino({ level: 'silent' });
const places = async (): Promise<string[]> => {
  const rows = await database.orm.em
    .fork()
    .execute<{ place: string }[]>(
      "select service || ' ' || split_part(place, ':', 2) as place from operations.process_heartbeat order by 1",
    );
  return rows.map(({ place }) => place);
};
/** As if a process had not been heard for so long. */
const silence = async (service: string, seconds: number) =>
  await database.orm.em.fork().execute(
    `insert into operations.process_heartbeat (service, place, heard_at) values (?, 'host:9', clock_timestamp() - ? * interval '1 second')
         on conflict (service, place) do update set heard_at = excluded.heard_at`,
    [service, seconds],
  );

async function eventually(look: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await look()); tries++) {
    if (tries > 100) throw new Error('It did not come.');
    await sleep(100);
  }
}

test('who is not heard is told, with what it means; who ends in order or is long forgotten is not', async () => {
  const registry = new Registry();
  const api = runHeartbeats(registry, { orm: database.orm, log, service: 'api', port: 3000 });
  const workers: Heartbeats = runHeartbeats(new Registry(), {
    orm: database.orm,
    log,
    service: 'workers',
    port: 3001,
  });
  try {
    await eventually(async () => (await places()).length === 2);
    expect(await api.problems()).toEqual([]);

    await silence('workers', 12);
    await eventually(async () => (await api.problems()).length === 1);
    expect(await api.problems()).toEqual([
      expect.stringMatching(
        /^1 of 2 processes of the workers is not heard, since 1\d s ago: killed, stopped, or cut off from the record\. What it had in hand is given to another after 30 s; the rest goes on: start it again\.$/,
      ),
    ]);
    const text = await registry.metrics();
    expect(text).toContain('assurance_processes{service="workers",state="heard"} 1');
    expect(text).toContain('assurance_processes{service="workers",state="silent"} 1');

    await workers.close();
    await eventually(
      async () => (await api.problems())[0]?.startsWith('No process of the workers is heard') ?? false,
    );
    expect(await places()).toEqual(['api 3000', 'workers 9']);

    await silence('workers', 3_700);
    await eventually(async () => (await api.problems()).length === 0);
  } finally {
    await workers.close();
    await api.close();
  }
}, 60_000);
