import { randomUUID } from 'node:crypto';
import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { type CustomerStanding, standingOnRecord } from '../customers/customer-on-record.ts';
import { emitEvent } from '../events/emit-event.ts';
import { nextNumber } from '../numbers/next-number.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { type Draft, storeTogether } from '../store-together.ts';
import { checkNewDemand } from './check-new-demand.ts';
import { AccessPoint, type Closure, Demand } from './demand.entity.ts';
import { demandActionNames, type NewDemand, type Product, serviceTypeNames } from './demand.schema.ts';
import { demandVariable } from './demand-variable.ts';
import type { DemandRow } from './find-demands.ts';
import { lockDemandedService, recordedWish } from './lock-demanded-service.ts';

/** A demand as it was written down; not managed. */
export interface ReceivedDemand {
  demand: DemandRow;
  /** In the order the caller gave. */
  accessPoints: InferEntity<typeof AccessPoint>[];
}

/**
 * Receives a demand (art. 4): the demand, its access points, the line of the record and what the engine is owed,
 * all in the caller's transaction. With the engine away it waits in state `received`. The service that an adjustment or a
 * closure is about is locked until then, so of two demands for it one is taken and the other told of the first.
 * @returns the demand as it was written; it is not managed.
 * @throws UnprocessableError for what makes no sense, with every fault; ConflictError for what the service does not allow.
 */
export async function receiveDemand(
  em: EntityManager,
  { demand: input, now, actor }: { demand: NewDemand; now: Date; actor: string },
): Promise<DemandRow> {
  checkNewDemand(input, now);
  const service = input.action === 'new' ? null : await lockDemandedService(em, input);
  const wish = input.action === 'close' && service !== null ? await recordedWish(em, service) : wishOf(input);
  const standing = await standingOnRecord(em, input.customer.code);
  const number = await nextNumber(em, 'XQ', now);
  return await storeTogether(
    em,
    (draft) => draftDemand(draft, { input, wish, service, standing, number, now, actor }).demand,
  );
}

/** What a demand is made of once everything about it is known. */
export interface DemandDraft {
  input: NewDemand;
  /** What is wanted; of a closure what is on record. */
  wish?: Wish;
  /** The service it adjusts or closes. */
  service?: { id: string; number: string } | null;
  /** How important the customer is, as the record has it: it and not the caller says so. Null: not known there. */
  standing: CustomerStanding | null;
  /** XQ-yyyymmdd-nnnn. */
  number: string;
  now: Date;
  actor: string;
}

/** The rows of a demand that is received, for `storeTogether`. */
export function draftDemand(
  draft: Draft,
  { input, wish = wishOf(input), service = null, standing, number, now, actor }: DemandDraft,
): ReceivedDemand {
  const { product } = wish;
  const customer = { ...input.customer, ...standing };
  const demand = draft.create(
    Demand,
    {
      id: randomUUID(),
      number,
      action: input.action,
      state: 'received',
      customer,
      customerCode: input.customer.code,
      customerName: input.customer.name,
      accountManager: input.accountManager,
      product,
      expectedOn: input.action === 'close' ? null : (input.expectedOn ?? null),
      receivedAt: now,
      serviceId: service?.id ?? null,
      closure: closureOf(input),
    },
    { persist: true },
  );
  const accessPoints = wish.accessPoints.map(({ name, address }, index) =>
    draft.create(
      AccessPoint,
      { id: randomUUID(), demandId: demand.id, position: index + 1, name, address },
      { persist: true },
    ),
  );
  recordAudit(draft, {
    at: now,
    actor,
    action: 'demand.received',
    objectType: 'demand',
    objectId: demand.id,
    demandId: demand.id,
    summary: `受理${demandActionNames[input.action]}需求 ${demand.number}：${input.customer.name}，${service === null ? '' : `业务 ${service.number}，`}${serviceTypeNames[product.serviceType]} ${product.bandwidth} Mbit/s，${accessPoints.length} 个接入点`,
    after: { ...input, customer },
    reason: demand.closure?.reason ?? null,
  });
  emitEvent(draft, {
    type: 'demand.received',
    at: now,
    demandId: demand.id,
    data: {
      demand: demand.number,
      action: input.action,
      customer: input.customer.code,
      service: service?.number ?? null,
    },
  });
  enqueue(draft, 'start-demand', demand.id, { demand: demandVariable(demand, accessPoints, service) });
  return { demand, accessPoints };
}

interface Wish {
  product: Product;
  accessPoints: { name: string; address: string }[];
}

/** What is wanted. @throws Error for a closure, which wants what is on record. */
function wishOf(input: NewDemand): Wish {
  if (input.action === 'close') throw new Error('A closure names what is on record.');
  return { product: input.product, accessPoints: input.accessPoints };
}

function closureOf(input: NewDemand): Closure | null {
  if (input.action !== 'close') return null;
  const { kind, effectiveOn, reason } = input.closure;
  const resumeOn = input.closure.kind === 'suspension' ? input.closure.resumeOn : null;
  return { kind, effectiveOn, resumeOn, reason: reason?.trim() ?? null };
}
