import pino from 'pino';
import { env } from './env';
import { requestId } from './request-id';

let logger: pino.Logger | undefined;

/** Never a password, a cookie, a token or the text of a report in here. */
export function log(): pino.Logger {
  logger ??= pino({
    level: env().log,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => {
      const request = requestId();
      return request ? { request } : {};
    },
  });
  return logger;
}
