import type { EntityManager } from '@mikro-orm/postgresql';
import type { FaultList, TableRow } from './read-table.ts';

/** What an import of any kind is given: the rows that were read, and where faults go. */
export interface ImportTask {
  em: EntityManager;
  rows: TableRow[];
  faults: FaultList;
  now: Date;
  actor: string;
  importId: string;
  /** Nothing will be kept: what costs much, and only an import needs, is left out. */
  dryRun: boolean;
}

/** What became of the things in the file, or would. */
export interface ImportCounts {
  created: number;
  updated: number;
  unchanged: number;
}

/** A JSON value that a core function refused, as the message says; `pointer` is a JSON pointer into what it was given. */
export interface CoreFault {
  pointer: string;
  message: string;
}

/** The faults a DomainError carries, or the error itself as one. */
export function coreFaults({
  message,
  details,
}: {
  message: string;
  details: Record<string, unknown>;
}): CoreFault[] {
  const { faults } = details;
  if (!Array.isArray(faults) || faults.length === 0) return [{ pointer: '', message }];
  return faults.map((fault: unknown) => {
    const { pointer, message: sentence }: { pointer?: unknown; message?: unknown } = Object(fault);
    return { pointer: String(pointer ?? ''), message: String(sentence ?? message) };
  });
}
