import { randomUUID } from 'node:crypto';
import type { AskedItem } from '../../qualifications/ask-inventory.ts';
import type { QualificationWish } from '../../qualifications/qualification.entity.ts';
import { addressOf, characteristic } from '../shapes.ts';
import type { AskedService } from './qualification.schema.ts';

export const serviceTypes = ['internet', 'data', 'voice'] as const;
type ServiceType = (typeof serviceTypes)[number];

const PLACE_MISSING = '未说明接入地址';
const TYPE_UNKNOWN = '业务类型只能是 internet、data、voice';
const BANDWIDTH_WRONG = '带宽应为正整数，单位 Mbit/s';

/** The type that is asked for; undefined: none is; null: one that there is not. */
export function typeOf(service: AskedService | undefined): ServiceType | null | undefined {
  const said = characteristic(service?.serviceCharacteristic, 'serviceType') ?? service?.serviceType;
  if (said === undefined) return undefined;
  return serviceTypes.find((one) => one === said) ?? null;
}

/** What is to be asked of the inventory, or why nothing can be. */
export function wishOf(id: string, service: AskedService | undefined, type: ServiceType | null): AskedItem {
  const bandwidth = characteristic(service?.serviceCharacteristic, 'bandwidth') ?? 1;
  const accessPoints = (service?.place ?? []).flatMap((place) => {
    const address = addressOf(place);
    return address === '' ? [] : [{ id: randomUUID(), name: place.name?.trim() || address, address }];
  });
  if (accessPoints.length === 0) return { wish: null, missing: PLACE_MISSING };
  if (type === null) return { wish: null, missing: TYPE_UNKNOWN };
  if (typeof bandwidth !== 'number' || !Number.isInteger(bandwidth) || bandwidth < 1 || bandwidth > 400_000)
    return { wish: null, missing: BANDWIDTH_WRONG };
  const specification = service?.serviceSpecification;
  const wish: QualificationWish = {
    id,
    serviceType: type,
    bandwidth,
    product: specification === undefined ? null : { id: specification.id, name: specification.name ?? null },
    accessPoints,
  };
  return { wish, missing: null };
}

/** Stable name of what is missing, for programs. */
export const missingCode = (missing: string): string =>
  ({
    [PLACE_MISSING]: 'place-missing',
    [TYPE_UNKNOWN]: 'service-type-unknown',
    [BANDWIDTH_WRONG]: 'bandwidth-wrong',
  })[missing] ?? 'missing';
