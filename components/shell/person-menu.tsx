'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Menu } from '@/components/ui/menu';
import type { MenuEntry } from '@/components/ui/menu-entry';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { forgetLocalCopies } from '@/components/writing/local-copy';
import type { Role } from '@/lib/domain/actor';
import { chooseTheme, themes } from './theme';
import './rail.css';

type PersonMenuProps = {
  name: string;
  roles: readonly Role[];
  accountHref?: string;
  /** Server action that signs out. */
  signOut: () => void | Promise<void>;
  /** Server action that keeps the language; gets a form with `locale`. */
  chooseLocale?: (form: FormData) => void | Promise<void>;
};

/** Who is at the desk; opens to account, language, light and sign-out. */
export function PersonMenu({ name, roles, accountHref = '/account', signOut, chooseLocale }: PersonMenuProps) {
  const t = useTranslations('shell');
  const words = useTranslations('ui');
  const leaving = useRef<HTMLFormElement>(null);
  const entries: MenuEntry[] = [
    { label: t('account'), href: accountHref },
    { kind: 'rule' },
    ...(chooseLocale ? languageEntries(chooseLocale) : []),
    ...themes.map((theme): MenuEntry => ({ label: t(`themes.${theme}`), onSelect: () => chooseTheme(theme) })),
    { kind: 'rule' },
    { label: t('signOut'), onSelect: () => leaving.current?.requestSubmit() },
  ];
  const trigger = (
    <button type="button" className="rail-person">
      <b>{name}</b>
      {roles.map((role) => t(`roles.${role}`)).join(words('listJoin'))}
      <VisuallyHidden> {t('personMenu')}</VisuallyHidden>
    </button>
  );
  return (
    <>
      <Menu trigger={trigger} entries={entries} side="top" />
      <form ref={leaving} action={signOut} onSubmit={forgetLocalCopies} hidden />
    </>
  );
}

function languageEntries(choose: (form: FormData) => void | Promise<void>): MenuEntry[] {
  const entry = (locale: string, label: string): MenuEntry => ({
    label,
    onSelect: () => {
      const form = new FormData();
      form.set('locale', locale);
      void choose(form);
    },
  });
  return [entry('zh-CN', '中文'), entry('en', 'English'), { kind: 'rule' }];
}
