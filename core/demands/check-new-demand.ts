import { dateOf, shiftDate } from '../calendar/zone.ts';
import { UnprocessableError } from '../errors.ts';
import type { NewDemand } from './demand.schema.ts';

/** An expectation further away than this is a mistyped year. */
const MAX_DAYS_AHEAD = 3_660;

/**
 * What the schema cannot see.
 * @throws UnprocessableError `demand-not-local` (art. 2), `action-not-offered`, or `demand-makes-no-sense` with every fault at once.
 */
export function checkNewDemand(demand: NewDemand, now: Date): void {
  if (demand.scope !== undefined && demand.scope !== 'local')
    throw new UnprocessableError(
      'demand-not-local',
      `The line is "${demand.scope}": only local lines are taken here. Lines across cities or provinces follow a procedure of their own (跨省/地市数据专线业务处理流程): send it there.`,
      { offered: ['local'], faults: [{ pointer: '/scope', message: 'Must be "local".' }] },
    );
  if (demand.action !== 'new')
    throw new UnprocessableError(
      'action-not-offered',
      `The action "${demand.action}" is not offered yet. Offered: "new" (新增). Adjust (调整) and close (停闭) come with a later release.`,
      { offered: ['new'], faults: [{ pointer: '/action', message: 'Must be "new" in this release.' }] },
    );
  const faults = [
    ...expectedOnFaults(demand.expectedOn, dateOf(now)),
    ...duplicateFaults(demand.accessPoints),
  ];
  if (faults.length > 0)
    throw new UnprocessableError(
      'demand-makes-no-sense',
      'The demand is well-formed but cannot be meant: correct what "faults" names and send it again.',
      { faults },
    );
}

function expectedOnFaults(expectedOn: string | undefined, today: string) {
  if (expectedOn === undefined) return [];
  const pointer = '/expectedOn';
  if (expectedOn < today)
    return [{ pointer, message: `Lies in the past: ${expectedOn}. Today is ${today} (Shanghai).` }];
  if (expectedOn > shiftDate(today, MAX_DAYS_AHEAD))
    return [{ pointer, message: `Lies more than ten years ahead: ${expectedOn}. Check the year.` }];
  return [];
}

/** As a person compares: width and case of letters and blanks do not make another place. */
const comparable = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');

function duplicateFaults(points: NewDemand['accessPoints']) {
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
