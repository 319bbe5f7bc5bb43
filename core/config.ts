import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';

const port = (value: number, description: string) =>
  Type.Integer({ minimum: 1, maximum: 65_535, default: value, description });

/** Every setting of the API and the workers. `.env.example` lists the same; a test holds the two together. */
export const ConfigSchema = Type.Object({
  DATABASE_URL: Type.String({ pattern: '^postgres(ql)?://', description: 'PostgreSQL of the record' }),
  ZEEBE_GRPC_ADDRESS: Type.String({ default: 'localhost:26500', description: 'Zeebe gateway, host:port' }),
  ZEEBE_REST_ADDRESS: Type.String({ default: 'http://localhost:8080', description: 'Zeebe REST API' }),
  ZEEBE_MANAGEMENT_ADDRESS: Type.String({
    default: 'http://localhost:9600',
    description:
      "The broker's actuator: asked whether processing is paused, and for the time when CLOCK=broker",
  }),
  OPENSEARCH_URL: Type.Optional(
    Type.String({
      pattern: '^https?://',
      description: "Where the engine's records are read to say which cases run; not set: they are not moved",
    }),
  ),
  TASKLIST_URL: Type.Optional(
    Type.String({
      pattern: '^https?://',
      description: 'Where staff work, asked whether it answers; not set: nobody asks',
    }),
  ),
  MODELS_GUARD: Type.Enum(['restore', 'warn'], {
    default: 'restore',
    description: 'A model deployed past the releases: put the release back into force, or only warn',
  }),
  RECONCILE: Type.Enum(['report', 'repair'], {
    default: 'repair',
    description: 'Where record and engine differ: repair what is safe and say the rest, or only say it',
  }),
  CLOCK: Type.Enum(['system', 'broker'], { default: 'system', description: 'Where "now" comes from' }),
  HOST: Type.String({ default: '127.0.0.1', description: 'Address the API listens on' }),
  PORT: port(3000, 'Port of the API'),
  WORKERS_PORT: port(3001, 'Port of the health page of the workers'),
  AUTH: Type.Enum(['on', 'off'], {
    default: 'on',
    description: 'Callers need a key or a token; off: for development, on a loopback HOST only',
  }),
  OIDC_ISSUER: Type.Optional(
    Type.String({
      pattern: '^https?://',
      description: 'Issuer of bearer tokens (OIDC), as their `iss` says; not set: API keys only',
    }),
  ),
  OIDC_AUDIENCE: Type.Optional(
    Type.String({ description: 'What the `aud` of tokens for this service says; needed with OIDC_ISSUER' }),
  ),
  OIDC_JWKS_URL: Type.Optional(
    Type.String({
      pattern: '^https?://',
      description: "Where the issuer publishes its keys; not set: found by the issuer's discovery document",
    }),
  ),
  OIDC_ALGORITHMS: Type.String({
    pattern: '^(RS|PS|ES)(256|384|512)(,(RS|PS|ES)(256|384|512)|,EdDSA)*$',
    default: 'RS256,PS256,ES256,EdDSA',
    description: 'Signatures that are accepted; none with a shared secret',
  }),
  OIDC_SCOPE_CLAIM: Type.String({
    default: 'scope',
    description: 'Claim with the scopes: words in a text, or a list',
  }),
  OIDC_DEPARTMENT_CLAIM: Type.String({
    default: 'department',
    description: 'Claim with the department; * stands for all, a token without it is refused',
  }),
  OIDC_NAME_CLAIM: Type.String({
    default: 'name',
    description: 'Claim with the name for the record; else preferred_username, client_id, azp, sub',
  }),
  RATE_LIMIT: Type.Integer({
    minimum: 0,
    default: 6_000,
    description: 'Requests of a key or token in a minute, in each API process; 0: no limit',
  }),
  CORS_ORIGINS: Type.Optional(
    Type.String({
      pattern: '^https?://[^/,\\s]+(,https?://[^/,\\s]+)*$',
      description: 'Origins whose pages may call the API, with commas; not set: none',
    }),
  ),
  TRUST_PROXY: Type.Optional(
    Type.String({
      description:
        'Addresses or networks of proxies whose x-forwarded-for and -proto are believed, with commas; not set: none',
    }),
  ),
  MAX_CONNECTIONS: Type.Integer({
    minimum: 10,
    default: 20_000,
    description: 'Connections the API holds at once; more are dropped',
  }),
  LOG_LEVEL: Type.Enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
    default: 'info',
    description: 'pino level',
  }),
  OTEL_EXPORTER_OTLP_ENDPOINT: Type.Optional(
    Type.String({
      pattern: '^https?://',
      description: 'Receiver of traces (OTLP over HTTP, base address); not set: nothing is traced',
    }),
  ),
  BUSINESS_OPEN: Type.String({
    pattern: '^\\d\\d:\\d\\d$',
    default: '08:30',
    description: 'Opening of business, Asia/Shanghai',
  }),
  BUSINESS_CLOSE: Type.String({
    pattern: '^\\d\\d:\\d\\d$',
    default: '17:30',
    description: 'Close of business: limits end then',
  }),
  INVENTORY_URL: Type.Optional(
    Type.String({
      pattern: '^https?://',
      description: 'Resource management system; not set: the embedded inventory',
    }),
  ),
  PUBLIC_URL: Type.String({
    pattern: '^https?://',
    default: 'http://127.0.0.1:3000',
    description: 'Where the browsers of the staff reach the API: for the links in forms',
  }),
  SMTP_URL: Type.Optional(
    Type.String({
      pattern: '^smtps?://',
      description:
        'Mail server for messages to customers, smtp://user:password@host:port; not set: kept only',
    }),
  ),
  MAIL_FROM: Type.String({
    default: '集客接入服务保障 <access-assurance@localhost>',
    description: 'Sender of the messages to customers',
  }),
  WEBHOOK_ALLOW: Type.String({
    default: '',
    description:
      'Where webhooks may go beside public addresses: ranges (10.1.0.0/16), addresses and hosts, with commas',
  }),
  EVENT_STREAMS: Type.Integer({
    minimum: 0,
    maximum: 10_000,
    default: 100,
    description: 'Streams of events that one process of the API keeps open',
  }),
  IDEMPOTENCY_HOURS: Type.Integer({
    minimum: 1,
    maximum: 8_760,
    default: 48,
    description: 'How long an Idempotency-Key gives its answer again, in hours',
  }),
  PERSONAL_DATA_KEYS: Type.Optional(
    Type.String({
      description:
        'Keys that names and telephones of contacts are encrypted by, the newest first: id:32 bytes in base64, with commas (openssl rand -base64 32); needed unless AUTH=off',
    }),
  ),
  PERSONAL_DATA_RETENTION_DAYS: Type.Integer({
    minimum: 0,
    maximum: 36_500,
    default: 1_095,
    description:
      'Days after which the contacts of an ended case are erased, for good, unless its service is still in use; 0: never',
  }),
  CRASH_AT: Type.Optional(
    Type.String({ description: 'Tests only: the named point at which the process kills itself' }),
  ),
});
export type Config = Static<typeof ConfigSchema>;

/**
 * Reads the settings once, at the start of a process.
 * @throws Error naming every setting that is missing or wrong, one sentence each.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const known = Object.fromEntries(
    Object.keys(ConfigSchema.properties).flatMap((key) => {
      const text = environment[key];
      return text === undefined || text === '' ? [] : [[key, asAddress(key, text)]];
    }),
  );
  const value = Value.Default(ConfigSchema, Value.Convert(ConfigSchema, known));
  if (Value.Check(ConfigSchema, value)) return checkAccess(value);
  const faults = Value.Errors(ConfigSchema, value).map((fault) => {
    const name = fault.instancePath.slice(1);
    return name === ''
      ? `The settings are incomplete: ${fault.message}.`
      : `Setting ${name} is wrong: ${fault.message}.`;
  });
  throw new Error([...new Set(faults)].join('\n'));
}

/** Addresses are written with and without a slash at their end; paths are put behind them. An issuer is compared letter by letter. */
const asAddress = (key: string, text: string): string =>
  /^https?:/.test(text) && !key.startsWith('OIDC_') ? text.replace(/\/+$/, '') : text;

/** Whether only this machine reaches the address. */
const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

/** Without authentication everybody may do everything: only where nobody else gets in. */
function checkAccess(config: Config): Config {
  if ((config.OIDC_ISSUER === undefined) !== (config.OIDC_AUDIENCE === undefined))
    throw new Error('OIDC_ISSUER and OIDC_AUDIENCE go together: set both, or none.');
  if (config.AUTH === 'off' && !isLoopback(config.HOST))
    throw new Error(
      `AUTH=off is for development on this machine only: set AUTH=on, or HOST to 127.0.0.1 instead of ${config.HOST}.`,
    );
  return config;
}
