import { db } from '../db/client';
import { reasonSeen } from './save';

export async function listReasons() {
  return db().reason.findMany({ orderBy: [{ kind: 'asc' }, { active: 'desc' }, { order: 'asc' }] });
}

export type ReasonLine = Awaited<ReturnType<typeof listReasons>>[number];

export async function reasonDetail(code: string) {
  const reason = await db().reason.findUnique({ where: { code } });
  return reason && { ...reason, seen: reasonSeen(reason) };
}

export type ReasonDetail = NonNullable<Awaited<ReturnType<typeof reasonDetail>>>;
