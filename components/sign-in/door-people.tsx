'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import type { DoorPerson } from '@/lib/server/auth/front-door';
import { enter } from './enter';
import './door-people.css';
import '@/components/ui/field.css';

/** The demo newspaper only: one click makes you one of its people. */
export function DoorPeople({
  people,
  locale,
  back,
}: {
  people: DoorPerson[];
  locale: Locale;
  back?: string | undefined;
}) {
  const t = useTranslations('signIn');
  const shell = useTranslations('shell');
  const [failed, setFailed] = useState(false);
  return (
    <section className="door-people" aria-labelledby="demo-people">
      <h2 id="demo-people">{t('demoTitle')}</h2>
      <p>{t('demoIntro')}</p>
      {failed && (
        <p className="field-error" role="alert">
          {t('refused.no-connection')}
        </p>
      )}
      <div className="door-grid">
        {people.map(({ id, name, roles, duty, waiting }) => (
          <button
            key={id}
            type="button"
            className="door-person"
            onClick={async () => {
              const refused = await enter({ demo: id }, back);
              // the door knows by its cookie that only the code is missing
              if (refused?.code === 'code-needed') window.location.reload();
              else setFailed(refused !== null);
            }}
          >
            <span className="seal" aria-hidden="true">
              {name.slice(0, 1)}
            </span>
            <span>
              <b>
                {name}
                <small>{roles.map((role) => shell(`roles.${role}`)).join('、')}</small>
              </b>
              <small>{locale === 'en' ? duty.en : duty.zh}</small>
            </span>
            <span className="waits">
              {waiting > 0 ? t.rich('waiting', { count: waiting, b: (text) => <b>{text}</b> }) : t('nothing')}
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}
