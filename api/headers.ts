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

/** Headers of every POST that creates. */
export const creationHeaders = Type.Object({
  ...actorHeader,
  'idempotency-key': Type.Optional(
    Type.String({
      pattern: '^[\\x21-\\x7e]{1,200}$',
      description:
        'Makes a repetition safe: the same key with the same body gets the first answer again. 1 to 200 visible ASCII characters, for example a UUID',
      examples: ['5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11'],
    }),
  ),
});

export const writingHeaders = Type.Object(actorHeader);
