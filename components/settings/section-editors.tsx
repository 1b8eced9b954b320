'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Command } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { Table } from '@/components/ui/table';
import type { GivenRole, GrantRoleInput } from '@/lib/server/people/roles';
import type { SectionDetail } from '@/lib/server/sections/section-list';
import { EndDialog } from './end-dialog';
import { SetOut } from '@/components/ui/set-out';
import { useForm } from './use-form';
import './alias-line.css';

interface SectionEditorsProps {
  section: SectionDetail;
  /** who can be made an editor; empty for whoever may not give roles */
  people: { id: string; name: string }[];
  add: Command<GrantRoleInput, GivenRole>;
  end: Command<{ grantId: string; lastDay: string | null }, boolean>;
}

export function SectionEditors({ section, people, add, end }: SectionEditorsProps) {
  const t = useTranslations('settings');
  const ui = useTranslations('ui');
  const form = useForm({ personId: '' }, add);
  const [nobody, setNobody] = useState(false);
  const mayGive = people.length > 0;
  const input: GrantRoleInput = {
    personId: form.values.personId,
    role: 'editor',
    sectionId: section.id,
    unitId: null,
    from: null,
    until: null,
  };
  return (
    <SetOut title={t('sections.editors')} note={t(mayGive ? 'sections.editorsNote' : 'person.onlyAdmin')}>
      {section.editors.length === 0 ? (
        <p className="mute">{t('sections.noEditors')}</p>
      ) : (
        <Table
          caption={t('sections.editors')}
          captionHidden
          rows={section.editors}
          rowKey={({ grantId }) => grantId}
          columns={[
            {
              key: 'name',
              head: t('people.name'),
              kind: 'name',
              cell: ({ personId, name }) =>
                mayGive ? <Link href={`/settings/people/${personId}`}>{name}</Link> : name,
            },
            {
              key: 'end',
              head: '',
              kind: 'fit',
              cell: ({ grantId, name }) =>
                mayGive && (
                  <EndDialog
                    what={name}
                    label={t('sections.removeEditor')}
                    end={end}
                    input={(lastDay) => ({ grantId, lastDay })}
                  />
                ),
            },
          ]}
        />
      )}
      {section.waiting.length > 0 && (
        <Notice>
          <Link href="/consents">{t('sections.editorsWait', { names: section.waiting.join(ui('listJoin')) })}</Link>
        </Notice>
      )}
      {mayGive && (
        <div className="alias-line">
          <Select
            id="editor"
            label={t('sections.editor')}
            value={form.values.personId}
            options={[
              { value: '', label: t('sections.choose') },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => {
              setNobody(false);
              form.clear();
              form.set('personId', event.target.value);
            }}
            error={nobody ? t('sections.nobody') : form.shown[0]?.text}
          />
          <Button
            pending={form.pending}
            onClick={async () => {
              setNobody(form.values.personId === '');
              if (form.values.personId && (await form.submit(input))) form.replace({ personId: '' });
            }}
          >
            {t('sections.addEditor')}
          </Button>
        </div>
      )}
    </SetOut>
  );
}
