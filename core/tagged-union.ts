import { type Static, type TObject, type TProperties, Type } from 'typebox';

/** A member of a union told apart by a field: what else it has depends on that field's value. */
type Tagged<Tag extends string> = TObject<TProperties & Record<Tag, ReturnType<typeof Type.Literal>>>;

/**
 * One of several objects, told apart by the value of a field that each has as a literal. The validator looks at the
 * member that the value names and at no other, so that what it says is wrong is wrong; OpenAPI calls it a discriminator.
 * @param shared fields of every member, which are judged even where the value names none
 */
export const taggedUnion = <Tag extends string, M extends Tagged<Tag>[]>(
  propertyName: Tag,
  members: [...M],
  { shared = {}, ...options }: { shared?: TProperties; title?: string; description: string },
) => {
  const { properties, required = [] } = Type.Object(shared);
  return Type.Unsafe<Static<M[number]>>({
    type: 'object',
    ...options,
    discriminator: { propertyName },
    properties,
    required: [propertyName, ...required],
    oneOf: members,
  });
};
