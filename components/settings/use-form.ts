'use client';

import { useState } from 'react';
import { useProblemWords } from '@/components/shell/problem-words';
import { type Command, useCommand } from '@/components/shell/use-command';
import type { ShownProblem } from '@/components/ui/problem-list';

export interface FormState<V, I, T> {
  values: V;
  set<K extends keyof V>(field: K, value: V[K]): void;
  replace(values: V): void;
  submit(input: I): Promise<{ value: T } | null>;
  errorAt(field: string): string | undefined;
  shown: ShownProblem[];
  pending: boolean;
  saved: boolean;
}

/** A form that keeps what was typed, whatever the server says, and shows all it says beside the fields. */
export function useForm<V, I, T>(initial: V, command: Command<I, T>): FormState<V, I, T> {
  const [values, replace] = useState(initial);
  const [saved, setSaved] = useState(false);
  const words = useProblemWords();
  const { run, pending, problems } = useCommand<I, { value: T }>(async (input, key) => {
    const answer = await command(input, key);
    return answer.ok ? { ok: true, value: { value: answer.value } } : answer;
  });
  const shown = problems.map(words);
  return {
    values,
    replace,
    set: (field, value) => {
      setSaved(false);
      replace((before) => ({ ...before, [field]: value }));
    },
    submit: async (input) => {
      const answer = await run(input);
      setSaved(answer !== null);
      return answer;
    },
    errorAt: (field) => shown.find((problem) => problem.field === field)?.text,
    shown,
    pending,
    saved,
  };
}
