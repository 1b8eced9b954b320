import { useTranslations } from 'next-intl';
import type { Tone } from '@/components/reports/state-mark';
import { Dot, type DotShape } from '@/components/ui/dot';
import type { IssueState } from '@/lib/domain/issues/states';

const issueMarks: Record<IssueState, { shape: DotShape; tone: Tone }> = {
  planning: { shape: 'dashed', tone: 'idle' },
  open: { shape: 'quarter', tone: 'review' },
  closed: { shape: 'threeQuarters', tone: 'review' },
  released: { shape: 'square', tone: 'done' },
  sealed: { shape: 'square', tone: 'idle' },
};

export function IssueStateMark({ state }: { state: IssueState }) {
  const t = useTranslations('states');
  const { shape, tone } = issueMarks[state];
  return (
    <span className={`state tone-${tone}`}>
      <Dot shape={shape} />
      {t(`issue.${state}`)}
    </span>
  );
}
