import type { FastifyRequest } from 'fastify';
import type { Static, TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { DomainError } from '../../../core/errors.ts';
import { type Fault, RequestError } from '../../problem.ts';
import { schemaFaults } from '../../schema-faults.ts';

/** Where a value of ours comes from in the caller's body: JSON pointers, ours → theirs. The longest that fits counts. */
export type Pointers = Record<string, string>;

/**
 * Holds what a TM Forum body was made into to the schema of `/v1`, so that both are checked alike.
 * @throws RequestError 400 with every fault, its place in the caller's body.
 */
export function mapped<S extends TSchema>(
  request: FastifyRequest,
  schema: S,
  value: unknown,
  pointers: Pointers,
): Static<S> {
  const validate = request.getValidationFunction(schema) ?? request.compileValidationSchema(schema);
  if (!validate(value))
    throw new RequestError('body', schemaFaults(validate.errors ?? []).map(back(pointers)));
  return Value.Parse(schema, value);
}

/** Runs `act`; a fault of the core names its place in our body, and is told with its place in the caller's. */
export async function withPointers<T>(pointers: Pointers, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof DomainError && Array.isArray(error.details.faults))
      error.details.faults = error.details.faults.map(back(pointers));
    throw error;
  }
}

/** A fault with its place in the caller's body; where that names something wider, the message names what of it. */
const back =
  (pointers: Pointers) =>
  (fault: Fault): Fault => {
    const [known] = Object.keys(pointers)
      .filter((ours) => fault.pointer === ours || fault.pointer.startsWith(`${ours}/`))
      .sort((a, b) => b.length - a.length);
    if (known === undefined) return fault;
    const pointer = `${pointers[known]}${fault.pointer.slice(known.length)}`;
    const member = fault.pointer.slice(fault.pointer.lastIndexOf('/') + 1);
    const said = /^\d+$/.test(member) || pointer.endsWith(`/${member}`) || fault.pointer !== known;
    return {
      pointer,
      message: said ? fault.message : `${wordsOf(known)}: ${fault.message}`,
    };
  };

/** `/customer/contactPhone` → `customer.contactPhone`; places in lists say nothing to a reader. */
const wordsOf = (pointer: string): string =>
  pointer
    .replace('/resources/0', '')
    .split('/')
    .filter((word) => word !== '')
    .join('.');
