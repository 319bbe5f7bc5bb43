import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sha256Of } from '../core/canonical-json.ts';
import { filesBelow } from './backup-files.ts';
import { startedAt } from './process-identity.ts';
import { assertWhole } from './restore-marker.ts';

/** The programs on folders of a run that is stopped; with everything running: test/flows/84-backup.test.ts. */
let folder: string;
let data: string;
let backup: string;
let target: string;

const content: Record<string, string> = {
  'postgres/data/PG_VERSION': '18\n',
  'postgres/data/base/5/1259': 'x'.repeat(100_000),
  'broker/data/raft-partition/partitions/1/log.log': 'log',
  'opensearch/node_1/data/nodes/0/_state/node-0.st': 'state',
};
const leftOut: Record<string, string> = {
  'postgres/data/postmaster.opts': 'of that run',
  'broker/data/raft-partition/partitions/1/runtime/000001.sst': 'made anew',
  'opensearch/node_1/data/nodes/0/node.lock': '',
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-'));
  [data, backup, target] = ['data', 'backup', 'target'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const [path, text] of Object.entries({ ...content, ...leftOut })) {
    await mkdir(dirname(join(data, path)), { recursive: true });
    await writeFile(join(data, path), text);
  }
  await mkdir(join(data, 'postgres/data/pg_notify'));
});
afterEach(async () => await rm(folder, { recursive: true }));

/** Runs a program. @returns its exit code and all it said */
const run = async (name: 'backup' | 'restore', ...args: string[]): Promise<[number | null, string]> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, `${name}.ts`), ...args]);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [said, complained, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return [code, said + complained];
};
const taken = async () => expect((await run('backup', '--to', backup, '--data', data))[0]).toBe(0);
const restored = async (...args: string[]) =>
  await run('restore', '--from', backup, '--data', target, ...args);
const refused = (sentence: RegExp) => [1, expect.stringMatching(sentence)];
const isUntouched = async () => expect(await readdir(folder)).not.toContain('target');

test('what is stopped is copied whole, without what a start makes anew, and put back as it was', async () => {
  expect(await run('backup', '--to', backup, '--data', data)).toEqual([
    0,
    expect.stringMatching(
      /^Record and engine of .* are in .*backup: 4 files, 1 MB, .*; nothing was running\.\n$/,
    ),
  ]);
  expect((await readdir(folder)).sort()).toEqual(['backup', 'data']);
  expect(await restored()).toEqual([
    0,
    expect.stringMatching(/^Record and engine as of .* are in .*target: 4 files/),
  ]);
  const files = (await filesBelow(target)).filter((one) => !one.folder).map(({ path }) => path);
  expect(files.sort()).toEqual(Object.keys(content).sort());
  for (const [path, text] of Object.entries(content))
    expect(await readFile(join(target, path), 'utf8')).toBe(text);
  // PostgreSQL wants its empty folders, and takes no data that others may read.
  expect(await readdir(join(target, 'postgres/data/pg_notify'))).toEqual([]);
  expect((await stat(join(target, 'postgres/data'))).mode & 0o777).toBe(0o700);
  await assertWhole(target);
}, 60_000);

test('data that is there is replaced with --force only', async () => {
  await taken();
  await cp(data, target, { recursive: true });
  await writeFile(join(target, 'postgres/data/base/5/1259'), 'newer');
  expect(await restored()).toEqual(
    refused(
      /^.*target holds data already \(broker, opensearch, postgres\): name an empty folder with --data, or say --force/,
    ),
  );
  expect(await readFile(join(target, 'postgres/data/base/5/1259'), 'utf8')).toBe('newer');
  expect((await restored('--force'))[0]).toBe(0);
  expect(await readFile(join(target, 'postgres/data/base/5/1259'), 'utf8')).toBe(
    content['postgres/data/base/5/1259'],
  );
}, 60_000);

test('a restore that was broken off is not started on, and done by the next one', async () => {
  await taken();
  await mkdir(target);
  await writeFile(join(target, 'restore-unfinished'), '');
  await expect(assertWhole(target)).rejects.toThrow(
    /was broken off: run npm run restore again with --force, or start/,
  );
  expect((await restored())[0]).toBe(0);
  await assertWhole(target);
}, 60_000);

describe('refused before anything is touched', () => {
  const manifest = () => join(backup, 'manifest.json');
  /** Changes facts of the manifest, and its hash with them. */
  const rewrite = async (change: (facts: { versions: Record<string, string> }) => void) => {
    const { sha256: _, ...facts } = JSON.parse(await readFile(manifest(), 'utf8'));
    change(facts);
    await writeFile(manifest(), JSON.stringify({ ...facts, sha256: sha256Of(facts) }));
  };
  const damages: [string, () => Promise<unknown>, RegExp][] = [
    [
      'a byte was changed',
      async () => await writeFile(join(backup, 'postgres/data/base/5/1259'), `y${'x'.repeat(99_999)}`),
      /is damaged: postgres\/data\/base\/5\/1259 was changed\. Take another backup/,
    ],
    [
      'a file was cut',
      async () => await writeFile(join(backup, 'postgres/data/base/5/1259'), 'x'),
      /is damaged: postgres\/data\/base\/5\/1259 has 1 bytes and not 100000\./,
    ],
    [
      'files are missing',
      async () => await rm(join(backup, 'broker/data'), { recursive: true }),
      /is damaged: broker\/data\/.* is missing\. Take another/,
    ],
    [
      'the manifest was cut',
      async () => await writeFile(manifest(), (await readFile(manifest(), 'utf8')).slice(0, -200)),
      /is damaged: manifest\.json was cut or changed\./,
    ],
    [
      'the manifest was edited',
      async () =>
        await writeFile(manifest(), (await readFile(manifest(), 'utf8')).replace('"size": 3,', '"size": 4,')),
      /is damaged: manifest\.json was cut or changed\./,
    ],
    [
      'it was never finished',
      async () => await rm(manifest()),
      /holds no whole backup: there is no manifest\.json, which is written last\./,
    ],
    [
      'another engine',
      async () => await rewrite(({ versions }) => Object.assign(versions, { zeebe: '8.5.8' })),
      /^The backup is of zeebe 8\.5\.8 and this is 8\.6\.0: restore it with release \S+, and upgrade then\./,
    ],
    [
      'a later release',
      async () =>
        await rewrite(({ versions }) => Object.assign(versions, { migration: 'Migration2999_later.ts' })),
      /^The backup is of a later release \(\S+, Migration2999_later\.ts\) than this one/,
    ],
  ];
  test.each(damages)(
    '%s',
    async (_name, damage, sentence) => {
      await taken();
      await damage();
      expect(await restored()).toEqual(refused(sentence));
      await isUntouched();
    },
    60_000,
  );

  test('no backup, no data, a place that is taken, nothing said: a sentence each', async () => {
    expect(await restored()).toEqual(refused(/holds no whole backup/));
    expect(await run('restore')).toEqual(refused(/^Say which backup: npm run restore -- --from/));
    expect(await run('backup')).toEqual(refused(/^Say where the backup is made: npm run backup -- --to/));
    expect(await run('backup', '--to', data, '--data', data)).toEqual(
      refused(/is there already: name a folder that is not/),
    );
    expect(await run('backup', '--to', backup, '--data', folder)).toEqual(
      refused(/has no postgres\/: name the data of a run/),
    );
    await isUntouched();
  }, 60_000);

  test('only a part of the run is running', async () => {
    await mkdir(join(data, 'pids'));
    await writeFile(join(data, 'pids/broker.pid'), `${process.pid} ${startedAt(process.pid)}\n`);
    expect(await run('backup', '--to', backup, '--data', data)).toEqual(
      refused(
        /^Of the run on .*data, postgres and opensearch does not run: start all of it again, or stop all of it\./,
      ),
    );
    expect(await readdir(folder)).toEqual(['data']);
  }, 60_000);
});
