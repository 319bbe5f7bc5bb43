import { cpus, totalmem } from 'node:os';

/** One measured thing: the ratio of each round, and what it is held against. */
export interface Figure {
  what: string;
  /** None: it could not be measured, `said` tells why. */
  ratios: number[];
  promise: { least?: number; most?: number };
  /** The figures behind the ratios. */
  said: string;
}

const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** As `≥ 0.7`; empty where nothing is promised and the figure is only told. */
const promised = ({ least, most }: Figure['promise']): string => {
  if (least !== undefined) return `≥ ${least}`;
  return most === undefined ? '' : `≤ ${most}`;
};

export const isKept = ({ ratios, promise }: Figure): boolean =>
  ratios.length > 0 &&
  median(ratios) >= (promise.least ?? 0) &&
  median(ratios) <= (promise.most ?? Number.POSITIVE_INFINITY);

/** The report as a page of Markdown. */
export function report(figures: Figure[], at: Date): string {
  const rows = figures.map((figure) => {
    const { what, ratios, promise, said } = figure;
    if (ratios.length === 0) return `| ${what} | | | **not measured** | ${said.replaceAll('\n', ' ')} |`;
    const kept = isKept(figure) ? 'kept' : '**not kept**';
    return `| ${what} | ${median(ratios).toFixed(2)} | ${promised(promise)} | ${promised(promise) && kept} | ${said} |`;
  });
  return [
    '# Benchmarks',
    '',
    `Written by \`npm run bench\` on ${at.toISOString().slice(0, 10)}, on ${cpus().length} cores with ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}.`,
    'Each figure is the median of ratios taken by turns in one run, so that a noisy machine disturbs both sides; server, database and',
    'load share the machine. PostgreSQL writes durably (fsync).',
    '',
    '| what | ratio | promise | | behind it |',
    '| --- | ---: | ---: | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
