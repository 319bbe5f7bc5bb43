import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fetchJarSet } from '../fetch.ts';
import { findJava, oldestJava } from '../java.ts';
import { jvmFlags } from '../jvm.ts';
import jars from './artifacts.json' with { type: 'json' };

/** The core of engine 8.8 in memory, for tests: it has gRPC only, no REST and no web pages. */
export interface Engine88 {
  grpcAddress: string;
  /** What happened so far, a line each: see Main.java. */
  lines: string[];
  stop(): Promise<void>;
}

const readyWithinMs = 60_000;

/** Starts it on a free port; its jars are fetched into the cache of the engine, once. */
export async function startEngine88(): Promise<Engine88> {
  const folder = await fetchJarSet('zeebe-process-test-engine-8.8.21', jars, (text) => console.log(text));
  const java = await findJava();
  if (java === undefined) throw new Error(`Engine 8.8 needs Java ${oldestJava} or newer: install one.`);
  const dataDir = await mkdtemp(join(tmpdir(), 'engine-88-'));
  const main = join(import.meta.dirname, 'Main.java');
  const program = spawn(
    java.command,
    [
      ...jvmFlags({ java: java.command, dataDir }, 512).filter(
        (flag) => !flag.startsWith('-Djava.io.tmpdir'),
      ),
      `-Djava.io.tmpdir=${dataDir}`,
      ...['-classpath', `${folder}/*`, main],
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  const lines: string[] = [];
  const errors: string[] = [];
  createInterface(program.stderr).on('line', (line) => errors.push(line));
  const port = await new Promise<string>((resolve, reject) => {
    const failed = () => reject(new Error(`Engine 8.8 did not start:\n${errors.slice(-20).join('\n')}`));
    const timer = setTimeout(failed, readyWithinMs);
    program.once('exit', failed);
    createInterface(program.stdout).on('line', (line) => {
      if (line.startsWith('ready ')) {
        clearTimeout(timer);
        resolve(line.slice('ready '.length));
      } else lines.push(line);
    });
  });
  return {
    grpcAddress: `localhost:${port}`,
    lines,
    async stop() {
      program.stdin.end();
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
