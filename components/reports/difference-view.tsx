import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { VisuallyHidden } from '@/components/ui/visually-hidden';

export type DifferenceRun = { kind: 'same' | 'deleted' | 'inserted'; text: string };

/** Paragraphs of runs: the red pencil through what was struck, green under what was written in. */
export function DifferenceView({ paragraphs }: { paragraphs: readonly (readonly DifferenceRun[])[] }) {
  const t = useTranslations('ui');
  const changed = paragraphs.some((runs) => runs.some((run) => run.kind !== 'same'));
  return (
    <div className="copy-text difference" lang="zh-CN">
      {!changed && <p className="mute">{t('noDifference')}</p>}
      {paragraphs.map((runs, index) => (
        <p key={index}>
          <DifferenceRuns runs={runs} />
        </p>
      ))}
    </div>
  );
}

/** The same inside one line: a headline, a caption. The parent carries `difference`. */
export function DifferenceRuns({ runs }: { runs: readonly DifferenceRun[] }) {
  const t = useTranslations('ui');
  return runs.map((run, index) => {
    if (run.kind === 'same') return <Fragment key={index}>{run.text}</Fragment>;
    const Mark = run.kind === 'deleted' ? 'del' : 'ins';
    return (
      <Mark key={index}>
        <VisuallyHidden>{t(run.kind)} </VisuallyHidden>
        {run.text}
      </Mark>
    );
  });
}
