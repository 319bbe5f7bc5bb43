import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newDemand } from '../../test/helpers/api.ts';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { headOf, sealAudit } from '../audit/seal-audit.ts';
import { Demand } from '../demands/demand.entity.ts';
import { receiveDemand } from '../demands/receive-demand.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const em = () => database.orm.em.fork();

/** Runs a command as an operator does. */
const run = async (script: string, ...args: string[]): Promise<{ code: number; said: string }> =>
  await new Promise((resolve) => {
    const env = { PATH: process.env.PATH, DATABASE_URL: database.url, AUTH: 'off' };
    const path = join(import.meta.dirname, '..', script);
    execFile(process.execPath, [path, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    );
  });

test('npm run audit:verify prints the head, takes it again, names what is broken and ends with 1', async () => {
  const now = new Date('2026-09-30T02:00:00Z');
  await em().transactional(async (tx) => await receiveDemand(tx, { demand: newDemand(), now, actor: 'crm' }));
  await sealAudit(database.orm);
  const head = await headOf(em());
  const kept = `--expect ${head?.seq}:${head?.hash}`;
  const whole = await run('audit/verify-command.ts', ...kept.split(' '));
  expect(whole).toMatchObject({ code: 0, said: expect.stringContaining('The chain is whole.') });
  expect(whole.said).toContain(kept);
  expect(await run('audit/verify-command.ts', '--expect', 'x')).toMatchObject({ code: 2 });
  await em().transactional(async (tx) => {
    await tx.execute("set local session_replication_role = 'replica'");
    await tx.execute("update audit_entry set actor = 'x'");
  });
  const broken = await run('audit/verify-command.ts');
  expect(broken.code).toBe(1);
  expect(broken.said).toContain('changed: Line 1 is not what it was');
});

test('npm run privacy erases what is due, one case on request, and rotates', async () => {
  const now = new Date('2020-09-30T02:00:00Z');
  const demand = { ...newDemand(), expectedOn: '2020-10-30' };
  const { id, number } = await em().transactional(
    async (tx) => await receiveDemand(tx, { demand, now, actor: 'crm' }),
  );
  const one = ['erase', '--case', number, '--reason', '本人要求'];
  expect(await run('privacy/command.ts', ...one)).toMatchObject({
    code: 1,
    said: expect.stringContaining('--actor'),
  });
  expect((await run('privacy/command.ts', ...one, '--actor', '隐私专员')).said).toContain('still needed');
  await em().execute("update demand set state = 'withdrawn', concluded_at = received_at where id = ?", [id]);
  expect((await run('privacy/command.ts', 'erase', '--dry-run')).said).toContain(
    '1 cases ended more than 1095 days ago',
  );
  expect((await run('privacy/command.ts', 'erase')).said).toContain(
    'The personal data of 1 cases is erased.',
  );
  expect((await em().findOneOrFail(Demand, { id })).customer.contactName).toBe('已删除');
  expect(await run('privacy/command.ts', 'rotate')).toMatchObject({
    code: 0,
    said: expect.stringContaining('0 rows are encrypted anew'),
  });
});
