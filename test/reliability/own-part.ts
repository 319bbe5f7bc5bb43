import { join } from 'node:path';
import { brokerPart } from '../../engine/broker.ts';
import { fetchEngine } from '../../engine/fetch.ts';
import { findJava } from '../../engine/java.ts';
import { makePart, type Part, type PartSpec } from '../../engine/part.ts';
import { postgresPart } from '../../engine/postgres.ts';
import type { Ground } from './ground.ts';
import { untilEnd } from './until-end.ts';

/**
 * Runs the broker and PostgreSQL of the stack with more variables while `act` runs; afterwards they run as before.
 * @param act is given the broker
 */
export async function withVariables<T>(
  { stack, dataDir }: Ground,
  env: Record<string, string>,
  act: (broker: Part) => Promise<T>,
): Promise<T> {
  const { camunda } = await fetchEngine(() => {});
  const jvm = { java: (await findJava())?.command ?? 'java', dataDir };
  const folders = { logs: join(dataDir, 'logs'), pids: join(dataDir, 'pids') };
  const made = (spec: PartSpec) => makePart({ ...spec, env: { ...spec.env, ...env } }, folders, () => {});
  const broker = made(await brokerPart(jvm, camunda, stack.ports, true));
  const parts = [made(await postgresPart(dataDir, stack.ports)), broker];
  const stop = untilEnd(async () => {
    for (const part of [...parts].reverse()) await part.stop();
  });
  await stack.stopPart('broker');
  await stack.stopPart('postgres');
  try {
    for (const part of parts) await part.start();
    return await act(broker);
  } finally {
    await stop();
    await stack.restart('postgres');
    await stack.restart('broker');
  }
}
