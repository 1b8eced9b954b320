import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import './copy-text.css';
import './difference-view.css';

export type DifferenceRun = { kind: 'same' | 'deleted' | 'inserted'; text: string; bold?: true };

/** Paragraphs of runs: the red pencil through what was struck, green under what was written in. */
export function DifferenceView({ paragraphs }: { paragraphs: readonly (readonly DifferenceRun[])[] }) {
  const t = useTranslations('ui');
  const changed = paragraphs.some((runs) => runs.some((run) => run.kind !== 'same'));
  return (
    <div className="copy-text difference" lang="zh-CN">
      {!changed && <p className="mute">{t('noDifference')}</p>}
      {placed(paragraphs).map(({ at, item }) => (
        <p key={at}>
          <DifferenceRuns runs={item} />
        </p>
      ))}
    </div>
  );
}

/** The same inside one line: a headline, a caption. The parent carries `difference`. */
export function DifferenceRuns({ runs }: { runs: readonly DifferenceRun[] }) {
  const t = useTranslations('ui');
  return placed(runs).map(({ at, item: run }) => {
    const words = run.bold ? <b>{run.text}</b> : run.text;
    if (run.kind === 'same') return <Fragment key={at}>{words}</Fragment>;
    const Mark = run.kind === 'deleted' ? 'del' : 'ins';
    return (
      <Mark key={at}>
        <VisuallyHidden>{t(run.kind)} </VisuallyHidden>
        {words}
      </Mark>
    );
  });
}

/** Runs have no name but their place. */
function placed<Item>(items: readonly Item[]): { at: string; item: Item }[] {
  return items.map((item, at) => ({ at: String(at), item }));
}
