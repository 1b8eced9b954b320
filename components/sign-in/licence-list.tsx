import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Licensed } from '@/lib/server/licences';
import './licences-pane.css';

export function LicenceList({
  product,
  fonts,
  programs,
}: {
  product: string;
  fonts: Licensed[];
  programs: Licensed[];
}) {
  const t = useTranslations('account.licences');
  return (
    <main className="licences" id="main">
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      {product && (
        <section>
          <h2>{t('product')}</h2>
          <Entry entry={{ name: 'Jianbao', version: '', licence: '', text: product, use: null }} />
        </section>
      )}
      <section>
        <h2>{t('fonts')}</h2>
        {fonts.map((font) => (
          <Entry key={font.name} entry={font} />
        ))}
      </section>
      <section>
        <h2>{t('programs')}</h2>
        {programs.map((program) => (
          <Entry key={program.name} entry={program} />
        ))}
      </section>
      <p>
        <Link className="link" href="/">
          {t('back')}
        </Link>
      </p>
    </main>
  );
}

function Entry({ entry: { name, version, licence, text, use } }: { entry: Licensed }) {
  const t = useTranslations('account.licences');
  return (
    <details>
      <summary>
        <b>{name}</b>
        <span>{use ? t(`uses.${use}`) : version}</span>
        <small>{licence}</small>
      </summary>
      <pre lang="en">{text || licence}</pre>
    </details>
  );
}
