import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** One line of what clients sent and were told. */
export interface Told {
  /** When, by the clock of this process: ISO 8601. */
  at: string;
  kind: 'demand' | 'fault' | 'completion' | 'cancellation';
  /** The `Idempotency-Key` of the request; sent again it stays the same. */
  key: string;
  /** HTTP status; null: sent, no answer yet. Without a later line of the same key none ever came. */
  status: number | null;
  /** Of the case: as the answer says, or as it was asked for. */
  id?: string;
  number?: string;
  stepId?: string;
}

export interface Ledger {
  write(told: Told): void;
  read(): Told[];
}

/**
 * What clients were told, as lines of JSON: written before each request and after each answer, at once, so that nothing
 * that was told is forgotten when this process ends. A file that is there already goes on.
 */
export function openLedger(file: string): Ledger {
  return {
    write: (told) => appendFileSync(file, `${JSON.stringify(told)}\n`),
    read: () =>
      existsSync(file)
        ? readFileSync(file, 'utf8')
            .split('\n')
            .filter((line) => line !== '')
            .map((line): Told => JSON.parse(line))
        : [],
  };
}
