import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import './signature-strip.css';

export type SealStanding = 'signed' | 'you' | 'wait' | 'skip' | 'void';

type ShownSignature = {
  key: string;
  /** 初审, 复审, 终审 */
  level: string;
  standing: SealStanding;
  /** who signed, or whose turn it is */
  name?: string | undefined;
  role?: string | undefined;
  /** spelled: 20:41 */
  time?: string | undefined;
  /** changes since it was signed, for `void` and for a lower seal that stays */
  changes?: number | undefined;
};

type SignatureStripProps = { signatures: readonly ShownSignature[]; inset?: boolean; children?: ReactNode };

/** A seal a level: ink = signed, red = waits for you, dashed = not its turn, struck = void. */
export function SignatureStrip({ signatures, inset, children }: SignatureStripProps) {
  const t = useTranslations('ui');
  return (
    <ol className={classNames('slip', inset && 'inset')} aria-label={t('signaturesLabel')}>
      {signatures.map((signature) => (
        <li key={signature.key} className={signature.standing}>
          <Seal standing={signature.standing} sign={sealSign(signature)} />
          <span>
            <b>
              {signature.level}
              {signature.standing === 'you' && `　${t('waitsForYou')}`}
              {signature.standing === 'skip' && `　${t('skipped')}`}
              {signature.changes ? <em>　{t('changedSince', { count: signature.changes })}</em> : null}
            </b>
            {[signature.name, signature.role, signature.time].filter(Boolean).join('　') || t('notYet')}
          </span>
        </li>
      ))}
      {children && <li className="rest">{children}</li>}
    </ol>
  );
}

/** One character in a square of 24 px. */
export function Seal({ standing, sign, big }: { standing: SealStanding; sign: string; big?: boolean }) {
  return (
    <span
      className={classNames('seal', standing !== 'signed' && standing, big && 'big')}
      aria-hidden="true"
      lang="zh-CN"
    >
      {sign}
    </span>
  );
}

/** The surname of who signed or should sign now; before that the first character of the level. */
function sealSign({ standing, name, level }: ShownSignature): string {
  const from = standing === 'wait' || standing === 'skip' ? level : (name ?? level);
  return [...from][0] ?? '';
}
