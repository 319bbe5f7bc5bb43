import { engineAlone } from './engine-alone.ts';
import type { EngineGround } from './engine-ground.ts';
import { keepInFlight } from './keep-in-flight.ts';
import type { Script } from './script.ts';
import { type ServiceCases, serviceCases } from './service-cases.ts';

/** Cases that can be begun, and are worked to their end. */
interface Cases {
  begin(index: number): Promise<void>;
  /** How many have ended so far. */
  ended(): Promise<number>;
}

/** One of the two that are compared, while `work` uses it. */
export type Side<Of extends Cases = Cases> = <T>(work: (cases: Of) => Promise<T>) => Promise<T>;

/** The service with its staff at work, for so many cases. */
export const withService =
  (ground: EngineGround, count: number): Side<ServiceCases & Cases> =>
  async (work) =>
    await ground.withService(async () => {
      const cases = await serviceCases(ground, count);
      const staff = cases.staff();
      try {
        return await work({ ...cases, ended: async () => cases.inState('completed') });
      } finally {
        await staff.stop();
        await cases.close();
      }
    });

/** The engine alone: its jobs and tasks are answered by who does nothing. */
export const withoutService =
  (ground: EngineGround, script: Script): Side =>
  async (work) => {
    const engine = engineAlone(ground.stack, script);
    try {
      return await work({ begin: engine.begin, ended: async () => engine.ended() });
    } finally {
      await engine.close();
    }
  };

export interface Speed {
  perSecond: number;
  /** CPU per case, ms, by part. */
  cpu: Record<string, number>;
}

/** How fast a side does so many whole cases, and what they cost. `atEnd` is called while it still runs. */
export async function speedOf(
  ground: EngineGround,
  side: Side,
  load: { cases: number; inFlight: number },
  atEnd: () => void = () => {},
): Promise<Speed> {
  return await side(async (cases) => {
    const before = await ground.cpu();
    const { perSecond } = await keepInFlight({ ...load, begin: cases.begin, ended: cases.ended });
    const after = await ground.cpu();
    atEnd();
    const cpu = Object.entries(after).map(([part, used]): [string, number] => [
      part,
      (used - (before[part] ?? 0)) / load.cases,
    ]);
    return { perSecond, cpu: Object.fromEntries(cpu) };
  });
}
