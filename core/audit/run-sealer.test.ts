import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { convertOldRows } from '../privacy/convert-old-rows.ts';
import { recordAudit } from './record-audit.ts';
import { runSealer } from './run-sealer.ts';
import { chainStanding } from './seal-audit.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const sleep = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));
const standing = async () => await chainStanding(database.orm.em.fork());

test('nothing is chained before the rows of the release before are brought over; then all, and the head is logged', async () => {
  await database.orm.em.fork().transactional(async (em) =>
    recordAudit(em, {
      at: new Date(),
      actor: 'system',
      action: 'step.noted',
      objectType: 'step',
      objectId: 'x',
      summary: '备注',
    }),
  );
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
  const sealer = runSealer(database.orm, log, 20);
  try {
    await sleep(200);
    expect(await standing()).toEqual({ head: null, unsealed: 1 });
    await convertOldRows(database.orm, log);
    for (let tries = 0; tries < 200 && (await standing()).head === null; tries += 1) await sleep(20);
    const { head, unsealed } = await standing();
    expect(unsealed).toBe(0);
    await sleep(100);
    expect(lines.join('')).toContain(`"auditHead":"1:${head?.hash}"`);
  } finally {
    await sealer.close();
  }
});
