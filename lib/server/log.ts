import pino from 'pino';
import { env } from './env';

let logger: pino.Logger | undefined;

/** Never a password, a cookie, a token or the text of a report in here. */
export function log(): pino.Logger {
  logger ??= pino({ level: env().log, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
  return logger;
}
