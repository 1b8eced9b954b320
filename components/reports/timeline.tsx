import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import './timeline.css';
import './column-head.css';

export type Happening = {
  key: string;
  time: string;
  /** ISO, for machines */
  at?: string | undefined;
  what: string;
  who?: string | undefined;
  detail?: string | undefined;
  /** 退改 and the like stand in ochre */
  back?: boolean | undefined;
};

/** What happened, the newest above. Days are groups when there is more than one. */
export function Timeline({
  days,
  bare,
}: {
  days: readonly { day?: string | undefined; happenings: readonly Happening[] }[];
  bare?: boolean;
}) {
  const t = useTranslations('ui');
  return (
    <section>
      {!bare && <h2 className="column-head">{t('happened')}</h2>}
      {days.map(({ day, happenings }) => (
        <div key={day ?? 'today'}>
          {day && <h3 className="t1 mute">{day}</h3>}
          <ol className="happened">
            {happenings.map((happening) => (
              <li key={happening.key} className={classNames(happening.back && 'back') || undefined}>
                <time dateTime={happening.at}>{happening.time}</time>
                <div>
                  <b>{happening.what}</b>
                  {happening.who && `　${happening.who}`}
                  {happening.detail && <p>{happening.detail}</p>}
                </div>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
