import { useTranslations } from 'next-intl';
import { Dot, type DotShape } from '@/components/ui/dot';
import type { ReportState } from '@/lib/domain/reports/states';

export type Tone = 'idle' | 'review' | 'back' | 'ok' | 'done' | 'you';

/** The ring fills as a report advances; side states have shapes of their own. */
export const reportMarks: Record<ReportState, { shape: DotShape; tone: Tone }> = {
  draft: { shape: 'dashed', tone: 'idle' },
  unitReview: { shape: 'dashed', tone: 'review' },
  submitted: { shape: 'ring', tone: 'review' },
  editing: { shape: 'quarter', tone: 'review' },
  secondReview: { shape: 'half', tone: 'review' },
  finalReview: { shape: 'threeQuarters', tone: 'review' },
  signed: { shape: 'full', tone: 'ok' },
  published: { shape: 'square', tone: 'done' },
  returned: { shape: 'triangle', tone: 'back' },
  reserved: { shape: 'barred', tone: 'idle' },
  declined: { shape: 'cross', tone: 'idle' },
  withdrawn: { shape: 'triangle', tone: 'idle' },
  killed: { shape: 'cross', tone: 'back' },
};

/** Dot and word. `word` says more than the state where more is known: 改回, 退改，等你改. */
export function StateMark({ state, word }: { state: ReportState; word?: string | undefined }) {
  const t = useTranslations('states');
  const { shape, tone } = reportMarks[state];
  return (
    <span className={`state tone-${tone}`}>
      <Dot shape={shape} />
      {word ?? t(`report.${state}`)}
    </span>
  );
}
