import { useTranslations } from 'next-intl';
import { Dot } from '@/components/ui/dot';
import { TermList } from '@/components/ui/term-list';
import { dateAndTime, type DateFormat, fullDate } from '@/lib/i18n/dates';
import type { Operations } from '@/lib/server/operations/overview';
import { sizeOf } from './size-of';

function Standing({ well, children }: { well: boolean; children: string }) {
  return (
    <span className={`state tone-${well ? 'ok' : 'you'}`}>
      <Dot shape={well ? 'full' : 'cross'} />
      {children}
    </span>
  );
}

type Dated<K extends keyof Operations> = Pick<Operations, K> & { dates: DateFormat };

export function HistoryTerms({ digest, verified, dates }: Dated<'digest' | 'verified'>) {
  const t = useTranslations('settings.operations');
  const checked = verified && {
    well: verified.ok,
    said: t(verified.ok ? 'verifiedWell' : 'verifiedWrong', { time: dateAndTime(verified.ended, dates) }),
  };
  return (
    <TermList
      terms={[
        [
          t('chain'),
          digest.day && digest.since ? (
            <Standing key="chain" well={digest.standing === 'good'}>
              {t(`digest.${digest.standing}`, { since: fullDate(digest.since, dates), days: digest.days })}
            </Standing>
          ) : (
            t('digest.none')
          ),
        ],
        [
          t('newestDigest'),
          digest.day && digest.hash ? `${fullDate(digest.day, dates)} ${digest.hash.slice(0, 16)}` : '—',
        ],
        [
          t('verified'),
          checked ? (
            <Standing key="verified" well={checked.well}>
              {checked.said}
            </Standing>
          ) : (
            t('neverVerified')
          ),
        ],
        ...(verified && !verified.ok
          ? [
              [
                t('found'),
                <span className="why" key="found">
                  {verified.detail.said}
                </span>,
              ] as const,
            ]
          : []),
      ]}
    />
  );
}

export function BackupTerms({ backup, dates }: Dated<'backup'>) {
  const t = useTranslations('settings.operations');
  const { folder, startsAt, keep, good, bad } = backup;
  const [days = 0, weeks = 0, months = 0] = keep;
  return (
    <TermList
      terms={[
        [t('schedule'), folder ? t('scheduleAt', { time: startsAt, days, weeks, months }) : t('noSchedule')],
        ...(folder
          ? [
              [
                t('folder'),
                <span className="why" key="folder">
                  {folder}
                </span>,
              ] as const,
            ]
          : []),
        [t('lastGood'), good ? `${dateAndTime(good.ended, dates)} ${sizeOf(good.detail.bytes ?? 0)}` : t('noBackup')],
        ...(bad && bad.ended > (good?.ended ?? '')
          ? [
              [
                t('lastBad'),
                <span className="why" key="bad">{`${dateAndTime(bad.ended, dates)} ${bad.detail.said}`}</span>,
              ] as const,
            ]
          : []),
      ]}
    />
  );
}

export function StoreTerms({ store }: Pick<Operations, 'store'>) {
  const t = useTranslations('settings.operations');
  const { usable, place, free, total } = store;
  return (
    <TermList
      terms={[
        [
          t('standing'),
          <Standing key="standing" well={usable}>
            {t(usable ? 'canStore' : 'cannotStore')}
          </Standing>,
        ],
        [
          t('where'),
          <span className="why" key="place">
            {place || '—'}
          </span>,
        ],
        [
          t('room'),
          free === null || total === null
            ? t('roomUnknown')
            : t('roomLeft', { free: sizeOf(free), total: sizeOf(total) }),
        ],
      ]}
    />
  );
}

export function DatabaseTerms({ database }: Pick<Operations, 'database'>) {
  const t = useTranslations('settings.operations');
  const { version, bytes, connections, most, host, role, roleTooStrong } = database;
  return (
    <TermList
      terms={[
        [t('version'), `PostgreSQL ${version}`],
        [t('where'), host],
        [t('size'), sizeOf(bytes)],
        [t('connections'), t('connectionsOf', { connections, most })],
        [
          t('asRole'),
          <Standing key="role" well={!roleTooStrong}>
            {t(roleTooStrong ? 'roleStrong' : 'roleWeak', { role })}
          </Standing>,
        ],
      ]}
    />
  );
}

export function MailTerms({ mail, dates }: Dated<'mail'>) {
  const t = useTranslations('settings.operations');
  const { set, waiting, failure } = mail;
  return (
    <TermList
      terms={[
        [t('standing'), t(set ? 'mailSet' : 'mailOff')],
        [t('outbox'), t('letters', { count: waiting })],
        [
          t('lastFailure'),
          failure ? (
            <span className="why" key="failure">{`${dateAndTime(failure.at, dates)} ${failure.reason}`}</span>
          ) : (
            t('noFailure')
          ),
        ],
      ]}
    />
  );
}
