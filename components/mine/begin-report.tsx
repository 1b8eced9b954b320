'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useProblemWords } from '@/components/shell/problem-words';
import { type Command, useCommand } from '@/components/shell/use-command';
import { ErrorState } from '@/components/ui/error-state';
import { Loading } from '@/components/ui/loading';

/** Makes the draft once, and replaces this page by it so that 返回 does not make another. */
export function BeginReport({ create }: { create: Command<{ unitId?: string }, { id: string }> }) {
  const router = useRouter();
  const words = useProblemWords();
  const { run, problems } = useCommand(create);
  const begun = useRef(false);
  async function begin() {
    const made = await run({});
    if (made) router.replace(`/mine/${made.id}/write`);
  }
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void begin();
  });
  const [problem] = problems;
  return problem ? <ErrorState detail={words(problem).text} onRetry={() => void begin()} /> : <Loading rows={6} />;
}
