import { Type } from 'typebox';

/** Header of every route that writes. */
const actorHeader = {
  'x-actor': Type.Optional(
    Type.String({
      description:
        'Who asks, for the record: a person or a system, at most 100 characters, percent-encoded UTF-8 where it is not ASCII. `api` when missing',
      examples: ['CRM', '%E7%8E%8B%E8%8A%B3'],
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
