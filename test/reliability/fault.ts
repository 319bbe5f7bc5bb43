import type { Finding } from './check/check-records.ts';
import type { Ground } from './ground.ts';

/** How much of a fault is done: in the long form what the issue says, in the short one what CI has time for. */
export interface Size {
  of(long: number, short: number): number;
}

/** A fault: what is done, by the real thing, and what was measured. */
export interface Fault {
  /** As it is called on the command line; its file's name. */
  name: string;
  /** Why it cannot be measured on this machine, in a sentence; absent or null: it can. */
  lacking?: (ground: Ground) => Promise<string | null>;
  run(ground: Ground, size: Size): Promise<Measured[]>;
}

export interface Measured {
  /** What was done, for how long. */
  cause: string;
  /** How often. */
  times: number;
  /** Cases that clients had acknowledged. */
  cases: number;
  /** What the checker found. */
  findings: Finding[];
  /** Seconds from each end of the cause until all parts worked again. */
  backAfter: number[];
  /** Anything else that must not be, a sentence each. */
  broken?: string[];
  /** What else was seen, for the report. */
  seen?: string;
}
