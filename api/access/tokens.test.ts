import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type CryptoKey,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWK,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { type OidcSettings, readTokens } from '../../core/access/oidc.ts';
import { AuditEntry } from '../../core/audit/audit-entry.entity.ts';
import { bearer } from '../../test/helpers/access.ts';
import { newDemand, type TestApi, testApi } from '../../test/helpers/api.ts';

/** An issuer as an operator runs one: it publishes its keys, and changes them. */
const published: JWK[] = [];
let away = false;
let asked = 0;
const issuerServer: Server = createServer((request, response) => {
  asked += 1;
  if (away) return void response.writeHead(503).end();
  const body = request.url?.endsWith('openid-configuration')
    ? { issuer: issuer(), jwks_uri: `${issuer()}/keys` }
    : { keys: published };
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
});
const issuer = (): string => {
  const address = issuerServer.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
};
const settings = (): OidcSettings => ({
  issuer: issuer(),
  audience: 'access-assurance',
  jwksUrl: null,
  algorithms: ['RS256', 'ES256'],
  scopeClaim: 'scope',
  departmentClaim: 'department',
  nameClaim: 'name',
});

let api: TestApi;
let key: CryptoKey;
let spki: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => issuerServer.listen(0, '127.0.0.1', resolve));
  key = await publish('k1');
  api = await testApi(undefined, { access: { auth: 'on', readToken: readTokens(settings()) } });
});
afterAll(async () => {
  await api.close();
  await new Promise((resolve) => issuerServer.close(resolve));
});
afterEach(() => {
  away = false;
});

/** Makes a pair of keys and publishes the public one. */
async function publish(kid: string): Promise<CryptoKey> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  spki = await exportSPKI(publicKey);
  published.push({ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' });
  return privateKey;
}

const claims = { scope: 'openid demands:read demands:write', department: '*', name: 'CRM' };
const now = (): number => Math.floor(Date.now() / 1_000);
interface Forged {
  claims?: Record<string, unknown>;
  by?: CryptoKey | Uint8Array;
  header?: Record<string, unknown>;
  aud?: string;
  iss?: string;
  exp?: number | null;
  nbf?: number;
}
async function token({
  claims: more = {},
  by = key,
  header = {},
  aud,
  iss,
  exp,
  nbf,
}: Forged = {}): Promise<string> {
  const jwt = new SignJWT({ ...claims, ...more })
    .setProtectedHeader({ alg: 'ES256', kid: 'k1', ...header })
    .setSubject('crm-1')
    .setIssuer(iss ?? issuer())
    .setAudience(aud ?? 'access-assurance');
  if (exp !== null) jwt.setExpirationTime(exp ?? now() + 60);
  if (nbf !== undefined) jwt.setNotBefore(nbf);
  return await jwt.sign(by);
}
const demands = async (text: string) => await api.send('GET', '/v1/demands', undefined, bearer(text));

describe('a token of the issuer', () => {
  test('may do what its scopes say, and leaves its name', async () => {
    expect((await demands(await token())).status).toBe(200);
    const made = await api.send('POST', '/v1/demands', newDemand(), bearer(await token()));
    expect(made.status).toBe(201);
    const line = await api.orm.em.fork().findOneOrFail(AuditEntry, { objectId: made.body.id });
    expect(line.actor).toBe('CRM');
    const reader = bearer(await token({ claims: { scope: ['demands:read'] } }));
    expect(await api.send('POST', '/v1/demands', newDemand(), reader)).toMatchObject({
      status: 403,
      body: { code: 'scope-missing', scope: 'demands:write' },
    });
  });

  test('of a department sees the objects of that department', async () => {
    const { body } = await demands(await token({ claims: { department: 'engineering' } }));
    expect(body.items).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a name', {}, 'CRM'],
    ['none, but a client', { name: undefined, client_id: 'crm-client' }, 'crm-client'],
    ['one that stands for the service itself', { name: 'api' }, 'api（crm-1）'],
    ['one with a line break', { name: 'CRM\nsystem' }, 'crm-1'],
  ])('with %s', async (_what, more, actor) => {
    const made = await api.send('POST', '/v1/demands', newDemand(), bearer(await token({ claims: more })));
    const line = await api.orm.em.fork().findOneOrFail(AuditEntry, { objectId: made.body.id });
    expect(line.actor).toBe(actor);
  });
});

describe('is refused', () => {
  const forged: [string, () => Promise<string>, RegExp][] = [
    ['expired', async () => await token({ exp: now() - 10 }), /has expired/],
    ['without an end', async () => await token({ exp: null }), /claim exp/],
    ['not yet valid', async () => await token({ nbf: now() + 60 }), /claim nbf/],
    ['for another audience', async () => await token({ aud: 'crm' }), /another audience/],
    ['of another issuer', async () => await token({ iss: 'https://evil.example.com' }), /another issuer/],
    [
      'signed by another key',
      async () => await token({ by: (await generateKeyPair('ES256')).privateKey }),
      /not valid/,
    ],
    ['signed by a key nobody published', async () => await token({ header: { kid: 'k9' } }), /not valid/],
    [
      'signed with the public key as a shared secret',
      async () => await token({ by: new TextEncoder().encode(spki), header: { alg: 'HS256' } }),
      /not valid/,
    ],
    [
      'without a signature',
      async () =>
        new UnsecuredJWT(claims)
          .setSubject('crm-1')
          .setIssuer(issuer())
          .setAudience('access-assurance')
          .setExpirationTime(now() + 60)
          .encode(),
      /not valid|no access key/,
    ],
    [
      'changed after it was signed',
      async () => {
        const [head, , signature] = (await token()).split('.');
        const body = {
          ...claims,
          sub: 'crm-1',
          iss: issuer(),
          aud: 'access-assurance',
          exp: now() + 60,
          scope: 'keys:manage',
        };
        return `${head}.${Buffer.from(JSON.stringify(body)).toString('base64url')}.${signature}`;
      },
      /not valid/,
    ],
    [
      'that brings its own key',
      async () => {
        const own = await generateKeyPair('ES256', { extractable: true });
        return await token({
          by: own.privateKey,
          header: { jwk: await exportJWK(own.publicKey), kid: 'own' },
        });
      },
      /not valid/,
    ],
    [
      'that names no department',
      async () => await token({ claims: { department: undefined } }),
      /names no department/,
    ],
    [
      'of an unknown department',
      async () => await token({ claims: { department: 'marketing' } }),
      /names no department/,
    ],
    ['that is no token', async () => 'a.b.c', /not valid/],
  ];
  test.each(forged)('%s', async (_what, make, sentence) => {
    const answer = await demands(await make());
    expect(answer).toMatchObject({
      status: 401,
      body: { code: 'unauthenticated', detail: expect.stringMatching(sentence) },
    });
    expect(answer.headers['www-authenticate']).toContain('error="invalid_token"');
  });
});

test('a token that ends while its request runs writes nothing', async () => {
  const text = bearer(await token({ exp: now() - 3 }));
  const holder = api.orm.em.fork();
  await holder.begin();
  await holder.execute('lock table demand in exclusive mode');
  // Valid for two more seconds: clocks may differ by five.
  const sent = api.send('POST', '/v1/demands', newDemand(), text);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  await holder.rollback();
  expect(await sent).toMatchObject({
    status: 401,
    body: { detail: expect.stringContaining('nothing was changed') },
  });
}, 15_000);

describe('the keys of the issuer', () => {
  test('are fetched anew for one that is not known yet, and not for every token', async () => {
    const read = readTokens(settings());
    expect(await read(await token())).toMatchObject({ name: 'CRM', department: null });
    const before = asked;
    for (let again = 0; again < 5; again++) await read(await token());
    expect(asked).toBe(before);
  });

  test('change: the new one is taken, the old one is not when it is withdrawn', async () => {
    const second = await publish('k2');
    const read = readTokens(settings());
    const by2 = { by: second, header: { kid: 'k2' } };
    expect(await read(await token(by2))).toMatchObject({ name: 'CRM' });
    published.shift();
    const later = readTokens(settings());
    await expect(later(await token())).rejects.toThrow('not valid');
    expect(await later(await token(by2))).toMatchObject({ name: 'CRM' });
  });

  test('cannot be had: 503, not 401, and the next token asks again', async () => {
    const other = await testApi(api.orm, { access: { auth: 'on', readToken: readTokens(settings()) } });
    const second = await publish('k3');
    const text = bearer(await token({ by: second, header: { kid: 'k3' } }));
    away = true;
    const answer = await other.send('GET', '/v1/demands', undefined, text);
    expect(answer).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    expect(answer.headers['retry-after']).toBe('5');
    away = false;
    expect((await other.send('GET', '/v1/demands', undefined, text)).status).toBe(200);
    await other.app.close();
  });
});
