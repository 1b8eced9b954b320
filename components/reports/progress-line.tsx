import { Dot, type DotShape } from '@/components/ui/dot';
import './progress-line.css';

export type ProgressStep = {
  key: string;
  standing: 'done' | 'now' | 'ahead';
  title: string;
  note?: string | undefined;
  time?: string | undefined;
  /** of the step that is `now`: how full its ring is; left out: a quarter */
  shape?: DotShape | undefined;
  /** not sure to come: a dashed ring */
  maybe?: boolean | undefined;
};

/** The whole way of a report for its correspondent: what is done, where it stands, what comes. */
export function ProgressLine({ steps }: { steps: readonly ProgressStep[] }) {
  return (
    <ol className="progress-line">
      {steps.map((step) => (
        <li key={step.key} className={step.standing} aria-current={step.standing === 'now' ? 'step' : undefined}>
          <Dot shape={shapeOf(step)} />
          <div>
            <h3>{step.title}</h3>
            {step.note && <p>{step.note}</p>}
          </div>
          <time>{step.time}</time>
        </li>
      ))}
    </ol>
  );
}

function shapeOf({ standing, shape, maybe }: ProgressStep): DotShape {
  if (standing === 'done') return 'full';
  if (standing === 'now') return shape ?? 'quarter';
  return maybe ? 'dashed' : 'ring';
}
