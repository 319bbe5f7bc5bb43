export type BrokerClock = {
  /** The broker's now, in milliseconds since 1970. */
  now: () => Promise<number>;
  /** Moves the broker's clock forward; due timers fire. */
  advance: (milliseconds: number) => Promise<void>;
  /** Notes how far the clock is moved; a broker that does not answer keeps the last note. */
  remember: () => Promise<void>;
  /** Moves a restarted broker's clock to where it was: the broker itself forgets. */
  restore: () => Promise<void>;
};

type ClockAnswer = { epochMilli: number };

/**
 * The clock behind the broker's actuator. Everything rejects with a sentence when the stack has no broker of its
 * own or its clock is not controlled, save `remember` and `restore`, which then do nothing.
 */
export const brokerClock = (managementAddress: string | undefined, controlled: boolean): BrokerClock => {
  let movedBy = 0;
  const ask = async (path = '', body?: object): Promise<ClockAnswer> => {
    if (!managementAddress || !controlled) {
      throw new Error("This broker's clock cannot be moved: start the stack with clockControlled.");
    }
    const response = await fetch(`${managementAddress}/actuator/clock${path}`, {
      ...(body && {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
      signal: AbortSignal.timeout(5_000),
    });
    if (!response.ok)
      throw new Error(`The broker's clock answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as ClockAnswer;
  };
  const now = async () => (await ask()).epochMilli;
  const advance = async (milliseconds: number) => {
    await ask('/add', { offsetMilli: Math.round(milliseconds) });
    movedBy += milliseconds;
  };
  return {
    now,
    advance,
    remember: async () => {
      if (!controlled) return;
      movedBy = await now().then(
        (moment) => moment - Date.now(),
        () => movedBy,
      );
    },
    restore: async () => {
      const offsetMilli = Math.round(movedBy);
      if (controlled && offsetMilli > 0) await ask('/add', { offsetMilli });
    },
  };
};
