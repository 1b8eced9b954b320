import { useId } from 'react';
import './progress.css';

type ProgressProps = { label: string; done: number; of: number; detail?: string };

export function Progress({ label, done, of, detail }: ProgressProps) {
  const id = useId();
  return (
    <div className="progress">
      <p>
        <label htmlFor={id}>{label}</label>
        <span>{detail ?? `${of > 0 ? Math.floor((done / of) * 100) : 0}%`}</span>
      </p>
      <progress id={id} value={done} max={of} />
    </div>
  );
}
