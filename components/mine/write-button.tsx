'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useProblemWords } from '@/components/shell/problem-words';
import { type Command, useCommand } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/notice';

/** 写稿: a fresh draft, and there. */
export function WriteButton({ create }: { create: Command<{ unitId?: string }, { id: string }> }) {
  const t = useTranslations('mine.home');
  const words = useProblemWords();
  const router = useRouter();
  const { run, pending, problems } = useCommand(create);
  async function write() {
    const made = await run({});
    if (made) router.push(`/mine/${made.id}/write`);
  }
  return (
    <>
      {problems.length > 0 && (
        <StatusLine tone="bad">{problems.map((problem) => words(problem).text).join('　')}</StatusLine>
      )}
      <Button tone="go" pending={pending} onClick={() => void write()}>
        {t('write')}
      </Button>
    </>
  );
}
