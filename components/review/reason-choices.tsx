'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import { TextField } from '@/components/ui/text-field';
import type { ReviewChoices } from '@/lib/server/reports/choices';
import './reason-choices.css';
import '@/components/ui/choices.css';
import '@/components/ui/field.css';

type ReasonChoicesProps = {
  kind: ReviewChoices['reasons'][number]['kind'];
  reasons: ReviewChoices['reasons'];
  /** the ticked ones: their codes, each with the words typed beside it, which may be empty */
  chosen: Record<string, string>;
  error: string | undefined;
  onChange: (chosen: Record<string, string>) => void;
};

/** Reasons as the checklist that they become; beside a ticked one there is room for what exactly is to be mended. */
export function ReasonChoices({ kind, reasons, chosen, error, onChange }: ReasonChoicesProps) {
  const t = useTranslations('reports.dialogs');
  const english = useLocale() === 'en';
  return (
    <fieldset className="choices" id="reasons" tabIndex={-1} aria-describedby={error ? 'reasons-error' : undefined}>
      <legend>{t('reasons')}</legend>
      {reasons
        .filter((reason) => reason.kind === kind)
        .map(({ code, zh, en }) => {
          const ticked = chosen[code] !== undefined;
          return (
            <div key={code}>
              <Checkbox
                label={english ? en : zh}
                checked={ticked}
                onChange={() => {
                  const { [code]: _gone, ...rest } = chosen;
                  onChange(ticked ? rest : { ...chosen, [code]: '' });
                }}
              />
              {ticked && (
                <div className="reason-note">
                  <TextField
                    label={t('reasonNote')}
                    maxLength={500}
                    value={chosen[code] ?? ''}
                    onChange={(event) => onChange({ ...chosen, [code]: event.target.value })}
                  />
                </div>
              )}
            </div>
          );
        })}
      {error && (
        <span className="field-error" id="reasons-error">
          {error}
        </span>
      )}
    </fieldset>
  );
}
