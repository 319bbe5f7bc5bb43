import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { LogFields } from '../../core/telemetry/log-fields.ts';
import { isUuid } from '../../core/uuid.ts';

const WithId = Type.Object({ id: Type.String() });

/** Which field of the log the id behind a collection is. */
const fieldOf: Record<string, 'demandId' | 'faultId' | 'stepId'> = {
  demands: 'demandId',
  faults: 'faultId',
  steps: 'stepId',
};

/** What a request is about: the id in its address, or that of what it created. A number instead of an id says nothing yet. */
export function subjectOf(request: FastifyRequest, reply?: FastifyReply): LogFields {
  const location = String(reply?.getHeader('location') ?? '');
  const [, created, createdId] = /^\/v1\/(\w+)\/([^/?]+)$/.exec(location) ?? [];
  const [, asked] = /^\/v1\/(\w+)\/:id\b/.exec(request.routeOptions.url ?? '') ?? [];
  const askedId = Value.Check(WithId, request.params) ? request.params.id : undefined;
  return { ...field(asked, askedId), ...field(created, createdId) };
}

function field(collection: string | undefined, id: string | undefined): LogFields {
  const name = fieldOf[collection ?? ''];
  return name === undefined || id === undefined || !isUuid(id) ? {} : { [name]: id };
}
