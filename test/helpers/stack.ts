import { setTimeout as sleep } from 'node:timers/promises';

const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the flows by \`npm test\`.`);
  return value;
};

/** Addresses of the real stack that this test run has started. */
export const addresses = {
  api: setting('TEST_API_URL'),
  workers: setting('TEST_WORKERS_URL'),
  tasklist: setting('TEST_TASKLIST_URL'),
  database: setting('TEST_DATABASE_URL'),
  grpc: setting('TEST_GRPC_ADDRESS'),
  rest: setting('TEST_REST_ADDRESS'),
  management: setting('TEST_MANAGEMENT_ADDRESS'),
  search: setting('TEST_SEARCH_URL'),
};

/** Settings of one more process of the service, or of a program, on this stack. */
export const onStack = {
  DATABASE_URL: addresses.database,
  ZEEBE_GRPC_ADDRESS: addresses.grpc,
  ZEEBE_REST_ADDRESS: addresses.rest,
  ZEEBE_MANAGEMENT_ADDRESS: addresses.management,
  CLOCK: 'broker',
  AUTH: 'off',
};

async function order(...words: string[]): Promise<Record<string, unknown>> {
  const response = await fetch(`${setting('TEST_CONTROL_URL')}/${words.map(encodeURIComponent).join('/')}`);
  if (!response.ok) throw new Error(await response.text());
  return JSON.parse(await response.text());
}

export type PartName = 'api' | 'workers' | 'broker' | 'postgres' | 'opensearch' | 'tasklist';

/** kill -9, SIGSTOP or SIGCONT for a part of the stack. */
export const kill = async (part: PartName, signal: NodeJS.Signals) =>
  void (await order('kill', part, signal));
export const stop = async (part: PartName) => void (await order('stop', part));
/** Starts a part again on its data and waits until it is ready; the broker's clock stays where it was moved. */
export const restart = async (part: PartName) => void (await order('restart', part));

/** The broker's now. */
export const now = async (): Promise<Date> => new Date(Number((await order('now')).now));

/** Moves the broker's clock forward to a moment (ISO with offset, or Date); due timers fire. */
export async function moveClockTo(moment: string | Date): Promise<void> {
  const distance = new Date(moment).getTime() - (await now()).getTime();
  if (distance < 0) throw new Error(`The clock only moves forward: it is past ${String(moment)} already.`);
  await order('advance', '-', String(distance));
}

/**
 * Repeats `look` until it gives something.
 * @throws Error with `what` and what was seen last when it did not come within `withinMs`.
 */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined | null | false>,
  withinMs = 30_000,
): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== null && found !== false) return found;
    if (Date.now() > end) throw new Error(`Waited ${withinMs / 1000} s in vain for: ${what}`);
    await sleep(150);
  }
}
