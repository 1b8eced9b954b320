import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import './revision-rail.css';
import './column-head.css';

export type ShownRevision = {
  key: string;
  label: string;
  by?: string | undefined;
  time: string;
  href?: string | undefined;
  /** `now` the newest, `kept` 原稿, 签发稿, 见报稿; others are steps between */
  kind?: 'now' | 'kept' | 'step' | undefined;
  current?: boolean | undefined;
};

/** The report's texts on one string, newest above. */
export function RevisionRail({ revisions }: { revisions: readonly ShownRevision[] }) {
  const t = useTranslations('ui');
  return (
    <section>
      <h2 className="column-head">{t('revisions.label')}</h2>
      <ol className="revisions">
        {revisions.map((revision) => (
          <li
            key={revision.key}
            className={classNames(revision.kind !== 'step' && revision.kind) || undefined}
            aria-current={revision.current ? 'true' : undefined}
          >
            <Line revision={revision} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Line({ revision }: { revision: ShownRevision }) {
  const inside = (
    <>
      <i aria-hidden="true" />
      {revision.kind === 'step' || !revision.kind ? revision.label : <b>{revision.label}</b>}
      <small>{[revision.by, revision.time].filter(Boolean).join('　')}</small>
    </>
  );
  return revision.href ? <Link href={revision.href}>{inside}</Link> : <span>{inside}</span>;
}
