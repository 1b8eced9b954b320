import { randomInt } from 'node:crypto';
import { type Problem, problem } from '@/lib/domain/problems';
import { voidLinks } from '../auth/end-keys';
import { db, transaction } from '../db/client';
import { sha256 } from '../hash';
import { lockPerson } from '../people/find-person';

const TRIES = 5;

/** Six figures that can be told over a telephone. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

export const codeHash = (consentId: string, code: string) => sha256(`${consentId}:${code}`);

/** Is this the other half of the link? A try is counted before it is looked at; after five the link is void. */
export async function codeProblem(consentId: string, personId: string, typed: string): Promise<Problem | null> {
  const code = typed.normalize('NFKC').replace(/\D/g, '');
  if (code === '') return problem('missing-field', 'code');
  const [tried] = await db().$queryRaw<{ codeHash: string; codeTries: number }[]>`
    update "Consent" set "codeTries" = "codeTries" + 1
    where "id" = ${consentId}::uuid and "codeHash" is not null and "codeTries" < ${TRIES}
    returning "codeHash", "codeTries"`;
  if (!tried) return problem('link-expired');
  if (tried.codeHash === codeHash(consentId, code)) return null;
  const left = TRIES - tried.codeTries;
  if (left > 0) return problem('code-wrong', 'code', { left });
  await transaction(async (tx) => {
    await lockPerson(tx, personId);
    await voidLinks(tx, personId);
  });
  return problem('link-expired');
}
