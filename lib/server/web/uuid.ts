import { z } from 'zod';

/** An address with anything else in its place leads nowhere; it must not reach the database. */
export function isUuid(value: string | undefined): value is string {
  return z.uuid().safeParse(value).success;
}
