'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TransitionBar } from '@/components/reports/transition-bar';
import { useCommand } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { levelOfState } from '@/lib/domain/reports/policy';
import type { TransitionName } from '@/lib/domain/reports/transitions';
import type { ReviewChoices } from '@/lib/server/reports/choices';
import type { Comparison } from '@/lib/server/reports/compare';
import type { OpenReport, OpenText } from '@/lib/server/reports/open-report';
import type { ReviewCommands } from './review-commands';
import { type Answers, inputOf, noAnswers } from './answers';
import { BarProblems } from './bar-problems';
import { ChangeShown } from './change-shown';
import { useJustOpened, useTellAct } from './last-act';
import { PlaceDialog } from './place-dialog';
import { TransitionDialog } from './transition-dialog';
import { asksFor, leavesHands } from './transition-looks';
import { useShownTransitions } from './use-shown-transitions';

type ReviewBarProps = {
  report: OpenReport;
  text: OpenText;
  choices: ReviewChoices;
  commands: Pick<ReviewCommands, 'move' | 'place'>;
  mayPlace: boolean;
  /** the difference that a second person confirms, or that the same level signs again on */
  toConfirm: Comparison | null;
  /** the address of this screen, to come back to */
  here: string;
  next?: NextReport;
};

export interface NextReport {
  id: string | null;
  href: string;
}

/** What can be done with the open report. Whatever was typed into a dialog stays until it went through. */
export function ReviewBar({ report, text, choices, commands, mayPlace, toConfirm, here, next }: ReviewBarProps) {
  const t = useTranslations('reports');
  const router = useRouter();
  const tell = useTellAct();
  const justOpened = useJustOpened(report.id);
  const move = useCommand(commands.move);
  const place = useCommand(commands.place);
  const [asking, setAsking] = useState<TransitionName | 'place' | 'unplace' | null>(null);
  const [answers, setAnswers] = useState<Record<string, Answers>>({});
  const [pressed, setPressed] = useState('');
  const { shown, rest, openPlace } = useShownTransitions(report, text, mayPlace);

  function choose(name: string) {
    if (justOpened()) return;
    move.clear();
    place.clear();
    if (name === 'place' || name === 'unplace' || asksFor(name as TransitionName) || (name === 'sign' && toConfirm))
      return setAsking(name as TransitionName);
    void run(name as TransitionName);
  }

  async function run(name: TransitionName) {
    setPressed(name);
    const seen = name === 'sign' || name === 'confirmChange' ? { seenHash: text.contentHash } : {};
    const moved = await move.run({
      reportId: report.id,
      version: text.version,
      ...inputOf(name, answers[name] ?? noAnswers),
      ...seen,
    });
    if (!moved) return;
    setAnswers(({ [name]: _done, ...others }) => others);
    setAsking(null);
    if (!next || !leavesHands.includes(name)) return;
    const act = shown.find((one) => one.name === name)?.label ?? t(`transitions.${name}`);
    tell?.({ act, headline: report.headline, href: here, nextId: next.id });
    router.push(next.href);
  }

  const close = () => {
    // whoever closes the dialog has read why it was refused
    move.clear();
    place.clear();
    setAsking(null);
  };
  const signer = text.slip.find(({ level }) => level === levelOfState(report.state))?.name;
  const transition = asking !== null && asking !== 'place' && asking !== 'unplace' ? asking : null;
  const onDifference = transition === 'confirmChange' || transition === 'sign';
  return (
    <>
      {asking === null && <BarProblems problems={[...move.problems, ...place.problems]} />}
      <TransitionBar
        inset
        transitions={shown}
        pending={move.pending ? pressed : undefined}
        onChoose={choose}
        more={
          rest.length > 0 && (
            <Menu
              side="top"
              trigger={<Button tone="bare">{t('more')}</Button>}
              entries={rest.map(({ name, label, allowed }) => ({
                label,
                disabled: !allowed,
                onSelect: () => choose(name),
              }))}
            />
          )
        }
      />
      {transition && (
        <TransitionDialog
          name={transition}
          answers={answers[transition] ?? noAnswers}
          choices={choices}
          problems={move.problems}
          pending={move.pending}
          broad={onDifference}
          {...(transition === 'confirmChange' ? { lead: t('dialogs.confirmChangeLead', { name: signer ?? '' }) } : {})}
          onChange={(next) => setAnswers({ ...answers, [transition]: next })}
          onConfirm={() => void run(transition)}
          onClose={close}
        >
          {onDifference &&
            (toConfirm ? (
              <ChangeShown comparison={toConfirm} />
            ) : (
              <p className="mute">{t('dialogs.confirmNothing')}</p>
            ))}
        </TransitionDialog>
      )}
      {asking === 'place' && (
        <PlaceDialog
          reportId={report.id}
          issues={choices.issues}
          now={openPlace}
          problems={place.problems}
          pending={place.pending}
          onClose={close}
          onConfirm={(input) => void place.run(input).then((placed) => placed && close())}
        />
      )}
      <ConfirmDialog
        open={asking === 'unplace'}
        title={t('dialogs.unplace')}
        lead={t('dialogs.unplaceLead', { page: String(openPlace?.page ?? '').padStart(2, '0') })}
        confirm={t('dialogs.unplaceConfirm')}
        pending={place.pending}
        onClose={close}
        onConfirm={() =>
          openPlace &&
          void place.run({ reportId: report.id, issueId: openPlace.issueId, pageId: null }).then(() => setAsking(null))
        }
      />
    </>
  );
}
