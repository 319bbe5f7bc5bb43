import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { callerOf } from './ask.ts';
import { caseAt, sites } from './cases.ts';
import type { Ledger } from './ledger.ts';

export interface LoadOptions {
  /** Base addresses of the API processes. */
  api: string | string[];
  ledger: Ledger;
  /** How many demands and faults in all. */
  cases: number;
  /** How many callers at once. */
  callers: number;
  /** Share of faults among the cases, 0 to 1; default 0. */
  faults?: number;
  /** At most so many cases a second; default: as fast as the callers can. */
  perSecond?: number;
}

export interface Load {
  /** When every case is answered for, or the load was stopped. */
  done: Promise<void>;
  stop(): Promise<void>;
  /** Cases acknowledged so far. */
  acknowledged(): number;
}

/** A demand that shall be cancelled is so up to this many cases later: by then it is anywhere in its flow. */
const CANCELLED_WITHIN = 120;

/**
 * Hands in demands and faults by the API as other systems do: who gets no answer sends the same request with the same
 * key again. Each case carries its key in a column that is not encrypted (customer code), so that the checker finds what became of a key
 * nobody was answered for.
 */
export function startLoad(options: LoadOptions): Load {
  const { ledger, cases, callers, perSecond } = options;
  const caller = callerOf(options.api);
  const mark = randomUUID().slice(0, 8);
  const cancelLater: { id: string; from: number }[] = [];
  let next = 0;
  let acknowledged = 0;
  let halted = false;
  const stopped = () => halted;
  const begun = Date.now();

  async function one(index: number): Promise<void> {
    const key = `${mark}-${index}`;
    const { kind, body, cancelled } = caseAt(index, { key, mark, faults: options.faults ?? 0 });
    const path = kind === 'demand' ? '/v1/demands' : '/v1/faults';
    const answer = await caller.until(
      { method: 'POST', path, body, key },
      noted(ledger, { kind, key }, stopped),
    );
    if (answer === null) return;
    if (answer.status !== 201)
      throw new Error(`POST ${path} ${key}: ${answer.status} ${JSON.stringify(answer.body)}`);
    acknowledged += 1;
    if (cancelled)
      cancelLater.push({
        id: String(Object(answer.body).id),
        from: index + ((index * 7) % CANCELLED_WITHIN),
      });
    const ripe = cancelLater.findIndex(({ from }) => from <= index);
    if (ripe >= 0) for (const one of cancelLater.splice(ripe, 1)) await cancelOne(one);
  }

  async function call(): Promise<void> {
    while (!halted && next < cases) {
      const index = next++;
      if (perSecond !== undefined) await sleep(Math.max(0, begun + (index / perSecond) * 1_000 - Date.now()));
      await one(index);
    }
  }

  async function cancelOne({ id }: { id: string }): Promise<void> {
    const key = `cancel-${id}`;
    const body = { reason: '客户取消', cancelledBy: '王芳' };
    // 409: it has gone too far, or ended.
    await caller.until(
      { method: 'POST', path: `/v1/demands/${id}/cancellation`, body, key },
      noted(ledger, { kind: 'cancellation', key, id }, stopped),
    );
  }

  async function run(): Promise<void> {
    for (const resources of sites(mark, cases)) {
      const answer = await caller.until(
        { method: 'POST', path: '/v1/resources', body: { resources } },
        { stopped },
      );
      if (answer !== null && answer.status !== 200)
        throw new Error(`POST /v1/resources: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    await Promise.all(Array.from({ length: callers }, call));
    for (const one of cancelLater.splice(0)) await cancelOne(one);
  }

  const done = run();
  // Whoever awaits it later is told then.
  done.catch(() => undefined);
  return {
    done,
    acknowledged: () => acknowledged,
    async stop() {
      halted = true;
      await done;
    },
  };
}

/** A line of the ledger before each try and after each answer. */
export function noted(
  ledger: Ledger,
  about: {
    kind: 'demand' | 'fault' | 'completion' | 'cancellation';
    key: string;
    id?: string;
    stepId?: string;
  },
  stopped: () => boolean,
) {
  return {
    stopped,
    before: () => ledger.write({ at: new Date().toISOString(), ...about, status: null }),
    after: ({ status, body }: { status: number; body: unknown }) => {
      const { id, number } = Object(body);
      const isCase = about.kind === 'demand' || about.kind === 'fault';
      ledger.write({
        at: new Date().toISOString(),
        ...about,
        status,
        ...(isCase && typeof id === 'string' && { id }),
        ...(isCase && typeof number === 'string' && { number }),
      });
    },
  };
}
