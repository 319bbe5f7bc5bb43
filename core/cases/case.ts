import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Demand } from '../demands/demand.entity.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { Fault, type FaultRow } from '../faults/fault.entity.ts';
import { nameCase } from '../telemetry/name-case.ts';

/** Which case a step, a clock or a line of the record belongs to: a demand or a fault, exactly one of the two. */
export interface CaseRef {
  demandId?: string | null | undefined;
  faultId?: string | null | undefined;
}

/** A case 工单: what the engine runs a flow for. */
export type Case = { demand: DemandRow; fault: null } | { demand: null; fault: FaultRow };

/** The columns of a row that say whose it is. */
export const caseRef = ({
  demandId,
  faultId,
}: CaseRef): { demandId: string | null; faultId: string | null } => ({
  demandId: demandId ?? null,
  faultId: faultId ?? null,
});

/** The columns that say: this case. */
export const refOf = ({ demand, fault }: Case): { demandId: string | null; faultId: string | null } => ({
  demandId: demand?.id ?? null,
  faultId: fault?.id ?? null,
});

/** The case with its number, its customer and its events. @throws Error when the reference names none, or there is none. */
export const findCase = async (em: EntityManager, ref: CaseRef): Promise<Case> =>
  there(await load(em, ref, {}), ref);

function there(one: Case | null, { demandId, faultId }: CaseRef): Case {
  if (one === null)
    throw new Error(demandId != null ? `Demand not found: ${demandId}` : `Fault not found: ${faultId}`);
  return one;
}

/** What a unit of work has locked: it holds that to its end, and has the row as it is. */
const lockedIn = new WeakMap<EntityManager, Set<string>>();

/**
 * The case with its row locked until the transaction ends, before anything else of it is: whatever writes for one case
 * comes one after the other. Asked for again in the same unit of work it costs nothing. @throws Error as findCase
 */
export async function lockCase(em: EntityManager, ref: CaseRef): Promise<Case> {
  return there(await lockCaseIfAny(em, ref), ref);
}

/** The same; null: there is none. @throws Error when the reference names none */
export async function lockCaseIfAny(em: EntityManager, ref: CaseRef): Promise<Case | null> {
  const id = ref.demandId ?? ref.faultId ?? '';
  if (lockedIn.get(em)?.has(id)) return await load(em, ref, {});
  const one = await load(em, ref, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (one === null) return null;
  lockedIn.set(em, (lockedIn.get(em) ?? new Set()).add(id));
  nameCase({ kind: one.demand === null ? 'fault' : 'demand', ...idOf(one) });
  return one;
}

const idOf = ({ demand, fault }: Case): { id: string; number: string } => demand ?? fault;

async function load(
  em: EntityManager,
  { demandId, faultId }: CaseRef,
  options: { lockMode?: LockMode.PESSIMISTIC_WRITE },
): Promise<Case | null> {
  if (demandId != null) {
    const demand = await em.findOne(Demand, { id: demandId }, options);
    return demand && { demand, fault: null };
  }
  if (faultId != null) {
    const fault = await em.findOne(Fault, { id: faultId }, options);
    return fault && { demand: null, fault };
  }
  throw new Error('Neither a demand nor a fault is named.');
}

/** What is told of a case: number, customer, service level, and the Chinese word for it. */
export const caseFacts = ({
  demand,
  fault,
}: Case): {
  kind: 'demand' | 'fault';
  word: string;
  number: string;
  customerName: string;
  serviceLevel: string;
} =>
  demand === null
    ? {
        kind: 'fault',
        word: '障碍',
        number: fault.number,
        customerName: fault.customerName,
        serviceLevel: fault.serviceLevel,
      }
    : {
        kind: 'demand',
        word: '需求',
        number: demand.number,
        customerName: demand.customerName,
        serviceLevel: demand.customer.serviceLevel,
      };

/** Numbers of cases by id, for lists. */
export async function caseNumbers(em: EntityManager, refs: CaseRef[]): Promise<Map<string, string>> {
  const ids = (pick: (ref: CaseRef) => string | null | undefined) => [
    ...new Set(refs.flatMap((ref) => pick(ref) ?? [])),
  ];
  const demands = await em.find(Demand, { id: { $in: ids(({ demandId }) => demandId) } });
  const faults = await em.find(Fault, { id: { $in: ids(({ faultId }) => faultId) } });
  return new Map([...demands, ...faults].map(({ id, number }) => [id, number]));
}
