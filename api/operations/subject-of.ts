import type { FastifyReply, FastifyRequest } from 'fastify';
import type { LogFields } from '../../core/telemetry/log-fields.ts';
import { isUuid } from '../../core/uuid.ts';

/** Which field of the log the id behind a collection is. */
const fields = [
  ['/v1/demands/', 'demandId'],
  ['/v1/faults/', 'faultId'],
  ['/v1/steps/', 'stepId'],
] as const;

/** What a request asks about: the id in its address. A number instead of an id says nothing yet. */
export const subjectOf = (request: FastifyRequest): LogFields => idIn(request.url);

/** What it created, by the address of that. */
export function createdBy(reply: FastifyReply): LogFields {
  const location = reply.getHeader('location');
  return typeof location === 'string' ? idIn(location) : {};
}

/** Of every request, so by what is quickest: 36 characters behind the collection. */
function idIn(address: string): LogFields {
  for (const [collection, name] of fields) {
    if (!address.startsWith(collection)) continue;
    const id = address.slice(collection.length, collection.length + 36);
    return isUuid(id) ? { [name]: id } : {};
  }
  return {};
}
