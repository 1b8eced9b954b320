import { problem } from '@/lib/domain/problems';
import { transaction, type Tx } from '../../db/client';
import { lockPerson } from '../../people/find-person';
import { type Caller, openWith, type SignIn } from '../sign-in';
import { tryCode } from './code-try';
import { findHalf, type Half, spendHalf } from './half-way';
import { spendCode } from './spend-code';

const gone = problem('sign-in-expired');

class Wrong extends Error {}

/** The second step: what the first one left in this browser, and a code. Only now there is a session. */
export async function signInByCode(halfWord: string | null, code: string, caller: Caller): Promise<SignIn> {
  const half = halfWord === null ? null : await findHalf(halfWord);
  if (!halfWord || !half) return { ok: false, problem: gone };
  const answer = await tryCode(half.personId, caller, async () => {
    const entered = await enter(halfWord, half, code, caller);
    if (entered === 'wrong') return { right: false, problem: problem('factor-code-wrong', 'code') };
    return { right: true, value: entered };
  });
  return answer.ok ? answer.value : answer;
}

/** Half, code and session in one transaction: a code that opens nothing is not spent. */
async function enter(halfWord: string, half: Half, code: string, caller: Caller): Promise<SignIn | 'wrong'> {
  try {
    return await transaction(async (tx: Tx): Promise<SignIn> => {
      await lockPerson(tx, half.personId);
      if (!(await spendHalf(tx, halfWord))) return { ok: false, problem: gone };
      if (!(await spendCode(tx, half.personId, code))) throw new Wrong();
      return openWith(tx, half.personId, half.passwordHash, caller);
    });
  } catch (error) {
    if (error instanceof Wrong) return 'wrong';
    throw error;
  }
}
