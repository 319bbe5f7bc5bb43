import type { FastifySchema } from 'fastify';
import { type Scope, scopes } from '../../core/access/scopes.ts';

const listed = Object.entries(scopes)
  .map(([name, meaning]) => `- \`${name}\`: ${meaning}`)
  .join('\n');

/** Both are sent as `Authorization: Bearer …`; what a caller may do is the scopes of its key or token. */
export const securitySchemes = {
  key: {
    type: 'http' as const,
    scheme: 'bearer',
    description: `接口密钥 An API key, shown once when it is made. The scopes of an operation stand at its \`security\`:\n${listed}`,
  },
  token: {
    type: 'http' as const,
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      "An access token (OpenID Connect) of the issuer that the operator has configured, for this service's audience; its scopes are those of keys",
  },
};

/** What an operation asks for, and that a public one answers neither 401 nor 403. */
export function secured<S extends FastifySchema>(schema: S, scope: Scope | 'public' | undefined): S {
  if (scope === undefined) return schema;
  const said = (sentence: string): string =>
    [Reflect.get(schema, 'description') ?? [], sentence].flat().join('\n\n');
  if (scope !== 'public')
    return {
      ...schema,
      description: said(`Takes the scope \`${scope}\`: ${scopes[scope]}.`),
      security: [{ key: [scope] }, { token: [scope] }],
    };
  const response = Object.entries(Object(schema.response)).filter(
    ([status]) => status !== '401' && status !== '403',
  );
  return {
    ...schema,
    description: said('Public: no key is asked for.'),
    security: [],
    response: Object.fromEntries(response),
  };
}
