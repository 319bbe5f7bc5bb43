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
    description: "The broker's actuator; only read when CLOCK=broker",
  }),
  OPENSEARCH_URL: Type.Optional(
    Type.String({
      pattern: '^https?://',
      description: "Where the engine's records are read to say which cases run; not set: they are not moved",
    }),
  ),
  MODELS_GUARD: Type.Enum(['restore', 'warn'], {
    default: 'restore',
    description: 'A model deployed past the releases: put the release back into force, or only warn',
  }),
  CLOCK: Type.Enum(['system', 'broker'], { default: 'system', description: 'Where "now" comes from' }),
  HOST: Type.String({ default: '127.0.0.1', description: 'Address the API listens on' }),
  PORT: port(3000, 'Port of the API'),
  WORKERS_PORT: port(3001, 'Port of the health page of the workers'),
  AUTH: Type.Enum(['on', 'off'], {
    default: 'on',
    description: 'Callers need a key or a token; off: for development, on a loopback HOST only',
  }),
  LOG_LEVEL: Type.Enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
    default: 'info',
    description: 'pino level',
  }),
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
    Object.keys(ConfigSchema.properties).flatMap((key) =>
      environment[key] === undefined || environment[key] === '' ? [] : [[key, environment[key]]],
    ),
  );
  const value = Value.Default(ConfigSchema, Value.Convert(ConfigSchema, known));
  if (Value.Check(ConfigSchema, value)) return refuseOpenDoor(value);
  const faults = Value.Errors(ConfigSchema, value).map((fault) => {
    const name = fault.instancePath.slice(1);
    return name === ''
      ? `The settings are incomplete: ${fault.message}.`
      : `Setting ${name} is wrong: ${fault.message}.`;
  });
  throw new Error([...new Set(faults)].join('\n'));
}

/** Whether only this machine reaches the address. */
const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

/** Without authentication everybody may do everything: only where nobody else gets in. */
function refuseOpenDoor(config: Config): Config {
  if (config.AUTH === 'off' && !isLoopback(config.HOST))
    throw new Error(
      `AUTH=off is for development on this machine only: set AUTH=on, or HOST to 127.0.0.1 instead of ${config.HOST}.`,
    );
  return config;
}
