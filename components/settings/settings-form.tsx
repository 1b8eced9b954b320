'use client';

import type { ReactNode } from 'react';
import { FormFoot } from './form-foot';
import { FormProblems } from './form-problems';
import type { FormState } from './use-form';
import './form-pane.css';
import '@/components/shell/panes.css';

interface SettingsFormProps<V, I, T> {
  form: FormState<V, I, T>;
  onSubmit: () => void | Promise<void>;
  /** on the button; left out: 保存 */
  label?: string;
  children: ReactNode;
}

/** A form that fills the sheet: what is wrong at its head, its groups, its next step at the foot. */
export function SettingsForm<V, I, T>({ form, onSubmit, label, children }: SettingsFormProps<V, I, T>) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
    >
      <div className="pane-scroll form-pane">
        <FormProblems problems={form.shown} />
        {children}
      </div>
      <FormFoot form={form} {...(label ? { label } : {})} />
    </form>
  );
}
