import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findJava } from './java.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'java-'));
});
afterEach(() => rm(folder, { recursive: true }));

const install = async (name: string, version: string): Promise<string> => {
  const home = join(folder, name);
  await mkdir(join(home, 'bin'), { recursive: true });
  await writeFile(join(home, 'release'), `IMPLEMENTOR="Someone"\nJAVA_VERSION="${version}"\n`);
  await writeFile(join(home, 'bin/java'), '');
  await chmod(join(home, 'bin/java'), 0o755);
  return home;
};

test('JAVA_HOME comes first when it is new enough', async () => {
  const home = await install('jdk-25', '25.0.1');
  await install('jdk-21', '21.0.2');
  expect(await findJava({ JAVA_HOME: home }, [folder])).toEqual({
    command: join(home, 'bin/java'),
    version: 25,
  });
});

test('an old Java in JAVA_HOME or on PATH is passed over', async () => {
  const old = await install('jdk-17', '17.0.9');
  const good = await install('jdk-21', '21');
  const found = await findJava({ JAVA_HOME: old, PATH: join(old, 'bin') }, [folder]);
  expect(found?.command).toBe(join(good, 'bin/java'));
});

test('a link on PATH is followed to its home', async () => {
  const home = await install('jdk-22', '22.0.1');
  await mkdir(join(folder, 'links'));
  await symlink(join(home, 'bin/java'), join(folder, 'links/java'));
  expect((await findJava({ PATH: join(folder, 'links') }, []))?.version).toBe(22);
});

test('of several installed the oldest sufficient one is taken', async () => {
  await install('a', '25');
  await install('b', '21.0.3');
  await install('c', '1.8.0_392');
  expect((await findJava({}, [folder]))?.version).toBe(21);
});

test('none is found where none is', async () => {
  await install('c', '1.8.0_392');
  expect(await findJava({}, [folder])).toBeUndefined();
});
