import { spawn } from 'node:child_process';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

export interface Program {
  pid: number;
  /** What it has printed so far, errors included. */
  said: () => string;
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>;
  /** Waits until it has printed this. @throws Error with all it printed when it ends, or does not say so in time. */
  until: (words: string | RegExp, withinMs?: number) => Promise<void>;
  signal: (signal: NodeJS.Signals) => void;
}

/** Programs of this test file that still run, so that a failed test leaves none behind. */
const running = new Set<Program>();

/** Ends whatever a failed test left running, in order, so that what it started ends too. */
export async function endPrograms(): Promise<void> {
  for (const program of running) {
    program.signal('SIGINT');
    await program.ended;
  }
}

/**
 * Runs a program of `engine/` as its npm script does, in a process of its own.
 * @param env more variables; those that point to a database or an engine elsewhere are not inherited
 */
export function runProgram(name: string, args: string[], env: Record<string, string> = {}): Program {
  const { DATABASE_URL: _, ZEEBE_GRPC_ADDRESS: _a, ZEEBE_REST_ADDRESS: _b, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(project, 'engine', `${name}.ts`), ...args], {
    env: { ...inherited, ...env },
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid === undefined) throw new Error(`${name} did not start.`);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  const program: Program = {
    pid: child.pid,
    said: () => output,
    ended: new Promise((resolve) => child.once('close', resolve)),
    until: async (words, withinMs = 120_000) => {
      const end = Date.now() + withinMs;
      const found = () => (typeof words === 'string' ? output.includes(words) : words.test(output));
      while (!found()) {
        if (child.exitCode !== null || child.signalCode !== null) {
          throw new Error(`${name} ended with ${child.exitCode} and never said ${words}, but:\n${output}`);
        }
        if (Date.now() > end)
          throw new Error(`${name} did not say ${words} in ${withinMs / 1000} s, but:\n${output}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    signal: (signal) => void child.kill(signal),
  };
  running.add(program);
  void program.ended.then(() => running.delete(program));
  return program;
}
