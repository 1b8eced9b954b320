import { useTranslations } from 'next-intl';
import type { Tone } from '@/components/reports/state-mark';
import { Dot, type DotShape } from '@/components/ui/dot';
import type { PageState } from '@/lib/domain/pages/states';

/** The same filling as for reports: a quarter composing, half in proof, full signed. */
const pageMarks: Record<PageState, { shape: DotShape; tone: Tone }> = {
  planned: { shape: 'dashed', tone: 'idle' },
  composing: { shape: 'quarter', tone: 'review' },
  proof1: { shape: 'half', tone: 'review' },
  proof2: { shape: 'half', tone: 'review' },
  proof3: { shape: 'half', tone: 'review' },
  ready: { shape: 'threeQuarters', tone: 'review' },
  signed: { shape: 'full', tone: 'ok' },
  released: { shape: 'square', tone: 'done' },
};

export function PageStateMark({ state }: { state: PageState }) {
  const t = useTranslations('states');
  const { shape, tone } = pageMarks[state];
  return (
    <span className={`state tone-${tone}`}>
      <Dot shape={shape} />
      {t(`page.${state}`)}
    </span>
  );
}
