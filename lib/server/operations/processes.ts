import { db } from '../db/client';
import { type ProcessRole, SILENT } from './pulse';

export interface RunningProcess {
  id: string;
  role: ProcessRole;
  host: string;
  pid: number;
  version: string;
  memory: number;
  startedAt: string;
  /** seconds since it was last seen */
  silent: number;
  alive: boolean;
}

/** Every process that was seen in the last hour; one that ended in order is not among them. */
export async function processes(): Promise<RunningProcess[]> {
  const rows = await db().$queryRaw<
    (Omit<RunningProcess, 'memory' | 'startedAt' | 'alive'> & { memory: bigint; startedAt: Date })[]
  >`
    select "id"::text, "role", "host", "pid", "version", "memory", "startedAt",
      greatest(0, extract(epoch from now() - "seenAt"))::float8 as silent
    from "Pulse" where "seenAt" > now() - interval '1 hour' order by "role", "startedAt", "id"`;
  return rows.map((row) => ({
    ...row,
    memory: Number(row.memory),
    startedAt: row.startedAt.toISOString(),
    silent: Math.round(row.silent),
    alive: row.silent < SILENT,
  }));
}
