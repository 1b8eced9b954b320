'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormProblems } from '@/components/settings/form-problems';
import { useForm } from '@/components/settings/use-form';
import type { DateFormat } from '@/lib/i18n/dates';
import type { SpelledConsent as Line } from '@/lib/server/consents/spelled';
import type { ConsentCommands } from './consent-commands';
import { ConsentDialog } from './consent-dialog';
import { type ConsentAct, ConsentLine } from './consent-line';
import { ConsentOutcome, type Outcome } from './consent-outcome';
import '@/components/mine/home.css';

interface ConsentGroup {
  /** none where the board stands under a heading already */
  title?: string;
  lines: Line[];
}

interface ConsentBoardProps {
  groups: readonly ConsentGroup[];
  dates: DateFormat;
  commands: ConsentCommands;
}

/** Lines of consents with what may be done to each; a secret that an act brings stays in sight until one leaves. */
export function ConsentBoard({ groups, dates, commands }: ConsentBoardProps) {
  const t = useTranslations('consents');
  const answer = useForm({}, commands.answer);
  const withdraw = useForm({}, commands.withdraw);
  const take = useForm({}, commands.takeLink);
  const [asking, setAsking] = useState<{ line: Line; act: Exclude<ConsentAct, 'take'> } | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function begin(line: Line, act: ConsentAct) {
    for (const form of [answer, withdraw, take]) form.clear();
    if (act !== 'take') return setAsking({ line, act });
    const taken = await take.submit({ consentId: line.id });
    if (taken) setOutcome({ line, path: taken.value.path });
  }

  async function settle(note: string) {
    if (!asking) return;
    const { line, act } = asking;
    const consentId = line.id;
    if (act === 'withdraw') {
      if (await withdraw.submit({ consentId })) setOutcome(null);
    } else {
      const given = await answer.submit({ consentId, answer: act, note });
      if (given) setOutcome({ line, ...given.value });
    }
    setAsking(null);
  }

  return (
    <>
      <FormProblems problems={[...answer.shown, ...withdraw.shown, ...take.shown]} />
      {outcome && <ConsentOutcome outcome={outcome} />}
      {groups.map(
        ({ title, lines }) =>
          lines.length > 0 && (
            <section key={title ?? ''} aria-label={title ?? t('title')}>
              {title && (
                <h2 className="home-group">
                  {title} <span>{lines.length}</span>
                </h2>
              )}
              <ul>
                {lines.map((line) => (
                  <ConsentLine key={line.id} line={line} dates={dates} pending={take.pending} act={begin} />
                ))}
              </ul>
            </section>
          ),
      )}
      <ConsentDialog
        asking={asking}
        pending={answer.pending || withdraw.pending}
        onClose={() => setAsking(null)}
        onConfirm={(note) => void settle(note)}
      />
    </>
  );
}
