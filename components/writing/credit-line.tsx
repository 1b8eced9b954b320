'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Icon } from '@/components/ui/icon';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { Credit } from '@/lib/manuscript/content';
import { type CreditRole, creditRoles } from '@/lib/manuscript/credit-roles';
import './credit-line.css';
import './row-tools.css';

type CreditLineProps = {
  index: number;
  of: number;
  credit: Credit;
  units: readonly string[];
  error: string | undefined;
  onChange: (credit: Credit) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** One person of a byline: what they did, who they are, where from. */
export function CreditLine({ index, of, credit, units, error, onChange, onMove, onRemove }: CreditLineProps) {
  const t = useTranslations('mine.byline');
  const list = useId();
  const who = credit.name || t('number', { number: index + 1 });
  const roles = [
    ...creditRoles.map((role) => ({ value: role as string, label: t(`roles.${role}`) })),
    { value: '', label: t('noRole') },
  ];
  return (
    <li className="credit-line">
      <Select
        label={t('role')}
        value={credit.role ?? ''}
        options={roles}
        onChange={(event) => onChange({ ...credit, role: (event.target.value || null) as CreditRole | null })}
      />
      <TextField
        id={`byline.${index}.name`}
        label={t('name')}
        lang="zh-CN"
        autoComplete="off"
        maxLength={100}
        value={credit.name}
        error={error}
        onChange={(event) => onChange({ ...credit, name: event.target.value })}
      />
      <TextField
        label={t('unit')}
        lang="zh-CN"
        list={list}
        autoComplete="off"
        maxLength={100}
        value={credit.unit ?? ''}
        onChange={(event) => onChange({ ...credit, unit: event.target.value || null })}
      />
      <datalist id={list}>
        {units.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
      <div className="row-tools">
        <button type="button" disabled={index === 0} aria-label={t('up', { who })} onClick={() => onMove(-1)}>
          <Icon name="up" />
        </button>
        <button type="button" disabled={index === of - 1} aria-label={t('down', { who })} onClick={() => onMove(1)}>
          <Icon name="down" />
        </button>
        <button type="button" aria-label={t('remove', { who })} onClick={onRemove}>
          <Icon name="cross" />
        </button>
      </div>
    </li>
  );
}
