import { readFile, writeFile } from 'node:fs/promises';
import type { Row } from './report.ts';

/** What was measured so far of a form, by fault: the long form takes hours, and may be done in several goes. */
export interface KeptRows {
  /** `in the long form`: rows of another form are not mixed with these. */
  form: string;
  /** By the fault's name; each with the day it was measured on, yyyy-mm-dd. */
  faults: Record<string, { on: string; rows: Row[] }>;
}

/** What is in the file of this form; nothing when there is none, or it is of another form. @throws Error when it is not JSON */
export async function readRows(file: string, form: string): Promise<KeptRows> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  const kept: KeptRows | null = text === null ? null : JSON.parse(text);
  return kept?.form === form ? kept : { form, faults: {} };
}

/** Writes them such that a later run finds them. */
export async function writeRows(file: string, kept: KeptRows): Promise<void> {
  await writeFile(file, `${JSON.stringify(kept, null, 2)}\n`);
}
