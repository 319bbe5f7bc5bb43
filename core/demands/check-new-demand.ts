import { dateOf, shiftDate } from '../calendar/zone.ts';
import { UnprocessableError } from '../errors.ts';
import { comparable } from './comparable.ts';
import type { NewDemand } from './demand.schema.ts';

/** An expectation further away than this is a mistyped year. */
const MAX_DAYS_AHEAD = 3_660;

interface Fault {
  pointer: string;
  message: string;
}

/**
 * What the schema cannot see.
 * @throws UnprocessableError `demand-not-local` (art. 2), or `demand-makes-no-sense` with every fault at once.
 */
export function checkNewDemand(demand: NewDemand, now: Date): void {
  if (demand.scope !== undefined && demand.scope !== 'local')
    throw new UnprocessableError(
      'demand-not-local',
      `The line is "${demand.scope}": only local lines are taken here. Lines across cities or provinces follow a procedure of their own (跨省/地市数据专线业务处理流程): send it there.`,
      { offered: ['local'], faults: [{ pointer: '/scope', message: 'Must be "local".' }] },
    );
  const faults =
    demand.action === 'close'
      ? closureFaults(demand.closure, dateOf(now))
      : [...expectedOnFaults(demand.expectedOn, dateOf(now)), ...duplicateFaults(demand.accessPoints)];
  if (faults.length > 0) throw makesNoSense(faults);
}

/** 422 with every fault. */
export const makesNoSense = (faults: Fault[]): UnprocessableError =>
  new UnprocessableError(
    'demand-makes-no-sense',
    'The demand is well-formed but cannot be meant: correct what "faults" names and send it again.',
    { faults },
  );

function dayFaults(pointer: string, day: string, today: string): Fault[] {
  if (day < today) return [{ pointer, message: `Lies in the past: ${day}. Today is ${today} (Shanghai).` }];
  if (day > shiftDate(today, MAX_DAYS_AHEAD))
    return [{ pointer, message: `Lies more than ten years ahead: ${day}. Check the year.` }];
  return [];
}

const expectedOnFaults = (expectedOn: string | undefined, today: string): Fault[] =>
  expectedOn === undefined ? [] : dayFaults('/expectedOn', expectedOn, today);

function closureFaults(closure: Extract<NewDemand, { action: 'close' }>['closure'], today: string): Fault[] {
  const effective = dayFaults('/closure/effectiveOn', closure.effectiveOn, today);
  if (closure.kind === 'permanent') return effective;
  const { effectiveOn, resumeOn } = closure;
  const pointer = '/closure/resumeOn';
  const late =
    resumeOn <= effectiveOn
      ? [{ pointer, message: `Must be after effectiveOn (${effectiveOn}); it is ${resumeOn}.` }]
      : dayFaults(pointer, resumeOn, today);
  return [...effective, ...late];
}

function duplicateFaults(points: { name: string; address: string }[]): Fault[] {
  const seen = new Map<string, number>();
  return points.flatMap(({ name, address }, index) => {
    const key = `${comparable(name)}\n${comparable(address)}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index);
      return [];
    }
    return [
      {
        pointer: `/accessPoints/${index}`,
        message: `Same name and address as /accessPoints/${first}: remove it, or name the two apart.`,
      },
    ];
  });
}
