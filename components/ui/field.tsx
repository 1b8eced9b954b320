import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import './field.css';

export type FieldProps = {
  label: string;
  /** Shown at the right of the label: what belongs here, how much of it. */
  hint?: ReactNode;
  /** Under the line, quiet. */
  note?: ReactNode;
  /** What is wrong with it, beside it. */
  error?: string | undefined;
  required?: boolean | undefined;
};

/** Label above, line to write on, what is wrong below. The control inside carries `id`. */
export function Field({
  id,
  label,
  hint,
  note,
  error,
  required,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  const t = useTranslations('ui');
  return (
    <div className="field">
      <div className="field-label">
        <label htmlFor={id}>
          {label}
          {required && <span className="need">{t('required')}</span>}
        </label>
        {hint && <span className="hint">{hint}</span>}
      </div>
      {children}
      {note && (
        <p className="field-hint" id={`${id}-note`}>
          {note}
        </p>
      )}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}

/** The attributes that tie a control to its field's error and note. */
export function fieldControl(id: string, { error, note, required }: Pick<FieldProps, 'error' | 'note' | 'required'>) {
  const described = [error && `${id}-error`, note && `${id}-note`].filter(Boolean).join(' ');
  return {
    id,
    'aria-invalid': error ? true : undefined,
    'aria-required': required ? true : undefined,
    'aria-describedby': described || undefined,
  } as const;
}
