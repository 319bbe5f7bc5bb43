import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { residentBytes, startedAt } from './process-identity.ts';

/** One process of the stack: how it is started, when it is ready, how it ends. */
export type PartSpec = {
  name: string;
  command: string;
  args: string[];
  /** The whole environment: nothing is inherited, so that no variable of the user's shell changes the engine. */
  env: Record<string, string>;
  cwd: string;
  /** Asked again and again until true; a rejection counts as "not yet". */
  isReady: (pid: number) => Promise<boolean>;
  readyWithinMs: number;
  /** How often it is launched when it ends by itself before it is ready. Default 1. */
  launches?: number;
  /** Done after every start, before the part counts as ready. */
  afterReady?: () => Promise<void>;
  stopSignal?: NodeJS.Signals;
  uid?: number;
  gid?: number;
};

export type Part = {
  name: string;
  logFile: string;
  /** The running process's id; undefined when it is stopped. */
  pid: () => number | undefined;
  /** Resident memory in bytes, children included; 0 when stopped. */
  rss: () => number;
  start: () => Promise<void>;
  stop: () => Promise<void>;
  kill: (signal: NodeJS.Signals) => Promise<void>;
  lastLines: (count?: number) => string;
};

const askEveryMs = 150;
const stopWithinMs = 15_000;
/** A JVM asked to end while it starts goes on starting first; there is nothing yet that it could lose. */
const stopStartingWithinMs = 500;

/**
 * Makes a part of the stack, not yet started. It runs in its own process group, because Ctrl-C reaches every
 * process of the terminal's group at once and the stack must stop in order. `onDeath` is called when it ends
 * without having been asked to. `start` rejects with a sentence and the last lines of the log when the part
 * ends early or is not ready in time; `stop` kills after 15 s.
 */
export const makePart = (
  spec: PartSpec,
  folders: { logs: string; pids: string },
  onDeath: (part: Part) => void,
): Part => {
  const logFile = join(folders.logs, `${spec.name}.log`);
  const pidFile = join(folders.pids, `${spec.name}.pid`);
  let child: ChildProcess | undefined;
  let exited: Promise<void> = Promise.resolve();
  let endAsked = false;
  let ready = false;

  const launch = (): void => {
    if (existsSync(logFile)) renameSync(logFile, join(folders.logs, `${spec.name}.previous.log`));
    const log = openSync(logFile, 'w');
    const user = spec.uid === undefined ? {} : { uid: spec.uid, gid: spec.gid ?? spec.uid };
    const { command, args, env, cwd } = spec;
    const started = spawn(command, args, { env, cwd, ...user, detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    endAsked = false;
    ready = false;
    child = started;
    if (started.pid) writeFileSync(pidFile, `${started.pid} ${startedAt(started.pid)}\n`);
    exited = new Promise((resolve) => {
      const ended = () => {
        rmSync(pidFile, { force: true });
        child = undefined;
        resolve();
        // One that ends before it was ready is told by `start`.
        if (!endAsked && ready) onDeath(part);
      };
      started.once('exit', ended);
      started.once('error', (error) => {
        writeFileSync(logFile, `${error.message}\n`, { flag: 'a' });
        if (!started.pid) ended();
      });
    });
  };

  const failed = (what: string): Error =>
    new Error(`${spec.name} ${what}. Its log, ${logFile}, ends with:\n${part.lastLines()}`);

  const untilReady = async (): Promise<void> => {
    const until = Date.now() + spec.readyWithinMs;
    for (;;) {
      const pid = child?.pid;
      if (endAsked) throw failed('was stopped while starting');
      if (!pid) {
        // Why a program could not be run at all is in the log only after this.
        await exited;
        throw failed('ended while starting');
      }
      if (await spec.isReady(pid).catch(() => false)) break;
      if (Date.now() > until) throw failed(`was not ready within ${spec.readyWithinMs / 1000} s`);
      await sleep(askEveryMs);
    }
    await spec.afterReady?.();
    ready = true;
  };

  const part: Part = {
    name: spec.name,
    logFile,
    pid: () => child?.pid,
    rss: () => (child?.pid ? residentBytes(child.pid) : 0),
    start: async () => {
      if (child) return;
      for (let launches = 1; ; launches++) {
        launch();
        try {
          return await untilReady();
        } catch (error) {
          const endedByItself = child === undefined && !endAsked;
          if (!endedByItself || launches >= (spec.launches ?? 1)) throw error;
        }
      }
    },
    stop: async () => {
      if (!child) return;
      endAsked = true;
      child.kill('SIGCONT');
      child.kill(spec.stopSignal ?? 'SIGTERM');
      const killer = setTimeout(() => child?.kill('SIGKILL'), ready ? stopWithinMs : stopStartingWithinMs);
      await exited;
      clearTimeout(killer);
    },
    kill: async (signal) => {
      if (!child) return;
      if (signal === 'SIGSTOP' || signal === 'SIGCONT') {
        child.kill(signal);
        return;
      }
      endAsked = true;
      child.kill(signal);
      await exited;
    },
    lastLines: (count = 15) => {
      const text = existsSync(logFile) ? readFileSync(logFile, 'utf8') : '';
      return text.trimEnd().split('\n').slice(-count).join('\n');
    },
  };
  return part;
};
