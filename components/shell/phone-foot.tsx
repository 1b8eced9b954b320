import type { ReactNode } from 'react';
import './phone-foot.css';

/** The foot of a phone's screen: what is saved over what comes next. */
export function PhoneFoot({ saved, left, children }: { saved?: ReactNode; left?: ReactNode; children: ReactNode }) {
  return (
    <div className="foot-bar">
      {(saved || left) && (
        <p className="save-line" role="status">
          <span className="ok">{saved}</span>
          <span>{left}</span>
        </p>
      )}
      {children}
    </div>
  );
}
