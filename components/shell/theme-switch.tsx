'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { chooseTheme, type Theme, themes } from './theme';
import './word-choice.css';

export function ThemeSwitch({ initial = 'auto' }: { initial?: Theme }) {
  const t = useTranslations('shell');
  const [chosen, setChosen] = useState(initial);
  return (
    <fieldset className="word-choice" aria-label={t('theme')}>
      {themes.map((theme) => (
        <button
          key={theme}
          type="button"
          aria-pressed={theme === chosen}
          onClick={() => {
            chooseTheme(theme);
            setChosen(theme);
          }}
        >
          {t(`themes.${theme}`)}
        </button>
      ))}
    </fieldset>
  );
}
