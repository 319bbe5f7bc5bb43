import type { Config } from '../config.ts';

/**
 * "Now" for every business moment: receipt, due, overdue (design, decision 9). In production it is the
 * machine's clock; where the broker's clock is moved (tests, demo, simulation) it is the broker's, so that
 * receipt, deadline and timer always agree.
 */
export interface Clock {
  now(): Promise<Date>;
}

const systemClock: Clock = { now: async () => new Date() };

/**
 * Asks the broker's actuator. While the broker is away the last known distance to the machine's clock holds,
 * so that accepting a demand does not depend on the engine.
 * @param managementAddress for example http://localhost:9600
 */
function brokerClock(managementAddress: string): Clock {
  let offsetMs = 0;
  return {
    async now() {
      const before = Date.now();
      try {
        const response = await fetch(new URL('/actuator/clock', managementAddress), {
          signal: AbortSignal.timeout(1_000),
        });
        const body: unknown = await response.json();
        if (
          typeof body === 'object' &&
          body !== null &&
          'epochMilli' in body &&
          typeof body.epochMilli === 'number'
        ) {
          offsetMs = body.epochMilli - before;
        }
      } catch {
        // The broker is away: keep the last offset.
      }
      return new Date(Date.now() + offsetMs);
    },
  };
}

/** The clock that the settings name. */
export const clockOf = (config: Pick<Config, 'CLOCK' | 'ZEEBE_MANAGEMENT_ADDRESS'>): Clock =>
  config.CLOCK === 'broker' ? brokerClock(config.ZEEBE_MANAGEMENT_ADDRESS) : systemClock;
