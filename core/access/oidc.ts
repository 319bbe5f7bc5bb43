import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { isDepartment } from '../departments.ts';
import { TransientError, UnauthenticatedError } from '../errors.ts';
import { isScope, type Principal, reservedNames } from './principal.ts';

/** Where tokens come from, and how they are read. */
export interface OidcSettings {
  issuer: string;
  audience: string;
  /** Address of the keys; null: as `/.well-known/openid-configuration` of the issuer says. */
  jwksUrl: string | null;
  algorithms: string[];
  /** Names of the claims. */
  scopeClaim: string;
  departmentClaim: string;
  nameClaim: string;
}

/** Seconds by which two clocks may differ. */
const TOLERANCE_S = 5;
const FETCH_MS = 5_000;
/** A token with a key that is not known yet has them fetched anew, but not more often than this. */
const COOLDOWN_MS = 10_000;
const ALL_DEPARTMENTS = '*';

export type ReadToken = (token: string) => Promise<Principal>;

/**
 * Reads bearer tokens of an OIDC provider (RFC 7519, RFC 9068): signature by a published key and an algorithm of the
 * list, issuer, audience, `exp`, `nbf`. Keys are fetched when a token names one that is not known, so the provider
 * rotates them as it likes.
 * @returns a function that throws UnauthenticatedError saying what is wrong, TransientError when the keys cannot be had.
 */
export function readTokens(settings: OidcSettings): ReadToken {
  const keys = lazyKeys(settings);
  const { issuer, audience, algorithms } = settings;
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms,
        clockTolerance: TOLERANCE_S,
        requiredClaims: ['sub', 'exp'],
      });
      return principalOf(payload, settings);
    } catch (error) {
      throw problemOf(error);
    }
  };
}

const Discovery = Type.Object({ issuer: Type.String(), jwks_uri: Type.String({ pattern: '^https?://' }) });

/** The key set, found once it is needed. A provider that was away is asked again by the next token. */
function lazyKeys({ issuer, jwksUrl }: OidcSettings): JWTVerifyGetKey {
  let found: JWTVerifyGetKey | undefined;
  return async (header, token) => {
    found ??= createRemoteJWKSet(new URL(jwksUrl ?? (await discover(issuer))), {
      timeoutDuration: FETCH_MS,
      cooldownDuration: COOLDOWN_MS,
    });
    return await found(header, token);
  };
}

async function discover(issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer: unknown = await fetch(url, { signal: AbortSignal.timeout(FETCH_MS), redirect: 'error' }).then(
    async (response) => (response.ok ? await response.json() : null),
    () => null,
  );
  if (!Value.Check(Discovery, answer) || answer.issuer !== issuer)
    throw new TransientError('The provider of tokens does not say where its keys are: try again.');
  return answer.jwks_uri;
}

function principalOf(payload: JWTPayload, settings: OidcSettings): Principal {
  const { sub = '', exp = 0 } = payload;
  const department = textOf(payload[settings.departmentClaim]);
  // A token without the claim is of no department, which must not come to mean all.
  if (department === undefined || (department !== ALL_DEPARTMENTS && !isDepartment(department)))
    throw new UnauthenticatedError(
      `The token names no department: its claim ${settings.departmentClaim} must be one, or ${ALL_DEPARTMENTS} for all.`,
    );
  const claims = [settings.nameClaim, 'preferred_username', 'client_id', 'azp'];
  const given = claims.map((claim) => textOf(payload[claim])).find((text) => text !== undefined) ?? sub;
  const name = reservedNames.includes(given.toLowerCase()) ? `${given}（${sub}）` : given;
  return {
    // As two issuers may give the same `sub`, and a key has an id of its own.
    id: `token ${payload.iss ?? ''} ${sub}`,
    name: name.slice(0, 100),
    kind: 'token',
    department: department === ALL_DEPARTMENTS ? null : department,
    // What is no scope of ours (openid, profile) is none of our business.
    scopes: new Set(listOf(payload[settings.scopeClaim]).filter(isScope)),
    expiresAt: new Date((exp + TOLERANCE_S) * 1_000),
  };
}

const textOf = (claim: unknown): string | undefined =>
  typeof claim === 'string' && /^\P{Cc}{1,200}$/u.test(claim.trim()) ? claim.trim() : undefined;

/** As RFC 8693 has it, words in one text; or a list of them. */
const listOf = (claim: unknown): string[] =>
  typeof claim === 'string'
    ? claim.split(/\s+/)
    : Array.isArray(claim)
      ? claim.filter((one) => typeof one === 'string')
      : [];

/** What is wrong with a token, for its owner; nothing that helps to forge one. */
function problemOf(error: unknown): Error {
  if (error instanceof UnauthenticatedError || error instanceof TransientError) return error;
  if (error instanceof errors.JWTExpired) return new UnauthenticatedError('The token has expired.');
  if (error instanceof errors.JWTClaimValidationFailed)
    return new UnauthenticatedError(
      error.claim === 'aud'
        ? 'The token is for another audience.'
        : error.claim === 'iss'
          ? 'The token is of another issuer.'
          : `The claim ${error.claim} of the token is missing or wrong.`,
    );
  if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError))
    return new TransientError('The keys of the provider of tokens cannot be had: try again.');
  if (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC')
    return new TransientError('The keys of the provider of tokens cannot be had: try again.');
  return new UnauthenticatedError('The token is not valid.');
}
