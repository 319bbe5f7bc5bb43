import { execFile } from 'node:child_process';
import { access, constants, readdir, readFile, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Zeebe 8.6 is compiled for Java 21. */
export const oldestJava = 21;

export type Java = { command: string; version: number };

/**
 * Finds a Java of at least version 21: JAVA_HOME, then PATH, then the usual install folders, because the
 * default `java` of a machine is often an older one. Among the install folders the oldest sufficient version
 * wins, being nearest to what the engine was built with. Undefined when there is none.
 */
export const findJava = async (
  env: NodeJS.ProcessEnv = process.env,
  folders = installFolders(),
): Promise<Java | undefined> => {
  const named = [env.JAVA_HOME, ...(await homesOnPath(env.PATH ?? ''))];
  for (const home of named) {
    const java = home ? await javaAt(home) : undefined;
    if (java && java.version >= oldestJava) return java;
  }
  const homes = (await Promise.all(folders.map(homesIn))).flat();
  const found = (await Promise.all(homes.map(javaAt))).filter((java) => java !== undefined);
  return found.filter((java) => java.version >= oldestJava).sort((a, b) => a.version - b.version)[0];
};

const installFolders = (home = homedir()): string[] => [
  '/usr/lib/jvm',
  '/usr/java',
  '/usr/local',
  '/opt',
  '/opt/java',
  '/Library/Java/JavaVirtualMachines',
  '/opt/homebrew/opt',
  join(home, 'Library/Java/JavaVirtualMachines'),
  join(home, '.sdkman/candidates/java'),
  join(home, '.jdks'),
  join(home, '.asdf/installs/java'),
  join(home, '.local/share/mise/installs/java'),
];

/** macOS keeps a JDK's home two levels down, Homebrew's three. */
const homesIn = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => [
    join(folder, name),
    join(folder, name, 'Contents/Home'),
    join(folder, name, 'libexec/openjdk.jdk/Contents/Home'),
  ]);
};

const homesOnPath = async (path: string): Promise<string[]> => {
  const commands = path.split(delimiter).map((folder) => join(folder, 'java'));
  const real = await Promise.all(commands.map((command) => realpath(command).catch(() => undefined)));
  return real.filter((command) => command !== undefined).map((command) => dirname(dirname(command)));
};

const javaAt = async (home: string): Promise<Java | undefined> => {
  const command = join(home, 'bin', 'java');
  const runs = await access(command, constants.X_OK).then(
    () => true,
    () => false,
  );
  // /usr/bin/java of macOS is a stub that opens a window where no Java is installed.
  if (!runs || command === '/usr/bin/java') return undefined;
  const version = (await versionInRelease(home)) ?? (await versionAsked(command));
  return version === undefined ? undefined : { command, version };
};

const versionInRelease = async (home: string): Promise<number | undefined> => {
  const release = await readFile(join(home, 'release'), 'utf8').catch(() => '');
  return major(release.match(/^JAVA_VERSION="([^"]+)"/m)?.[1]);
};

const versionAsked = async (command: string): Promise<number | undefined> => {
  const answer = await run(command, ['-version'], { timeout: 10_000 }).catch(() => undefined);
  return major(answer?.stderr.match(/version "([^"]+)"/)?.[1]);
};

const major = (version: string | undefined): number | undefined => {
  const digits = version?.match(/^(?:1\.)?(\d+)/)?.[1];
  return digits === undefined ? undefined : Number(digits);
};
