'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { Refusal } from '@/lib/domain/problems';
import type { Stopped } from './problem-words';
import { isWell, wellAgain } from './well-again';

export type Command<I, T> = (input: I, key: string) => Promise<{ ok: true; value: T } | Refusal>;

/** A question that no button asks: saving and reading while somebody types. */
export type Ask<I, T> = (input: I, key?: string) => Promise<{ ok: true; value: T } | Refusal>;

export interface CommandState<I, T> {
  run(input: I): Promise<T | null>;
  pending: boolean;
  problems: Stopped[];
  clear(): void;
}

type Answer<T> = { ok: true; value: T } | Refusal;

// a question without an answer for so long is not the command's own time any more
const SLOW = 4000;
const TRIES = 4;

/**
 * Runs a command of the server once, however often a bad line makes it be sent: the same intention
 * keeps its key until it is answered. While the server recovers it waits, says so, and asks again by
 * itself. Afterwards the screen is drawn anew from the database.
 */
export function useCommand<I, T>(command: Command<I, T>): CommandState<I, T> {
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const [problems, setProblems] = useState<Stopped[]>([]);
  const intention = useRef<{ input: string; key: string } | null>(null);

  async function run(input: I): Promise<T | null> {
    if (pending) return null;
    const asked = JSON.stringify(input);
    if (intention.current?.input !== asked) intention.current = { input: asked, key: crypto.randomUUID() };
    setPending(true);
    setProblems([]);
    try {
      const answer = await untilAnswered(() => command(input, intention.current?.key as string), setProblems);
      if (!answer.ok) setProblems(answer.problems);
      if (!remainsOpen(answer)) intention.current = null;
      // also after a refusal: what the person saw may be stale
      if (!remainsOpen(answer)) router.refresh();
      return answer.ok ? answer.value : null;
    } finally {
      setPending(false);
    }
  }

  return { run, pending, problems, clear: () => setProblems([]) };
}

type Outcome<T> = Answer<T> | { ok: false; problems: Stopped[] };

async function untilAnswered<T>(
  ask: () => Promise<Answer<T>>,
  say: (problems: Stopped[]) => void,
): Promise<Outcome<T>> {
  let failedWell = false;
  for (let tries = 1; ; tries++) {
    let waiting = true;
    const slow = setTimeout(
      () => void isWell().then((well) => well || !waiting || say([{ code: 'recovering' }])),
      SLOW,
    );
    const answer = await ask().catch(() => null);
    waiting = false;
    clearTimeout(slow);
    if (answer && !isOutage(answer)) return answer;
    if (!navigator.onLine) return { ok: false, problems: [{ code: 'no-connection' }] };
    const well = !answer && (await isWell());
    // a server that is well and gives no answer twice has a fault of its own
    if (tries === TRIES || (well && failedWell)) return answer ?? { ok: false, problems: [{ code: 'failed' }] };
    failedWell ||= well;
    if (!well) say([{ code: 'recovering' }]);
    if (!(await wellAgain())) return { ok: false, problems: [{ code: answer ? 'recovering' : 'no-connection' }] };
    say([]);
  }
}

function isOutage(answer: Answer<unknown>): boolean {
  return !answer.ok && answer.problems.some(({ code }) => code === 'recovering');
}

// nothing is known of what became of it: the same press of the button keeps its key
function remainsOpen(answer: Outcome<unknown>): boolean {
  return !answer.ok && answer.problems.some(({ code }) => ['no-connection', 'failed', 'recovering'].includes(code));
}
