import { Seal, type SealStanding } from '@/components/reports/signature-strip';
import './page-seals.css';

export type PageSeal = { key: string; label: string; sign: string; standing: SealStanding };

/** 版面 一校 二校 三校 签付印 in one row. */
export function PageSeals({ label, seals }: { label: string; seals: readonly PageSeal[] }) {
  return (
    <ol className="page-seals" aria-label={label}>
      {seals.map((seal) => (
        <li key={seal.key} className={seal.standing}>
          <Seal standing={seal.standing} sign={seal.sign} />
          {seal.label}
        </li>
      ))}
    </ol>
  );
}
