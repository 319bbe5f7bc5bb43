import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What every JVM of the stack shares: where it is, what it may use, where it writes. */
export type Jvm = { java: string; dataDir: string };

const logging = fileURLToPath(new URL('log4j2.xml', import.meta.url));

/**
 * Flags that make a JVM small and quick to start on two cores: one garbage collector thread, only the quick
 * compiler, a capped heap. Temporary files, native libraries among them, stay in the data folder.
 */
export const jvmFlags = ({ dataDir }: Jvm, heapMegabytes: number): string[] => [
  `-Xmx${heapMegabytes}m`,
  '-Xms32m',
  '-Xss512k',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:-UsePerfData',
  '-XX:ErrorFile=/dev/stderr',
  '-Dfile.encoding=UTF-8',
  `-Djava.io.tmpdir=${join(dataDir, 'tmp')}`,
];

/** Flags of the Camunda processes: their configuration is all in the environment, their log on stdout. */
export const camundaFlags = (camunda: string): string[] => [
  `-Dlog4j2.configurationFile=${logging}`,
  `-Dlogging.config=${logging}`,
  '--add-opens=java.base/java.lang=ALL-UNNAMED',
  '-classpath',
  `${join(camunda, 'lib')}/*`,
];

/** The only variables of the user's shell that a part sees. */
export const plainEnv = (): Record<string, string> => {
  const { PATH = '', HOME = '', LANG = 'C.UTF-8', TMPDIR = '/tmp' } = process.env;
  return { PATH, HOME, LANG, TMPDIR };
};
