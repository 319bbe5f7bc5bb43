import { setTimeout as sleep } from 'node:timers/promises';
import type { BrokerClock } from '../broker-clock.ts';
import type { Caller, CaseKind, TimelineLine } from './caller.ts';
import { fillIn, freshMemory } from './staff.ts';

/** One example and how its staff behaves. */
export interface Scene {
  title: string;
  /** What the example is; undefined: a demand. */
  kind?: CaseKind;
  body: string;
  /** The step at which nobody works until the head of the department was involved (督办); undefined: all in time. */
  neglected?: string;
  /** Construction is blocked once (art. 22). */
  obstacle?: boolean;
  /** After the sale: on the service that this scene has sold. */
  onService?: string;
  /** The customer says yes and the scene goes on to the archive; undefined: it ends with the customer's decision. */
  sale?: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A suspension of the demo ends after so many days. */
const SUSPENDED_DAYS = 14;
/** No scene takes longer than this in real time. */
const PATIENCE_MS = 300_000;

const endsOf = ({ kind, sale }: Scene): string[] => {
  if (kind === 'fault') return ['archived', 'repeat'];
  return sale ? ['completed', 'withdrawn', 'cancelled'] : ['accepted', 'withdrawn'];
};

interface Surroundings {
  api: Caller;
  clock: BrokerClock;
  print: (text: string) => void;
  /** Keeps a file. @returns where. */
  keep: (name: string, content: Blob) => Promise<string>;
}

/** The example as it is sent: with the service it is about, and days that lie around today. */
async function bodyOf(scene: Scene, { api, clock }: Surroundings): Promise<string> {
  if (scene.onService === undefined) return scene.body;
  // Whose fault it is, the service says.
  const { customer, ...body } = JSON.parse(scene.body);
  // Days of Shanghai (UTC+8, no summer time).
  const now = await clock.now();
  const day = (offset: number) => new Date(now + 8 * HOUR + offset * DAY).toISOString().slice(0, 10);
  const { kind } = body.closure ?? {};
  return JSON.stringify({
    ...body,
    ...(scene.kind === 'fault' ? {} : { customer }),
    serviceId: await api.newestService(),
    ...(kind === undefined
      ? {}
      : {
          closure: {
            ...body.closure,
            effectiveOn: day(0),
            ...(kind === 'suspension' ? { resumeOn: day(SUSPENDED_DAYS) } : {}),
          },
        }),
  });
}

/** Plays one case from its arrival to its end, and prints every line of its timeline as it comes. */
export async function play(scene: Scene, surroundings: Surroundings): Promise<TimelineLine[]> {
  const { api, clock, print, keep } = surroundings;
  const kind = scene.kind ?? 'demand';
  const { id, number } = await api.post(kind, await bodyOf(scene, surroundings));
  print(`\n■ ${number}  ${scene.title}`);
  const seen: TimelineLine[] = [];
  const memory = freshMemory(scene.obstacle);
  const ends = endsOf(scene);
  const asked = new Set<string>();
  const supervised = () => seen.some((line) => line.action === 'deadline.supervised');
  const end = Date.now() + PATIENCE_MS;
  let rested = 0;

  while (Date.now() < end) {
    // Asked before the timeline, so that the line of the end is there once the end is seen.
    const state = await api.state(kind, id);
    for (const line of await api.timelineAfter(kind, id, seen.at(-1)?.id)) {
      seen.push(line);
      print(
        `  ${line.at.slice(0, 16).replace('T', ' ')}  ${line.summary}${line.reason ? `(${line.reason})` : ''}`,
      );
    }
    if (ends.includes(state)) {
      const archive = kind === 'demand' ? await api.archiveNumber(id) : null;
      if (archive !== null) {
        const path = await keep(`${archive}.pdf`, await api.acceptancePdf(id));
        print(`                    归档的验收单：${path}`);
      }
      return seen;
    }
    const open = (await api.openSteps(kind, id)).filter((step) => !asked.has(step.id));
    if (open.some((step) => step.key === scene.neglected) && !supervised()) {
      // Nobody works: an hour and a half at a time, until the escalation has run its course.
      await clock.advance(1.5 * HOUR);
      await sleep(400);
      continue;
    }
    if (open.length > 0) await clock.advance(HOUR / 2);
    // Nothing is to be done until the day of the resumption.
    else if (state === 'suspended' && rested <= SUSPENDED_DAYS) {
      rested += 1;
      await clock.advance(DAY);
    }
    for (const step of open) {
      asked.add(step.id);
      const variables = fillIn(step, new Date(await clock.now()), memory);
      if (step.key === 'organize-acceptance') {
        const name = await api.uploadSignedForm(id, String(variables.handler));
        print(`                    上传签字的验收单：${name}`);
      }
      await api.complete(step.id, variables, String(variables.handler));
    }
    await sleep(250);
  }
  throw new Error(
    `${number} did not come to its end within ${PATIENCE_MS / 1000} s; the logs are in .data/demo*/logs.`,
  );
}
