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
  /** Construction is blocked once (art. 22). */
  obstacle?: boolean;
  /** The customer says yes and the scene goes on to the archive; undefined: it ends with the customer's decision. */
  sale?: boolean;
}

const HOUR = 3_600_000;
/** No scene takes longer than this in real time. */
const PATIENCE_MS = 300_000;

/** Plays one demand from its arrival to the customer's decision, or to its archive, and prints every line of its timeline as it comes. */
export async function play(
  scene: Scene,
  {
    api,
    clock,
    print,
    keep,
  }: {
    api: Caller;
    clock: BrokerClock;
    print: (text: string) => void;
    /** Keeps a file. @returns where. */
    keep: (name: string, content: Blob) => Promise<string>;
  },
): Promise<TimelineLine[]> {
  const demand = await api.postDemand(scene.body);
  print(`\n■ ${demand.number}  ${scene.title}`);
  const seen: TimelineLine[] = [];
  const memory: Memory = { refused: false, obstacle: scene.obstacle ?? false, blocked: false };
  const ends = scene.sale ? ['completed', 'withdrawn', 'cancelled'] : ['accepted', 'withdrawn'];
  const asked = new Set<string>();
  const supervised = () => seen.some((line) => line.action === 'deadline.supervised');
  const end = Date.now() + PATIENCE_MS;

  while (Date.now() < end) {
    // Asked before the timeline, so that the line of the end is there once the end is seen.
    const { state, archiveNumber } = await api.demand(demand.id);
    for (const line of await api.timelineAfter(demand.id, seen.at(-1)?.id)) {
      seen.push(line);
      print(
        `  ${line.at.slice(0, 16).replace('T', ' ')}  ${line.summary}${line.reason ? `(${line.reason})` : ''}`,
      );
    }
    if (ends.includes(state)) {
      if (archiveNumber !== null) {
        const path = await keep(`${archiveNumber}.pdf`, await api.acceptancePdf(demand.id));
        print(`                    归档的验收单：${path}`);
      }
      return seen;
    }
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
      if (step.key === 'organize-acceptance') {
        const name = await api.uploadSignedForm(demand.id, String(variables.handler));
        print(`                    上传签字的验收单：${name}`);
      }
      await api.complete(step.id, variables, String(variables.handler));
    }
    await sleep(250);
  }
  throw new Error(
    `${demand.number} did not come to its end within ${PATIENCE_MS / 1000} s; the logs are in .data/demo*/logs.`,
  );
}
