import { setTimeout as sleep } from 'node:timers/promises';
import type { BrokerClock } from '../broker-clock.ts';
import type { Caller, TimelineLine } from './caller.ts';
import { fillIn, type Memory } from './staff.ts';

/** One example demand and how its staff behaves. */
export interface Scene {
  title: string;
  body: string;
  /** The step at which nobody works until the head of the department was involved (督办); undefined: all in time. */
  neglected?: string;
}

const HOUR = 3_600_000;
/** No scene takes longer than this in real time. */
const PATIENCE_MS = 180_000;

/** Plays one demand from its arrival to the customer's decision and prints every line of its timeline as it comes. */
export async function play(
  scene: Scene,
  { api, clock, print }: { api: Caller; clock: BrokerClock; print: (text: string) => void },
): Promise<TimelineLine[]> {
  const demand = await api.postDemand(scene.body);
  print(`\n■ ${demand.number}  ${scene.title}`);
  const seen: TimelineLine[] = [];
  const memory: Memory = { refused: false };
  const asked = new Set<string>();
  const supervised = () => seen.some((line) => line.action === 'deadline.supervised');
  const end = Date.now() + PATIENCE_MS;

  while (Date.now() < end) {
    // Asked before the timeline, so that the line of the end is there once the end is seen.
    const { state } = await api.demand(demand.id);
    for (const line of await api.timelineAfter(demand.id, seen.at(-1)?.id)) {
      seen.push(line);
      print(
        `  ${line.at.slice(0, 16).replace('T', ' ')}  ${line.summary}${line.reason ? `(${line.reason})` : ''}`,
      );
    }
    if (['accepted', 'withdrawn'].includes(state)) return seen;
    const open = (await api.openSteps(demand.id)).filter((step) => !asked.has(step.id));
    if (open.some((step) => step.key === scene.neglected) && !supervised()) {
      // Nobody works: an hour and a half at a time, until the escalation has run its course.
      await clock.advance(1.5 * HOUR);
      await sleep(400);
      continue;
    }
    if (open.length > 0) await clock.advance(HOUR / 2);
    for (const step of open) {
      asked.add(step.id);
      const variables = fillIn(step, new Date(await clock.now()), memory);
      await api.complete(step.id, variables, String(variables.handler));
    }
    await sleep(250);
  }
  throw new Error(
    `${demand.number} did not come to its end within ${PATIENCE_MS / 1000} s; the logs are in .data/demo*/logs.`,
  );
}
