import { Type } from 'typebox';

/** Header of every route that writes. */
const actorHeader = {
  'x-actor': Type.Optional(
    Type.String({
      description:
        'The person behind the system, for the record, which has the name of the key or token before it: `CRM（王芳）`. At most 100 characters, percent-encoded UTF-8 where it is not ASCII',
      examples: ['%E7%8E%8B%E8%8A%B3'],
    }),
  ),
};

const key = (required: string) =>
  Type.String({
    pattern: '^[\\x21-\\x7e]{1,200}$',
    description: `Makes a repetition safe (draft-ietf-httpapi-idempotency-key-header): the same key with the same request gets the first answer again, marked by \`idempotency-replayed\`, until the moment in \`idempotency-expires\` (48 hours unless the operator says otherwise); with another body 422, while the first still runs 409. A key counts for its caller and this address. 1 to 200 visible ASCII characters, for example a UUID.${required}`,
    examples: ['5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11'],
  });

/** Headers of every POST that creates. */
export const creationHeaders = Type.Object({ ...actorHeader, 'idempotency-key': Type.Optional(key('')) });

/** Headers of a POST that starts a case: it goes with `preValidation: requireIdempotencyKey`. */
export const caseHeaders = Type.Object({
  ...actorHeader,
  'idempotency-key': key(' Required: what this starts cannot be taken back.'),
});

export const writingHeaders = Type.Object(actorHeader);
