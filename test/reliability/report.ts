import { cpus, totalmem } from 'node:os';
import type { Measured } from './fault.ts';

/** A line of the table: what was measured, or why it was not. */
export type Row = { fault: string } & ({ measured: Measured } | { notMeasured: string });

const BACK_WITHIN_S = 60;
const worst = (seconds: number[]): number => Math.max(0, ...seconds);
const twiceOf = ({ findings }: Measured): number => findings.filter(isTwice).length;
const lostOf = ({ findings }: Measured): number => findings.filter((one) => !isTwice(one)).length;
const isTwice = ({ kind }: { kind: string }): boolean => kind.includes('twice');

/** Whether a line keeps the promise: nothing lost, nothing twice, back to work within a minute. What was not measured breaks none. */
export const isKept = (row: Row): boolean =>
  'notMeasured' in row ||
  (row.measured.findings.length === 0 &&
    worst(row.measured.backAfter) <= BACK_WITHIN_S &&
    (row.measured.broken ?? []).length === 0);

/** A line for the terminal. */
export function sentence(row: Row): string {
  if ('notMeasured' in row) return `${row.fault}: not measured. ${row.notMeasured}`;
  const { measured } = row;
  const { cause, times, cases, backAfter, findings, broken = [], seen } = measured;
  return [
    `${row.fault}: ${isKept(row) ? 'kept' : 'NOT KEPT'}: ${cause}: ${times} times, ${cases} cases, ${lostOf(measured)} lost, ${twiceOf(measured)} twice, back after ${worst(backAfter).toFixed(1)} s at worst`,
    ...(seen === undefined ? [] : [`  ${seen}`]),
    ...broken.map((one) => `  ${one}`),
    ...findings.slice(0, 20).map(({ kind, message }) => `  ${kind}: ${message}`),
  ].join('\n');
}

/** How the measuring was done. */
interface About {
  /** `in the long form` */
  form: string;
  versions: string;
  /** When, yyyy-mm-dd, ascending. */
  days: string[];
}

/** The page of Markdown. */
export function report(rows: Row[], { form, versions, days }: About): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const lines = rows.map((row) => {
    if ('notMeasured' in row) return `| ${row.fault} | ${cell(row.notMeasured)} | | | | | | not measured |`;
    const { measured } = row;
    const { cause, times, cases, backAfter, seen } = measured;
    const said = seen === undefined ? cause : `${cause}. ${seen}`;
    return `| ${row.fault} | ${cell(said)} | ${times} | ${cases} | ${lostOf(measured)} | ${twiceOf(measured)} | ${worst(backAfter).toFixed(1)} | ${isKept(row) ? 'kept' : '**not kept**'} |`;
  });
  const broken = rows.flatMap((row) =>
    'measured' in row
      ? [
          ...(row.measured.broken ?? []).map((text) => `- ${row.fault}: ${text}`),
          ...row.measured.findings
            .slice(0, 20)
            .map(({ kind, message }) => `- ${row.fault}: ${kind}: ${message}`),
        ]
      : [],
  );
  return [
    '# Reliability',
    '',
    `Written by \`npm run reliability\`, ${form}, on ${days.join(' and ')}, on ${cpus().length} cores with ${Math.round(totalmem() / 2 ** 30)} GB, everything on this machine: ${versions}.`,
    '',
    'The promise: whatever happens to a part, nothing acknowledged is lost, nothing happens twice, and everything is back to work within',
    `${BACK_WITHIN_S} s of the cause's end without a person. Cases: demands and faults that callers were told of during the fault, with staff working on`,
    'all of them. Lost and twice: what a checker finds that compares what callers were told, PostgreSQL and the engine. Back: from the',
    "cause's end (what was down is up again; what its own start took is said beside it) until every process says it is ready and a",
    'demand handed in since then has had its first step completed, or the next one opened; the worst one.',
    '',
    '| fault | what is done | times | cases | lost | twice | back after, s | promise |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |',
    ...lines,
    '',
    ...(broken.length === 0 ? [] : ['## Not kept', '', ...broken, '']),
  ].join('\n');
}
