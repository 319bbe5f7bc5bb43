import { setTimeout as sleep } from 'node:timers/promises';
import { checkRecords, type Finding } from './check/check-records.ts';
import type { Measured } from './fault.ts';
import { forgottenCommands } from './forgotten.ts';
import type { Ground } from './ground.ts';
import type { Told } from './ledger.ts';
import { type Load, startLoad } from './load.ts';
import { type Service, type ServiceOptions, startService } from './processes.ts';
import { settle } from './settle.ts';
import { type Staff, startStaff } from './staff.ts';

interface UnderLoad {
  service: Service;
  load: Load;
  staff: Staff;
  /** Measures how long it takes until everything works again, from now on; see `backAfter`. */
  backToWork(): Promise<void>;
}

interface Plan {
  service?: ServiceOptions;
  cases: number;
  /** Cases a second; default: 2, which two cores carry with all parts on them. */
  perSecond?: number;
  callers?: number;
  /** Share of faults (障碍) among the cases. */
  faults?: number;
  /** How long what is owed at the end may take; default 10 minutes. */
  settleMs?: number;
  /** Every case is worked to its end; default: staff goes home with the fault, and the next goes on with what is open. */
  whole?: boolean;
  /** Staff looks at so many pages of the newest open steps only, see `startStaff`; default all. */
  pages?: number;
  /** Does the fault. @returns what was done, and how often */
  act(under: UnderLoad): Promise<{ cause: string; times: number; broken?: string[]; seen?: string }>;
}

/** Waits so long to see how long it truly takes; the promise is 60 s. */
const GIVEN_UP_MS = 240_000;

/**
 * Runs a fault under load: callers hand in cases and staff completes steps while it acts; afterwards everything owed is
 * waited for, and the three records are compared, of all cases there are.
 */
export async function underLoad(ground: Ground, plan: Plan): Promise<Measured> {
  const { stack, ledger, say } = ground;
  const service = await startService(stack, ground.dataDir, plan.service);
  const api = service.apis.map(({ address }) => address);
  const { pages } = plan;
  const staff = startStaff({ api, ledger, callers: 4, ...(pages === undefined ? {} : { pages }) });
  const load = startLoad({
    api,
    ledger,
    cases: plan.cases,
    callers: plan.callers ?? 4,
    faults: plan.faults ?? 0.2,
    perSecond: plan.perSecond ?? 2,
  });
  load.done.catch(() => undefined);
  const backAfter: number[] = [];
  const broken: string[] = [];
  const backToWork = async () => {
    const seconds = await untilBack(ground, service, api);
    if (seconds === null) broken.push(`Not back to work within ${GIVEN_UP_MS / 1_000} s.`);
    backAfter.push(seconds ?? GIVEN_UP_MS / 1_000);
  };
  try {
    const done = await plan.act({ service, load, staff, backToWork });
    say(`${done.cause}: done ${done.times} times; ${load.acknowledged()} cases so far`);
    await load.done;
    if (plan.whole !== true) await staff.stop();
    await settle({
      databaseUrl: stack.databaseUrl,
      recordsUrl: stack.openSearchUrl ?? '',
      withinMs: plan.settleMs ?? 600_000,
      stepsMayWait: plan.whole !== true,
    }).catch((error: Error) => broken.push(error.message));
    await staff.stop();
    const forgotten = await forgottenCommands(stack.managementAddress ?? '');
    if (forgotten > 0) broken.push(`The broker has forgotten ${forgotten} time-outs, next tries or timers.`);
    const { cause, times, seen } = done;
    const findings = await newFindings(ground);
    return {
      cause,
      times,
      cases: load.acknowledged(),
      findings,
      backAfter,
      broken: [...broken, ...(done.broken ?? [])],
      ...(seen === undefined ? {} : { seen }),
    };
  } finally {
    await Promise.allSettled([load.stop(), staff.stop()]);
    await service.stop();
  }
}

/** Seconds until all parts are ready and a demand handed in since then has its second step; null: not in time. */
async function untilBack(ground: Ground, service: Service, api: string[]): Promise<number | null> {
  const from = performance.now();
  const ids: string[] = [];
  const { ledger } = ground;
  const write = (told: Told) => {
    ledger.write(told);
    if (told.id !== undefined) ids.push(told.id);
  };
  const probe = startLoad({ api, ledger: { ...ledger, write }, cases: 1, callers: 1 });
  try {
    while (performance.now() - from < GIVEN_UP_MS) {
      const [id] = ids;
      if (id !== undefined && (await stepsOf(api, id)) >= 2 && (await service.isReady()))
        return (performance.now() - from) / 1_000;
      await sleep(200);
    }
    return null;
  } finally {
    await probe.stop();
  }
}

async function stepsOf(api: string[], demandId: string): Promise<number> {
  for (const base of api) {
    try {
      const response = await fetch(`${base}/v1/steps?demand=${demandId}`, {
        signal: AbortSignal.timeout(3_000),
      });
      const body: unknown = await response.json();
      const items: unknown = Object(body).items;
      if (response.ok && Array.isArray(items)) return items.length;
    } catch {
      // The next one.
    }
  }
  return 0;
}

const known = new Set<string>();

/** What the checker finds that no fault before had left behind. */
export async function newFindings({ stack, ledger }: Ground): Promise<Finding[]> {
  const found = await checkRecords({
    ledger,
    databaseUrl: stack.databaseUrl,
    recordsUrl: stack.openSearchUrl ?? '',
    restAddress: stack.restAddress,
  });
  const news = found.filter(({ kind, object }) => !known.has(`${kind} ${object}`));
  for (const { kind, object } of news) known.add(`${kind} ${object}`);
  return news;
}
