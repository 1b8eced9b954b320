'use client';

import { type ReactNode, useRef } from 'react';
import { ActionBar } from '@/components/shell/action-bar';
import { useKeys } from '@/components/shell/use-keys';
import { Button } from '@/components/ui/button';
import type { ShownProblem } from '@/components/ui/problem-list';
import { useReasonWords } from '@/components/ui/reason-words';
import { RefusedButton } from '@/components/ui/refused-button';

export type ShownTransition = {
  name: string;
  label: string;
  allowed: boolean;
  /** why not, in words, all of them */
  problems: readonly ShownProblem[];
  /** the single key that does it */
  key?: string | undefined;
  /** `go` the next step, `plain` beside it, `bare` the rare ones at the left */
  tone: 'go' | 'plain' | 'bare';
};

type TransitionBarProps = {
  transitions: readonly ShownTransition[];
  onChoose: (name: string) => void;
  /** the one under way */
  pending?: string | undefined;
  inset?: boolean;
  ruled?: boolean;
  /** after the rare ones: a menu of what is rarer still */
  more?: ReactNode;
};

/** What can be done with it now, and what cannot with the reason: drawn from `available()`. */
export function TransitionBar({ transitions, onChoose, pending, inset, ruled, more }: TransitionBarProps) {
  const open = transitions.filter((transition) => transition.allowed && transition.key);
  const bar = useRef<HTMLDivElement>(null);
  // nothing is done by a key that is held down, nor to what is not on the screen
  const press = (name: string) => (event: KeyboardEvent) =>
    !event.repeat && bar.current?.checkVisibility() && onChoose(name);
  useKeys(Object.fromEntries(open.map(({ key, name }) => [(key ?? '').toLowerCase(), press(name)])));
  const draw = (transition: ShownTransition) => (
    <Transition key={transition.name} transition={transition} pending={pending} onChoose={onChoose} />
  );
  if (transitions.length === 0 && !more) return null;
  return (
    <ActionBar
      ref={bar}
      inset={inset}
      ruled={ruled}
      rare={
        <>
          {transitions.filter((transition) => transition.tone === 'bare').map(draw)}
          {more}
        </>
      }
      next={inOrder(transitions).map(draw)}
    />
  );
}

type TransitionProps = { transition: ShownTransition; pending: string | undefined; onChoose: (name: string) => void };

function Transition({ transition, pending, onChoose }: TransitionProps) {
  const reasonOf = useReasonWords();
  const { name, label, tone, key, allowed, problems } = transition;
  if (allowed) {
    return (
      <Button tone={tone} hint={key} pending={pending === name} onClick={() => onChoose(name)}>
        {label}
      </Button>
    );
  }
  return (
    <RefusedButton
      label={label}
      reason={reasonOf(problems)}
      firstField={problems.find((problem) => problem.field)?.field}
    />
  );
}

/** Refused first, then the plain ones, the next step last: at the bottom right of every screen. */
function inOrder(transitions: readonly ShownTransition[]): ShownTransition[] {
  const weight = ({ tone, allowed }: ShownTransition) => (tone === 'go' ? 2 : allowed ? 1 : 0);
  return transitions.filter(({ tone }) => tone !== 'bare').sort((a, b) => weight(a) - weight(b));
}
