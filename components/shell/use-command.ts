'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { Refusal } from '@/lib/domain/problems';
import type { Stopped } from './problem-words';

export type Command<I, T> = (input: I, key: string) => Promise<{ ok: true; value: T } | Refusal>;

/** Asked without a button: saving and reading while somebody types. */
export type Ask<I, T> = (input: I, key?: string) => Promise<{ ok: true; value: T } | Refusal>;

export interface CommandState<I, T> {
  run(input: I): Promise<T | null>;
  pending: boolean;
  problems: Stopped[];
  clear(): void;
}

/**
 * Runs a command of the server once, however often a bad line makes it be sent: the same intention
 * keeps its key until it is answered. Afterwards the screen is drawn anew from the database.
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
      const answer = await command(input, intention.current.key);
      intention.current = null;
      if (!answer.ok) setProblems(answer.problems);
      // also after a refusal: what the person saw may be stale
      router.refresh();
      return answer.ok ? answer.value : null;
    } catch {
      setProblems([{ code: navigator.onLine ? 'failed' : 'no-connection' }]);
      return null;
    } finally {
      setPending(false);
    }
  }

  return { run, pending, problems, clear: () => setProblems([]) };
}
