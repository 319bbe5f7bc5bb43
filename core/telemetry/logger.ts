import { type DestinationStream, type Logger, type LoggerOptions, pino, stdTimeFunctions } from 'pino';
import { logPrivacy } from '../privacy/log-privacy.ts';
import { currentLogFields } from './log-fields.ts';

/**
 * The log of a part: one JSON object a line, times in ISO 8601, `service`, and the fields of `log-fields.ts`.
 * @param more what else is set, for example which fields are redacted.
 */
export const createLogger = (
  { service, level, ...more }: LoggerOptions & { service: string; level: string },
  destination?: DestinationStream,
): Logger =>
  pino(
    {
      ...logPrivacy,
      timestamp: stdTimeFunctions.isoTime,
      ...more,
      level,
      base: { service },
      mixin: () => currentLogFields(),
    },
    destination,
  );
