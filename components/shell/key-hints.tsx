import { Kbd } from '@/components/ui/kbd';
import './key-hints.css';

export type KeyHint = { keys: readonly string[]; does: string };

export function KeyHints({ hints }: { hints: readonly KeyHint[] }) {
  return (
    <div className="key-hints" aria-hidden="true">
      {hints.map((hint) => (
        <span key={hint.does}>
          {hint.keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
          {hint.does}
        </span>
      ))}
    </div>
  );
}
