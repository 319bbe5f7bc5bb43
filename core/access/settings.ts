import type { Config } from '../config.ts';
import { type ReadToken, readTokens } from './oidc.ts';

/** How callers are told apart, and how much each may ask. */
export interface AccessSettings {
  /** off: everybody may do everything; the settings allow it on a loopback address only. */
  auth: 'on' | 'off';
  /** Reads bearer tokens; left away: there are API keys only. */
  readToken?: ReadToken | undefined;
  /** Requests of a key or token in a minute; 0 or left away: no limit. */
  ratePerMinute?: number;
  /** Origins whose pages may call the API; none by default. */
  origins?: string[];
  /** Proxies whose forwarded headers are believed. */
  trustProxy?: string | undefined;
  /** Browsers reach the service by https: the cookie is `Secure` whatever the last hop was. */
  secureCookie?: boolean;
  /** Of connections; milliseconds. */
  limits?: Partial<ConnectionLimits>;
}

export interface ConnectionLimits {
  connections: number;
  /** From the connection, or the answer before, to the end of the headers: an idle connection lives that long. */
  headersMs: number;
  /** To the end of the body: 20 MB come in time at 1.4 Mbit/s. */
  requestMs: number;
  /** Between two requests of a connection. */
  keepAliveMs: number;
  /** How often connections are looked through. */
  checkMs: number;
}

export const connectionLimits: ConnectionLimits = {
  connections: 20_000,
  headersMs: 10_000,
  requestMs: 120_000,
  keepAliveMs: 65_000,
  checkMs: 2_000,
};

const listed = (text: string): string[] => text.split(',').map((one) => one.trim());

export const accessSettings = (config: Config): AccessSettings => ({
  auth: config.AUTH,
  readToken: tokensOf(config),
  ratePerMinute: config.RATE_LIMIT,
  origins: config.CORS_ORIGINS === undefined ? [] : listed(config.CORS_ORIGINS),
  trustProxy: config.TRUST_PROXY,
  secureCookie: config.PUBLIC_URL.startsWith('https:'),
  limits: { connections: config.MAX_CONNECTIONS },
});

function tokensOf(config: Config): ReadToken | undefined {
  if (config.OIDC_ISSUER === undefined || config.OIDC_AUDIENCE === undefined) return undefined;
  return readTokens({
    issuer: config.OIDC_ISSUER,
    audience: config.OIDC_AUDIENCE,
    jwksUrl: config.OIDC_JWKS_URL ?? null,
    algorithms: listed(config.OIDC_ALGORITHMS),
    scopeClaim: config.OIDC_SCOPE_CLAIM,
    departmentClaim: config.OIDC_DEPARTMENT_CLAIM,
    nameClaim: config.OIDC_NAME_CLAIM,
  });
}
