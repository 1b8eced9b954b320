import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { db } from '../db/client';
import { log } from '../log';
import { productVersion } from './version';

export type ProcessRole = 'all' | 'web' | 'worker';

const BEAT = 2_000;
/** seconds after which a process that was not seen is not there */
export const SILENT = 15;

/** Says every two seconds, by the database's clock, that this process is there; the answer ends it. */
export function keepPulse(role: ProcessRole): () => Promise<void> {
  const id = randomUUID();
  const startedAt = new Date();
  let running = true;
  let failing = false;
  let wake = () => {};
  const beat = () => db().$executeRaw`
    insert into "Pulse" ("id", "role", "host", "pid", "version", "memory", "startedAt", "seenAt")
    values (${id}::uuid, ${role}, ${hostname()}, ${process.pid}, ${productVersion()}, ${process.memoryUsage.rss()},
      ${startedAt}, now())
    on conflict ("id") do update set "memory" = excluded."memory", "seenAt" = now()`;
  const rounds = (async () => {
    while (running) {
      await beat().then(
        () => {
          failing = false;
        },
        (error: unknown) => {
          if (!failing) log().warn({ error: String(error) }, 'pulse');
          failing = true;
        },
      );
      await new Promise<void>((done) => {
        const timer = setTimeout(done, BEAT);
        timer.unref();
        wake = () => {
          clearTimeout(timer);
          done();
        };
      });
    }
  })();
  return async () => {
    running = false;
    wake();
    await rounds;
    await db().$executeRaw`delete from "Pulse" where "id" = ${id}::uuid or "seenAt" < now() - interval '1 hour'`;
  };
}
