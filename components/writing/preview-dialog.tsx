'use client';

import { useTranslations } from 'next-intl';
import { type CSSProperties, useEffect, useState } from 'react';
import { type Stopped, useProblemWords } from '@/components/shell/problem-words';
import { Dialog } from '@/components/ui/dialog';
import { Loading } from '@/components/ui/loading';
import { ProblemList } from '@/components/ui/problem-list';
import type { Preview } from '@/lib/server/reports/preview';
import '@/components/pages/page-faces.css';
import './preview-dialog.css';

export type AskPreview = () => Promise<{ ok: true; value: Preview } | { ok: false; problems: Stopped[] }>;

/** 小样: the report as the page will set it, with the room that it takes. */
export function PreviewDialog({ ask, onClose }: { ask: AskPreview; onClose: () => void }) {
  const t = useTranslations('mine.preview');
  const words = useProblemWords();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problems, setProblems] = useState<readonly Stopped[]>([]);
  useEffect(() => {
    let gone = false;
    void ask()
      .catch(
        (): Awaited<ReturnType<AskPreview>> => ({
          ok: false,
          problems: [{ code: navigator.onLine ? 'failed' : 'no-connection' }],
        }),
      )
      .then((answer) => {
        if (gone) return;
        if (answer.ok) setPreview(answer.value);
        else setProblems(answer.problems);
      });
    return () => {
      gone = true;
    };
  }, [ask]);
  const size = preview
    ? t('size', { columns: preview.columns, lines: preview.lines, characters: preview.characters })
    : undefined;
  return (
    <Dialog open broad onClose={onClose} title={t('title')} lead={size}>
      {problems.length > 0 && (
        <ProblemList problems={problems.map((problem) => ({ text: words(problem).text }))} title={t('notYet')} />
      )}
      {!preview && problems.length === 0 && <Loading rows={8} />}
      {preview && (
        <div
          className="proof-sheet"
          style={{ maxWidth: 'var(--proof)', '--proof': `${preview.widthMm * 1.35}mm` } as CSSProperties}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own renderer, which escapes every word
          dangerouslySetInnerHTML={{ __html: preview.svg }}
        />
      )}
    </Dialog>
  );
}
