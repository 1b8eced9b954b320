import { db } from '../db/client';
import { env } from '../env';
import { roleStrength } from './role-strength';

export interface Database {
  version: string;
  bytes: number;
  connections: number;
  most: number;
  host: string;
  role: string;
  roleTooStrong: boolean;
}

export async function database(): Promise<Database> {
  const [row] = await db().$queryRaw<{ version: string; bytes: bigint; connections: number; most: number }[]>`
    select current_setting('server_version') as version, pg_database_size(current_database()) as bytes,
      (select count(*)::int from pg_stat_activity where datname = current_database()) as connections,
      current_setting('max_connections')::int as most`;
  const { role, tooStrong } = await roleStrength();
  return {
    version: row?.version ?? '',
    bytes: Number(row?.bytes ?? 0),
    connections: row?.connections ?? 0,
    most: row?.most ?? 0,
    host: new URL(env().databaseUrl).host,
    role,
    roleTooStrong: tooStrong,
  };
}
